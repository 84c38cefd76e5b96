import { papersAtOnce, type Steps } from '../lib/steps.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import { affiliationReader, placedAffiliations } from './affiliations.ts';

/** Where the authors of some papers work, with each affiliation once: most stand on many papers. */
export interface AffiliationTable {
  /** In the order in which they are first met. */
  readonly distinct: readonly Affiliation[];
  /** Paper p has the mentions `offsets[p] … offsets[p + 1] − 1`. */
  readonly offsets: Uint32Array;
  /** Of each mention its index in `distinct`. */
  readonly numbers: Uint32Array;
  /** Of each mention the position of its author; −1 of the paper as a whole. */
  readonly positions: Int32Array;
}

/** Papers never change while they are open. */
const known = new WeakMap<readonly Paper[], AffiliationTable>();

/** Made once for all who read it. */
export function* affiliationTableSteps(papers: readonly Paper[]): Steps<AffiliationTable> {
  const before = known.get(papers);
  if (before) return before;
  const distinct: Affiliation[] = [];
  const numberOf = affiliationReader((affiliation) => distinct.push(affiliation) - 1);
  const offsets = new Uint32Array(papers.length + 1);
  const [numbers, positions]: [number[], number[]] = [[], []];
  for (const [index, paper] of papers.entries()) {
    if (index % papersAtOnce === 0) yield index / papers.length;
    for (const { affiliation, position } of placedAffiliations(paper)) {
      numbers.push(numberOf(affiliation));
      positions.push(position);
    }
    offsets[index + 1] = numbers.length;
  }
  const table = { distinct, offsets, numbers: new Uint32Array(numbers), positions: new Int32Array(positions) };
  known.set(papers, table);
  return table;
}
