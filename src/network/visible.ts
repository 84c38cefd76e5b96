import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import type { Columns } from '../model/columns.ts';
import type { Sift } from '../model/sift.ts';
import type { TieIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { passingPapers } from './passing.ts';
import { itemListSteps } from './passingLists.ts';
import { sifted } from './sift.ts';
import { countIn, isPaperIn } from './windowed.ts';

/**
 * What is visible in a window under filters. A node with a paper that passes, unless it is hidden; a tie with one, unless
 * it or one of its ends is hidden; a paper that passes and, where nodes are filtered, has an author who is not hidden.
 */
export interface InSight {
  /** With the lists of passing papers. */
  readonly columns: Columns;
  /** One flag per author, then per topic. */
  readonly nodes: Uint8Array;
  readonly ties: Uint8Array;
  readonly papers: Uint8Array;
}

/** Whatever sight it was asked for by. */
type Left = Omit<Sift, 'of'>;

export const visibleOf = (whole: Columns, sift: Left, window: TimeWindow): InSight =>
  drained(visibleSteps(whole, sift, window));

export function* visibleSteps(whole: Columns, sift: Left, window: TimeWindow): Steps<InSight> {
  const columns = sifted(whole, sift);
  const { tieCount } = columns;
  const nodes = visibleNodes(columns, sift, window);
  const papers = visiblePapers(columns, sift, window);
  const ties = new Uint8Array(tieCount);
  for (let first = 0; first < tieCount; first += entriesAtOnce) {
    yield first / tieCount;
    showTies(ties, columns, sift, window, first);
  }
  return { columns, nodes, ties, papers };
}

function visibleNodes({ authorCount, topicCount, nodePapers }: Columns, sift: Left, window: TimeWindow): Uint8Array {
  const { hiddenNodes } = sift;
  const visible = new Uint8Array(authorCount + topicCount);
  for (let node = 0; node < visible.length; node++) {
    if (!hiddenNodes?.[node] && countIn(nodePapers, node, window) > 0) visible[node] = 1;
  }
  return visible;
}

/** Flags those of some ties that are visible. */
function showTies(
  visible: Uint8Array,
  { tieCount, tieSource, tieTarget, tiePapers }: Columns,
  { hiddenNodes, hiddenTies }: Left,
  window: TimeWindow,
  first: TieIndex,
): void {
  const end = Math.min(tieCount, first + entriesAtOnce);
  for (let tie = first; tie < end; tie++) {
    if (hiddenTies?.[tie] || hiddenNodes?.[tieSource[tie]!] || hiddenNodes?.[tieTarget[tie]!]) continue;
    if (countIn(tiePapers, tie, window) > 0) visible[tie] = 1;
  }
}

export function visiblePapers(
  columns: Columns,
  { passing, hiddenNodes }: Pick<Left, 'passing' | 'hiddenNodes'>,
  window: TimeWindow,
): Uint8Array {
  const authored = hiddenNodes && passingPapers(columns, hiddenNodes);
  const visible = new Uint8Array(columns.paperFrom.length);
  for (let paper = 0; paper < visible.length; paper++) {
    const isLeft = (passing?.[paper] ?? 1) && (authored?.[paper] ?? 1);
    if (isLeft && isPaperIn(columns, paper, window)) visible[paper] = 1;
  }
  return visible;
}

/** The columns with lists of what is visible alone: what is counted in them in this window leaves out what is hidden. */
export const visibleColumns = (seen: InSight): Columns => drained(visibleColumnSteps(seen));

export function* visibleColumnSteps({ columns, nodes, ties }: InSight): Steps<Columns> {
  const nodePapers = yield* partly(itemListSteps(columns.nodePapers, nodes), 0, 0.4);
  yield 0.4;
  const tiePapers = yield* partly(itemListSteps(columns.tiePapers, ties), 0.4, 1);
  return { ...columns, nodePapers, tiePapers };
}
