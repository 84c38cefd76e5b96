import { everyTime } from './everyTime.ts';
import type { DatedLists } from '../../model/columns.ts';
import type { Day, NodeIndex, PaperIndex, TieIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { isBare } from '../../network/givenNetwork.ts';
import { countIn, papersIn, weightIn } from '../../network/windowed.ts';
import type { Opened } from '../../work/protocol.ts';
import { otherEnd, tiesOf, type Incidence } from '../map/incidence.ts';

export interface PaperSplit {
  /** Newest first, the undated last. */
  readonly inside: readonly PaperIndex[];
  readonly outside: readonly PaperIndex[];
}

/** The papers of one item, in and out of the window. */
export function splitPapers({ columns }: Opened, lists: DatedLists, item: number, window: TimeWindow): PaperSplit {
  const { paperFrom, paperTo } = columns;
  const newestFirst = (a: PaperIndex, b: PaperIndex) => paperFrom[b]! - paperFrom[a]! || a - b;
  if (isBare(lists, item)) return { inside: [], outside: [] };
  const inside = papersIn(lists, item, window, paperTo).sort(newestFirst);
  const within = new Set(inside);
  const all = papersIn(lists, item, everyTime, paperTo).sort(newestFirst);
  return { inside, outside: all.filter((paper) => !within.has(paper)) };
}

/** One tie of a node, as a row of a ranking. */
export interface Ranked {
  readonly node: NodeIndex;
  readonly tie: TieIndex;
  readonly weight: number;
  readonly papers: number;
}

/** The ties of a node that are in the window, strongest first, to authors or to topics. */
export function rankedTies(
  { columns }: Opened,
  incidence: Incidence,
  node: NodeIndex,
  window: TimeWindow,
  kind: 'author' | 'topic',
): Ranked[] {
  return [...tiesOf(incidence, node)]
    .map((tie) => ({ tie, node: otherEnd(columns, tie, node) }))
    .filter((row) => row.node < columns.authorCount === (kind === 'author'))
    .map(({ tie, node: other }) => ({
      tie,
      node: other,
      papers: countIn(columns.tiePapers, tie, window),
      weight: weightIn(columns.tiePapers, tie, window, columns.paperTo),
    }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.weight - a.weight || b.papers - a.papers || a.node - b.node);
}

/** Starting days of the dated papers of one item. */
export const daysOf = ({ offsets, starts }: DatedLists, item: number): readonly Day[] => [
  ...starts.subarray(offsets[item], offsets[item + 1]),
];

/** First and last possible day of one item's papers; undefined when none is dated. */
export function spanOf(lists: DatedLists, item: number): { readonly from: Day; readonly to: Day } | undefined {
  const [first, end] = [lists.offsets[item]!, lists.offsets[item + 1]!];
  return first === end ? undefined : { from: lists.starts[first]!, to: lists.ends[end - 1]! };
}
