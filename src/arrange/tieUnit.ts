import type { Columns } from '../model/columns.ts';
import type { CorpusKind } from '../model/corpus.ts';
import { totalWeights } from './totals.ts';

/**
 * Weight of an ordinary tie: 1 where ties are counted. The weights of a file may be of any size: the median, within what
 * `totalWeights` holds them to.
 */
export function tieUnitOf(kind: CorpusKind, columns: Columns): number {
  if (kind === 'papers' || columns.tieCount === 0) return 1;
  const weights = totalWeights(columns.tiePapers, columns.tieCount).sort();
  return weights[weights.length >> 1]!;
}
