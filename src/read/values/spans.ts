import { dayOf, daysInMonth } from '../../lib/calendar.ts';
import type { DatePrecision } from '../../model/partialDate.ts';

/**
 * Why a date is not what it seems. `order`: day and month cannot be told apart, the interval spans both readings.
 * `serial`: a spreadsheet's day number. `short-year`: `May-21` was read as May 2021.
 */
export type DateDoubt = 'order' | 'serial' | 'short-year';

/** An interval of days as the parsers of single notations return it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
  readonly doubt?: DateDoubt;
}

/** Printing begins about 1450, and no bibliography is dated far ahead. */
export const isYear = (year: number): boolean => year >= 1400 && year <= 2199;

const isDay = (year: number, month: number, day: number): boolean =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const yearSpan = (year: number): Span | undefined =>
  isYear(year) ? { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' } : undefined;

export function monthSpan(year: number, month: number): Span | undefined {
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)), precision: 'month' };
}

export function daySpan(year: number, month: number, day: number): Span | undefined {
  if (!isDay(year, month, day)) return undefined;
  return { from: dayOf(year, month, day), to: dayOf(year, month, day), precision: 'day' };
}

export function quarterSpan(year: number, quarter: number, precision: 'quarter' | 'season'): Span | undefined {
  if (!isYear(year) || quarter < 1 || quarter > 4) return undefined;
  const last = quarter * 3;
  return { from: dayOf(year, last - 2, 1), to: dayOf(year, last, daysInMonth(year, last)), precision };
}

/** From the start of the first to the end of the second; undefined when either is missing or they run backwards. */
export function rangeSpan(first: Span | undefined, second: Span | undefined): Span | undefined {
  if (!first || !second || second.to < first.from) return undefined;
  return { from: first.from, to: second.to, precision: 'range' };
}
