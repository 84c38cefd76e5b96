import type { Csr } from '../lib/graph/csr.ts';
import { usableWeight } from '../lib/graph/usableWeight.ts';
import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import type { Columns } from '../model/columns.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn, weightIn } from './windowed.ts';

/** One byte per node and per tie, not 0 for what filters hide; nothing is hidden where there is none. */
export interface Hidden {
  readonly nodes?: Uint8Array | undefined;
  readonly ties?: Uint8Array | undefined;
}

/**
 * The authors and ties that are visible, with the weights that they have in the window. The nodes of the graph are all
 * authors, those who are not visible without a tie; the neighbours of each are in ascending order.
 */
export interface SightNetwork {
  readonly columns: Columns;
  readonly window: TimeWindow;
  readonly graph: Csr;
  /** The tie of each entry of the graph. */
  readonly ties: Uint32Array;
  /** 1 for each author who is visible. */
  readonly isVisible: Uint8Array;
  /** How many are. */
  readonly people: number;
}

/** `columns` with the lists of the papers that count. A tie without a positive weight is none. */
export const sightNetwork = (columns: Columns, window: TimeWindow, hidden?: Hidden): SightNetwork =>
  drained(sightNetworkSteps(columns, window, hidden));

export function* sightNetworkSteps(columns: Columns, window: TimeWindow, hidden: Hidden = {}): Steps<SightNetwork> {
  const { authorCount, nodePapers } = columns;
  const isVisible = new Uint8Array(authorCount);
  let people = 0;
  for (let author = 0; author < authorCount; author++) {
    if (hidden.nodes?.[author] || countIn(nodePapers, author, window) === 0) continue;
    isVisible[author] = 1;
    people++;
  }
  const weights = yield* partly(weightSteps(columns, window, isVisible, hidden), 0, 0.5);
  return { columns, window, ...(yield* partly(rowSteps(columns, weights), 0.5, 1)), isVisible, people };
}

/** The weight of each tie between authors, 0 where it is not visible. */
function* weightSteps(
  columns: Columns,
  window: TimeWindow,
  isVisible: Uint8Array,
  { ties }: Hidden,
): Steps<Float64Array> {
  const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  const weights = new Float64Array(authorTieCount);
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (tie % entriesAtOnce === 0) yield tie / authorTieCount;
    if (ties?.[tie] || isVisible[tieSource[tie]!] === 0 || isVisible[tieTarget[tie]!] === 0) continue;
    weights[tie] = usableWeight(weightIn(tiePapers, tie, window, paperTo));
  }
  return weights;
}

/** Ties are sorted by source and target, so that each row comes out in ascending order. */
function* rowSteps(
  { authorCount, tieSource, tieTarget }: Columns,
  tieWeights: Float64Array,
): Steps<Pick<SightNetwork, 'graph' | 'ties'>> {
  const offsets = new Uint32Array(authorCount + 1);
  for (let tie = 0; tie < tieWeights.length; tie++) {
    if (tieWeights[tie] === 0) continue;
    offsets[tieSource[tie]! + 1]!++;
    offsets[tieTarget[tie]! + 1]!++;
  }
  for (let author = 0; author < authorCount; author++) offsets[author + 1]! += offsets[author]!;
  const next = offsets.slice(0, authorCount);
  const neighbours = new Uint32Array(offsets[authorCount]!);
  const weights = new Float64Array(neighbours.length);
  const ties = new Uint32Array(neighbours.length);
  const add = (from: NodeIndex, to: NodeIndex, tie: TieIndex): void => {
    const entry = next[from]!++;
    neighbours[entry] = to;
    weights[entry] = tieWeights[tie]!;
    ties[entry] = tie;
  };
  for (let tie = 0; tie < tieWeights.length; tie++) {
    if (tie % entriesAtOnce === 0) yield tie / tieWeights.length;
    if (tieWeights[tie] === 0) continue;
    add(tieSource[tie]!, tieTarget[tie]!, tie);
    add(tieTarget[tie]!, tieSource[tie]!, tie);
  }
  return { graph: { nodeCount: authorCount, offsets, neighbours, weights }, ties };
}
