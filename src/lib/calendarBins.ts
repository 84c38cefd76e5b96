import { firstAbove } from './bisect.ts';
import { civilOf, dayOf } from './calendar.ts';

/**
 * An interval of days cut into whole months, years or decades. The first and the last bin are cut to the interval, so
 * that bins and interval begin and end together; drawn, all bins are equally wide.
 */
export interface CalendarBins {
  /** 1 for months, 12 for years, 120 for decades … */
  readonly monthsPerBin: number;
  readonly count: number;
  /** Month (12 × year + month − 1) with which the first bin would begin if it were not cut. */
  readonly firstMonth: number;
  /** First and last day of each bin. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** A stretch of the axis in units of bins: bin i is [i, i + 1]. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const monthOf = (day: number): number => {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
};

const firstDayOfMonth = (month: number): number =>
  dayOf(Math.floor(month / 12), month - 12 * Math.floor(month / 12) + 1, 1);

export function calendarBins(from: number, to: number, monthsPerBin: number): CalendarBins {
  const firstMonth = Math.floor(monthOf(from) / monthsPerBin) * monthsPerBin;
  const count = Math.floor((monthOf(to) - firstMonth) / monthsPerBin) + 1;
  const firsts = new Int32Array(count);
  const lasts = new Int32Array(count);
  for (let bin = 0; bin < count; bin++) {
    const month = firstMonth + bin * monthsPerBin;
    firsts[bin] = Math.max(from, firstDayOfMonth(month));
    lasts[bin] = Math.min(to, firstDayOfMonth(month + monthsPerBin) - 1);
  }
  return { monthsPerBin, count, firstMonth, firsts, lasts };
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
  const share = (day - bins.firsts[bin]!) / lengthOf(bins, bin);
  return bin + Math.min(Math.max(share, 0), 1);
}

/** The day that begins nearest to a position; the day after the last one at the very end. */
function dayAt(bins: CalendarBins, position: number): number {
  const bin = Math.min(Math.max(Math.floor(position), 0), bins.count - 1);
  const share = Math.min(Math.max(position - bin, 0), 1);
  return bins.firsts[bin]! + Math.round(share * lengthOf(bins, bin));
}

const lengthOf = (bins: CalendarBins, bin: number): number => bins.lasts[bin]! - bins.firsts[bin]! + 1;
