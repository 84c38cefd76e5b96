import type { DatedLists } from '../model/columns.ts';
import type { Dated } from '../model/partialDate.ts';
import { isInWindow, type TimeWindow } from '../model/window.ts';
import { firstAbove, firstNotBelow } from '../lib/bisect.ts';
import { drained, entriesAtOnce, type Steps } from '../lib/steps.ts';
import { countIn } from './windowed.ts';

/**
 * Where papers, authors or ties lie to a window. Each is on exactly one side, so that all add up to all there are:
 * `inside` with at least one paper in the window, and visible; `filtered` with one, but hidden by filters; else `before` when all its dated papers have ended before it, `after`
 * when all begin after it, `around` with papers on both sides; `undated` without any dated paper.
 */
export interface Sides {
  readonly inside: number;
  readonly filtered: number;
  readonly before: number;
  readonly after: number;
  readonly around: number;
  readonly undated: number;
}

export type Side = keyof Sides;

type Tally = { -readonly [Key in Side]: number };

function* tallied(count: number, sideOf: (index: number) => Side): Steps<Sides> {
  const tally: Tally = { inside: 0, filtered: 0, before: 0, after: 0, around: 0, undated: 0 };
  for (let index = 0; index < count; index++) {
    if (index % entriesAtOnce === 0) yield index / count;
    tally[sideOf(index)]++;
  }
  return tally;
}

/** The first `count` items of the lists: authors, or the ties between them. `visible` has one flag per item. */
export const sideSteps = (lists: DatedLists, count: number, window: TimeWindow, visible: Uint8Array): Steps<Sides> =>
  tallied(count, (item) => (visible[item] === 1 ? 'inside' : sideOfHidden(lists, item, window)));

export const sidesOfItems = (lists: DatedLists, count: number, window: TimeWindow, visible: Uint8Array): Sides =>
  drained(sideSteps(lists, count, window, visible));

/** A paper is one interval, so it is never around a window. */
export const sidesOfRecords = (records: readonly Dated[], window: TimeWindow, visible: Uint8Array): Sides =>
  drained(
    tallied(records.length, (record) => {
      const { date } = records[record]!;
      if (isInWindow(date, window)) return visible[record] === 1 ? 'inside' : 'filtered';
      if (!date) return 'undated';
      return date.to < window.from ? 'before' : 'after';
    }),
  );

function sideOfHidden(lists: DatedLists, item: number, window: TimeWindow): Side {
  if (countIn(lists, item, window) > 0) return 'filtered';
  const [first, end] = [lists.offsets[item]!, lists.offsets[item + 1]!];
  if (first === end) return 'undated';
  const over = firstNotBelow(lists.ends, window.from, first, end);
  if (over === end) return 'before';
  return firstAbove(lists.starts, window.to, first, end) === first ? 'after' : 'around';
}
