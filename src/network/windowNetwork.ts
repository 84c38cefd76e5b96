import { csrSteps, type Csr } from '../lib/graph/csr.ts';
import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import type { Columns } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn, weightIn } from './windowed.ts';

/** The authors who have a paper in the window, and their ties with the weights that they have there. */
export interface WindowNetwork {
  readonly graph: Csr;
  /** The author of each node of the graph, ascending. */
  readonly authors: readonly NodeIndex[];
}

/**
 * The network of people inside a window: that of the window's papers alone. A tie of a given network without a
 * positive weight is none.
 */
export const windowNetwork = (columns: Columns, window: TimeWindow): WindowNetwork =>
  drained(windowNetworkSteps(columns, window));

export function* windowNetworkSteps(columns: Columns, window: TimeWindow): Steps<WindowNetwork> {
  const { authorCount, authorTieCount, tieSource, tieTarget, tiePapers, nodePapers, paperTo } = columns;
  const authors: NodeIndex[] = [];
  const nodeOf = new Int32Array(authorCount).fill(-1);
  for (let author = 0; author < authorCount; author++) {
    if (countIn(nodePapers, author, window) > 0) nodeOf[author] = authors.push(author) - 1;
  }
  const [sources, targets] = [new Uint32Array(authorTieCount), new Uint32Array(authorTieCount)];
  const weights = new Float64Array(authorTieCount);
  let count = 0;
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (tie % entriesAtOnce === 0) yield (0.6 * tie) / authorTieCount;
    if (countIn(tiePapers, tie, window) === 0) continue;
    sources[count] = nodeOf[tieSource[tie]!]!;
    targets[count] = nodeOf[tieTarget[tie]!]!;
    weights[count++] = weightIn(tiePapers, tie, window, paperTo);
  }
  const rows = csrSteps(authors.length, sources.subarray(0, count), targets.subarray(0, count), weights);
  const graph = yield* partly(rows, 0.6, 1);
  return { graph, authors };
}
