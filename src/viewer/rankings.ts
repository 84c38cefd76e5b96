import type { Steps } from '../lib/steps.ts';
import type { NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { isBare } from '../network/givenNetwork.ts';
import { otherEnd, tiesOf } from '../network/incidence.ts';
import { countIn, isPaperIn, papersIn, weightIn } from '../network/windowed.ts';
import type { Opened } from '../work/protocol.ts';
import { Ranking, Scores } from './ranking.ts';

/** What is looked at: a window of a network, without the nodes that the legend hides. */
export interface Looked {
  readonly current: Opened;
  readonly window: TimeWindow;
  readonly hidden: Uint8Array | undefined;
}

export interface RankedNode {
  readonly node: NodeIndex;
  /** Papers in the window. */
  readonly papers: number;
}

export interface RankedTie {
  readonly tie: TieIndex;
  readonly node: NodeIndex;
  readonly papers: number;
  readonly weight: number;
}

export const papersOfNode = ({ current: { columns }, window }: Looked, node: NodeIndex): readonly PaperIndex[] =>
  isBare(columns.nodePapers, node) ? [] : papersIn(columns.nodePapers, node, window, columns.paperTo);

export const papersOfTie = ({ current: { columns }, window }: Looked, tie: TieIndex): readonly PaperIndex[] =>
  papersIn(columns.tiePapers, tie, window, columns.paperTo);

/** After so many items a step ends: a few thousandths of a second. */
const itemsAtOnce = 20_000;

/** Whoever has a paper in the window, those of most papers first; nobody whom the legend hides. */
export function* rankedAuthors({ current: { columns }, window, hidden }: Looked): Steps<Ranking<RankedNode>> {
  const { authorCount, nodePapers } = columns;
  const scores = new Scores(authorCount);
  for (let node = 0; node < authorCount; node++) {
    if (node % itemsAtOnce === 0) yield node / authorCount;
    const papers = hidden?.[node] ? 0 : countIn(nodePapers, node, window);
    if (papers > 0) scores.add(node, isBare(nodePapers, node) ? 0 : papers);
  }
  return new Ranking(scores, (node, papers) => ({ node, papers }));
}

/** The ties of a node in the window, with what is at their other end; the strongest first. */
export function rankedTies({ current, window, hidden }: Looked, node: NodeIndex): RankedTie[] {
  const { columns, incidence } = current;
  const ranked: RankedTie[] = [];
  for (const tie of tiesOf(incidence, node)) {
    const other = otherEnd(columns, tie, node);
    const papers = hidden?.[other] ? 0 : countIn(columns.tiePapers, tie, window);
    if (papers > 0)
      ranked.push({ tie, node: other, papers, weight: weightIn(columns.tiePapers, tie, window, columns.paperTo) });
  }
  return ranked.sort((a, b) => b.weight - a.weight || a.node - b.node);
}

/** The ties between authors in the window, the strongest first. */
export function* strongestTies({ current: { columns }, window, hidden }: Looked): Steps<Ranking<RankedTie>> {
  const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  const scores = new Scores(authorTieCount);
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (tie % itemsAtOnce === 0) yield tie / authorTieCount;
    if (hidden?.[tieSource[tie]!] || hidden?.[tieTarget[tie]!]) continue;
    if (countIn(tiePapers, tie, window) > 0) scores.add(tie, weightIn(tiePapers, tie, window, paperTo));
  }
  const tieOf = (tie: TieIndex, weight: number): RankedTie => ({
    tie,
    node: tieSource[tie]!,
    papers: countIn(tiePapers, tie, window),
    weight,
  });
  return new Ranking(scores, tieOf);
}

/** The papers of the window, the newest first, the undated last; of those that the legend hides, none. */
export function* newestPapers({ current, window, hidden }: Looked): Steps<Ranking<PaperIndex>> {
  const { columns, recordCount, paperAuthors } = current;
  const scores = new Scores(recordCount);
  for (let paper = 0; paper < recordCount; paper++) {
    if (paper % itemsAtOnce === 0) yield paper / recordCount;
    if (isPaperIn(columns, paper, window) && isShown(paperAuthors, hidden, paper))
      scores.add(paper, columns.paperTo[paper]!);
  }
  return new Ranking(scores, (paper) => paper);
}

/** Where nodes are hidden, a paper is shown that has an author who is not. */
function isShown(
  { offsets, authors }: Opened['paperAuthors'],
  hidden: Uint8Array | undefined,
  paper: PaperIndex,
): boolean {
  if (!hidden) return true;
  for (let at = offsets[paper]!; at < offsets[paper + 1]!; at++) if (!hidden[authors[at]!]) return true;
  return false;
}
