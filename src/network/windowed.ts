import { firstAbove, firstNotBelow } from '../lib/bisect.ts';
import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import type { PaperIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';

/** Number of papers of one item (tie or node) in the window: `#(start <= to) − #(end < from)`, plus the undated. */
export function countIn(lists: DatedLists, item: number, window: TimeWindow): number {
  const [first, end] = [lists.offsets[item]!, lists.offsets[item + 1]!];
  const begun = firstAbove(lists.starts, window.to, first, end);
  const over = firstNotBelow(lists.ends, window.from, first, end);
  return begun - over + (window.undated ? lists.undatedOffsets[item + 1]! - lists.undatedOffsets[item]! : 0);
}

/**
 * Sum of the weights of the papers of one item in the window. Added up paper by paper, in the order of their starts:
 * a difference of two sums would leave rounding dust where the window is empty.
 */
export function weightIn(lists: DatedLists, item: number, window: TimeWindow, paperTo: Int32Array): number {
  const begun = firstAbove(lists.starts, window.to, lists.offsets[item]!, lists.offsets[item + 1]!);
  let weight = 0;
  for (let entry = lists.offsets[item]!; entry < begun; entry++) {
    if (paperTo[lists.startPapers[entry]!]! >= window.from) weight += lists.startWeights[entry]!;
  }
  if (!window.undated) return weight;
  const undatedEnd = lists.undatedOffsets[item + 1]!;
  for (let entry = lists.undatedOffsets[item]!; entry < undatedEnd; entry++) weight += lists.undatedWeights[entry]!;
  return weight;
}

/** The papers of one item that are in the window, by starting day, the undated last. */
export function papersIn(lists: DatedLists, item: number, window: TimeWindow, paperTo: Int32Array): PaperIndex[] {
  const papers: PaperIndex[] = [];
  for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
    const paper = lists.startPapers[entry]!;
    if (lists.starts[entry]! <= window.to && paperTo[paper]! >= window.from) papers.push(paper);
  }
  if (!window.undated) return papers;
  for (let entry = lists.undatedOffsets[item]!; entry < lists.undatedOffsets[item + 1]!; entry++) {
    papers.push(lists.undatedPapers[entry]!);
  }
  return papers;
}

export const isPaperIn = (
  { paperFrom, paperTo }: Pick<Columns, 'paperFrom' | 'paperTo'>,
  paper: PaperIndex,
  window: TimeWindow,
): boolean =>
  paperFrom[paper] === noDay ? window.undated : paperFrom[paper]! <= window.to && paperTo[paper]! >= window.from;
