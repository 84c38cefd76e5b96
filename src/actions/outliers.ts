import type { DayRange } from '../lib/calendarBins.ts';
import { noDay } from '../model/columns.ts';
import type { Day } from '../model/units.ts';
import type { PaperDays } from './timeBins.ts';

/** Of all dated papers, so many may lie aside on either end; of a small corpus up to three, but one in twenty. */
const mostAside = (dated: number): number => Math.max(Math.floor(dated / 100), Math.min(3, Math.floor(dated / 20)));

/**
 * The part of time in which the corpus lies, without a few papers far away from all others. On either end the cut is
 * the widest gap that leaves at most one paper in a hundred aside, and is made when the rest is less than half as long
 * as it would be with them.
 */
export function coreOf({ paperFrom, paperTo }: PaperDays, extent: DayRange): DayRange {
  const starts = Int32Array.from(paperFrom).filter((day) => day !== noDay);
  const most = mostAside(starts.length);
  if (most === 0) return extent;
  const ends = Int32Array.from(paperTo).filter((day) => day !== noDay);
  const from = afterWidestGap(starts, most);
  const to = -afterWidestGap(
    ends.map((day) => -day),
    most,
  );
  const both = to - from + 1;
  return {
    from: 2 * both < to - extent.from + 1 ? from : extent.from,
    to: 2 * both < extent.to - from + 1 ? to : extent.to,
  };
}

const parts = 1024;

/**
 * The day that follows on the widest gap among the earliest days, of which at most `most` come before it. Only days in
 * whole parts of the range are told apart: a gap within one part is no gap to speak of, and nothing large is sorted.
 */
function afterWidestGap(days: Int32Array, most: number): Day {
  const [first, last] = rangeOf(days);
  const partOf = (day: Day) => Math.floor(((day - first) / (last - first + 1)) * parts);
  const inPart = new Uint32Array(parts);
  for (const day of days) inPart[partOf(day)]!++;
  let [end, before] = [0, 0];
  while (before + inPart[end]! <= most) before += inPart[end++]!;
  const early = days.filter((day) => partOf(day) < end).sort();
  const rest = days.reduce((least, day) => (partOf(day) < end ? least : Math.min(least, day)), last);
  let [widest, cut] = [0, first];
  early.forEach((day, index) => {
    const next = early[index + 1] ?? rest;
    if (next - day > widest) [widest, cut] = [next - day, next];
  });
  return cut;
}

function rangeOf(days: Int32Array): readonly [Day, Day] {
  let [first, last] = [days[0]!, days[0]!];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return [first, last];
}
