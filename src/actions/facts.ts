import { firstBy } from '../lib/firstBy.ts';
import type { DatedLists } from '../model/columns.ts';
import type { Day, NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { isBare } from '../network/givenNetwork.ts';
import { countIn, weightIn } from '../network/windowed.ts';
import type { Opened } from '../work/protocol.ts';
import { otherEnd, tiesOf, type Incidence } from '../network/incidence.ts';

export interface PaperSplit {
  /** Newest first, the undated last. */
  readonly inside: readonly PaperIndex[];
  readonly outside: readonly PaperIndex[];
}

/** The papers of one item, in and out of the window. */
export function splitPapers({ columns }: Opened, lists: DatedLists, item: number, window: TimeWindow): PaperSplit {
  const split = { inside: [] as PaperIndex[], outside: [] as PaperIndex[] };
  if (isBare(lists, item)) return split;
  for (const paper of datedNewestFirst(lists, item)) {
    const isInside = columns.paperFrom[paper]! <= window.to && columns.paperTo[paper]! >= window.from;
    (isInside ? split.inside : split.outside).push(paper);
  }
  const undated = window.undated ? split.inside : split.outside;
  for (let entry = lists.undatedOffsets[item]!; entry < lists.undatedOffsets[item + 1]!; entry++) {
    undated.push(lists.undatedPapers[entry]!);
  }
  return split;
}

/** By their starts, which the list is sorted by already; those of one day by index. */
function* datedNewestFirst({ offsets, starts, startPapers }: DatedLists, item: number): Generator<PaperIndex> {
  const first = offsets[item]!;
  for (let end = offsets[item + 1]!; end > first;) {
    let from = end - 1;
    while (from > first && starts[from - 1] === starts[from]) from--;
    for (let entry = from; entry < end; entry++) yield startPapers[entry]!;
    end = from;
  }
}

/** One tie of a node, as a row of a ranking. */
export interface Ranked {
  readonly node: NodeIndex;
  readonly tie: TieIndex;
  readonly weight: number;
  readonly papers: number;
}

/** The ties of a node that are in the window, to authors or to topics, in no order: a topic may have thousands. */
export function tiesInWindow(
  { columns }: Opened,
  incidence: Incidence,
  node: NodeIndex,
  window: TimeWindow,
  kind: 'author' | 'topic',
): Ranked[] {
  const { authorCount, tiePapers, paperTo } = columns;
  const rows: Ranked[] = [];
  for (const tie of tiesOf(incidence, node)) {
    const other = otherEnd(columns, tie, node);
    if (other < authorCount !== (kind === 'author')) continue;
    const papers = countIn(tiePapers, tie, window);
    if (papers > 0) rows.push({ tie, node: other, papers, weight: weightIn(tiePapers, tie, window, paperTo) });
  }
  return rows;
}

/** The strongest of them, the strongest first. */
export const strongest = (rows: readonly Ranked[], most: number): Ranked[] =>
  firstBy(rows, (a, b) => b.weight - a.weight || b.papers - a.papers || a.node - b.node, most);

/** Starting days of the dated papers of one item. */
export const daysOf = ({ offsets, starts }: DatedLists, item: number): Iterable<Day> =>
  starts.subarray(offsets[item], offsets[item + 1]);

/** First and last possible day of one item's papers; undefined when none is dated. */
export function spanOf(lists: DatedLists, item: number): { readonly from: Day; readonly to: Day } | undefined {
  const [first, end] = [lists.offsets[item]!, lists.offsets[item + 1]!];
  return first === end ? undefined : { from: lists.starts[first]!, to: lists.ends[end - 1]! };
}
