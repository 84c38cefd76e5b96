import { firstAbove } from './bisect.ts';
import { civilOf, dayOf } from './calendar.ts';

/** How long a bin is: a day, or so many months: 12 for a year, 120 for a decade. */
export type BinLength = 'day' | number;

/**
 * An interval of days cut into whole days, months, years or decades. The first and the last bin are cut to the
 * interval, so that bins and interval begin and end together; drawn, all bins are equally wide.
 */
export interface CalendarBins {
  readonly length: BinLength;
  readonly count: number;
  /** First and last day of each bin. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The first bin is all that comes before the second, however long; the last one all that comes after. */
  readonly foldedBefore: boolean;
  readonly foldedAfter: boolean;
}

/** A stretch of the axis in units of bins: bin i is [i, i + 1]. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last day; may be fractions of days where no calendar is asked. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The interval cut into bins as far as it is `shown`; what lies outside is folded into one bin on either side. */
export function calendarBins(
  from: number,
  to: number,
  length: BinLength,
  shown: DayRange = { from, to },
): CalendarBins {
  let [first, last] = [numberOfBin(shown.from, length), numberOfBin(shown.to, length)];
  // Folding a single bin would only hide its name.
  if (first - 1 === numberOfBin(from, length)) first--;
  if (last + 1 === numberOfBin(to, length)) last++;
  const starts: number[] = [];
  for (let bin = first; bin <= last; bin++) starts.push(Math.max(from, firstDayOf(bin, length)));
  const foldedBefore = starts[0]! > from;
  if (foldedBefore) starts.unshift(from);
  const after = firstDayOf(last + 1, length);
  const foldedAfter = after <= to;
  if (foldedAfter) starts.push(after);
  const firsts = Int32Array.from(starts);
  const lasts = firsts.map((_, bin) => (bin + 1 < firsts.length ? firsts[bin + 1]! - 1 : to));
  return { length, count: firsts.length, firsts, lasts, foldedBefore, foldedAfter };
}

/** A range from border to border of bins, those nearest to it, but never without a bin. */
export function roundedRange({ from, to }: DayRange, length: BinLength): DayRange {
  const first = nearestBorder(from, length);
  const end = Math.max(nearestBorder(to, length), first + 1);
  return { from: firstDayOf(first, length), to: firstDayOf(end, length) - 1 };
}

/** The bin that begins nearest to a moment. */
function nearestBorder(moment: number, length: BinLength): number {
  const bin = numberOfBin(moment, length);
  return 2 * moment < firstDayOf(bin, length) + firstDayOf(bin + 1, length) ? bin : bin + 1;
}

/** Bins are numbered through all of time, in units of their length. */
function numberOfBin(day: number, length: BinLength): number {
  if (length === 'day') return Math.floor(day);
  const { year, month } = civilOf(Math.floor(day));
  return Math.floor((year * 12 + month - 1) / length);
}

function firstDayOf(bin: number, length: BinLength): number {
  if (length === 'day') return bin;
  const month = bin * length;
  const year = Math.floor(month / 12);
  return dayOf(year, month - 12 * year + 1, 1);
}

export const binsBetween = (from: number, to: number, length: BinLength): number =>
  numberOfBin(to, length) - numberOfBin(from, length) + 1;

/** The bins that are not folded, as [first, end). */
export const unfoldedBins = ({ count, foldedBefore, foldedAfter }: CalendarBins): readonly [number, number] => [
  foldedBefore ? 1 : 0,
  foldedAfter ? count - 1 : count,
];

export const isFolded = ({ count, foldedBefore, foldedAfter }: CalendarBins, bin: number): boolean =>
  (foldedBefore && bin === 0) || (foldedAfter && bin === count - 1);

/** The first of the unfolded bins that is not over on a day; their end when all are. */
export function firstNotOver(bins: CalendarBins, day: number): number {
  const [first, end] = unfoldedBins(bins);
  for (let bin = first; bin < end; bin++) {
    if (firstDayOf(numberOfBin(bins.firsts[bin]!, bins.length) + 1, bins.length) > day) return bin;
  }
  return end;
}

/** The bin of a day; days outside belong to the nearest bin. */
export function binOf(bins: CalendarBins, day: number): number {
  return Math.max(0, firstAbove(bins.firsts, day, 0, bins.count) - 1);
}

export function spanOf(bins: CalendarBins, from: number, to: number): Span {
  return { start: positionOf(bins, from), end: positionOf(bins, to + 1) };
}

/** The days of a span, rounded to whole ones, at least one. */
export function daysOf(bins: CalendarBins, { start, end }: Span): { from: number; to: number } {
  const from = Math.min(dayAt(bins, start), bins.lasts[bins.count - 1]!);
  return { from, to: Math.max(from, dayAt(bins, end) - 1) };
}

/** Where a day begins on the axis. */
function positionOf(bins: CalendarBins, day: number): number {
  const bin = binOf(bins, day);
  const share = (day - bins.firsts[bin]!) / daysIn(bins, bin);
  return bin + Math.min(Math.max(share, 0), 1);
}

/** The day that begins nearest to a position; the day after the last one at the very end. */
function dayAt(bins: CalendarBins, position: number): number {
  const day = dayAtPosition(bins, position);
  // A sum with 0 is never −0.
  return Math.round(day) + 0;
}

/** The moment at a position of the axis, in days and fractions of them. */
export function dayAtPosition(bins: CalendarBins, position: number): number {
  const bin = Math.min(Math.max(Math.floor(position), 0), bins.count - 1);
  const share = Math.min(Math.max(position - bin, 0), 1);
  return bins.firsts[bin]! + share * daysIn(bins, bin);
}

const daysIn = (bins: CalendarBins, bin: number): number => bins.lasts[bin]! - bins.firsts[bin]! + 1;
