import { isoDay, yearOf } from '../lib/calendar.ts';
import { noDay } from '../model/columns.ts';
import type { Period } from '../model/shift.ts';
import type { Day } from '../model/units.ts';
import { firstDayOfYear, lastDayOfYear } from './years.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

/** As many as can be told apart side by side. */
export const mostPeriods = 8;

interface Extent {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Whole years in at most `count` periods as long as each other, or a year longer where they do not come out even. A
 * year that is not over is no period by itself: it would look like a decline. It belongs to the last.
 */
export function equalPeriods(extent: Extent, count: number, today: Day): Period[] {
  const first = yearOf(extent.from);
  const years = lastWholeYear(first, extent, today) - first + 1;
  const periods = wishedCount(count, years);
  const starts = Array.from({ length: periods }, (_, index) => first + Math.floor((index * years) / periods));
  return periodsFrom(starts, yearOf(extent.to));
}

/** Whole years in at most `count` periods that have about as many papers as each other. */
export function periodsByPapers(paperFrom: Int32Array, extent: Extent, count: number, today: Day): Period[] {
  const first = yearOf(extent.from);
  const last = lastWholeYear(first, extent, today);
  const before = papersBefore(paperFrom, first, yearOf(extent.to));
  const total = before.at(-1)!;
  const starts = [first];
  const periods = wishedCount(count, last - first + 1);
  for (let index = 1; index < periods; index++) {
    const target = (index * total) / periods;
    // A period needs a paper, and so do the years that are left for the others.
    let best = -1;
    for (let year = starts.at(-1)! + 1; year <= last; year++) {
      const papers = before[year - first]!;
      if (papers === before[starts.at(-1)! - first]! || papers === total) continue;
      if (best < 0 || Math.abs(papers - target) < Math.abs(before[best - first]! - target)) best = year;
    }
    if (best < 0) break;
    starts.push(best);
  }
  return periodsFrom(starts, yearOf(extent.to));
}

/** From the first year to the last, cut at the beginning of each of the years in `starts`, ascending. */
export const periodsCutAt = (starts: readonly number[], { from, to }: Extent): Period[] =>
  periodsFrom([yearOf(from), ...starts], yearOf(to));

const wishedCount = (count: number, years: number) => Math.max(1, Math.min(count, years, mostPeriods));

function lastWholeYear(first: number, { to }: Extent, today: Day): number {
  const last = Math.min(yearOf(to), yearOf(today) - 1);
  return last < first ? yearOf(to) : last;
}

const periodsFrom = (starts: readonly number[], last: number): Period[] =>
  starts.map((start, index) => ({
    from: firstDayOfYear(start),
    to: lastDayOfYear(index + 1 < starts.length ? starts[index + 1]! - 1 : last),
  }));

/** Dated papers before each year, and before the one after the last. */
function papersBefore(paperFrom: Int32Array, first: number, last: number): Uint32Array {
  const before = new Uint32Array(last - first + 2);
  for (const day of paperFrom) {
    const year = day === noDay ? -1 : yearOf(day) - first;
    if (year >= 0 && year <= last - first) before[year + 1]!++;
  }
  for (let year = 0; year <= last - first; year++) before[year + 1]! += before[year]!;
  return before;
}

/** Per paper the period in which its date begins; −1 outside all and without a date. */
export function periodsOfPapers(paperFrom: Int32Array, periods: readonly Period[]): Int16Array {
  const periodOf = new Int16Array(paperFrom.length).fill(-1);
  for (let paper = 0; paper < paperFrom.length; paper++) {
    const day = paperFrom[paper]!;
    if (day === noDay) continue;
    for (let period = 0; period < periods.length; period++) {
      if (day < periods[period]!.from || day > periods[period]!.to) continue;
      periodOf[paper] = period;
      break;
    }
  }
  return periodOf;
}

/** `2010–2014`, `2010`, or days where it is not of whole years. */
export function periodText({ from, to }: Period): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (from !== firstDayOfYear(first) || to !== lastDayOfYear(last)) {
    return from === to ? isoDay(from) : say.period(isoDay(from), isoDay(to));
  }
  return first === last ? String(first) : `${first}–${last}`;
}
