import type { Columns } from '../model/columns.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';

/**
 * The ties of each node: node i owns `ties[offsets[i]] … ties[offsets[i + 1] − 1]`, in the order of the ties: first those
 * that it is the target of, then those that it is the source of.
 */
export interface Incidence {
  readonly offsets: Uint32Array;
  readonly ties: Uint32Array;
}

export function incidenceOf({ authorCount, topicCount, tieCount, tieSource, tieTarget }: Columns): Incidence {
  const nodeCount = authorCount + topicCount;
  const offsets = new Uint32Array(nodeCount + 1);
  for (let tie = 0; tie < tieCount; tie++) {
    offsets[tieSource[tie]! + 1]!++;
    offsets[tieTarget[tie]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const ties = new Uint32Array(2 * tieCount);
  for (let tie = 0; tie < tieCount; tie++) {
    ties[next[tieSource[tie]!]!++] = tie;
    ties[next[tieTarget[tie]!]!++] = tie;
  }
  return { offsets, ties };
}

export const tiesOf = ({ offsets, ties }: Incidence, node: NodeIndex): Uint32Array =>
  ties.subarray(offsets[node], offsets[node + 1]);

/** The other end of a tie. */
export const otherEnd = ({ tieSource, tieTarget }: Columns, tie: TieIndex, node: NodeIndex): NodeIndex =>
  tieSource[tie] === node ? tieTarget[tie]! : tieSource[tie]!;
