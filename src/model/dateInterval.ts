import { civilOf, dayOf, daysInMonth, isoDay } from '../lib/calendar.ts';
import type { PartialDate } from './partialDate.ts';

type Interval = Pick<PartialDate, 'from' | 'to'>;

/**
 * An interval of days in ISO 8601, as short as it can be and without loss: `2001`, `2001-05`, `2001-05-17`, or the first
 * and the last day with a slash between. Years outside 0 … 9999 have a sign and six digits.
 */
export function intervalText({ from, to }: Interval): string {
  const [first, last] = [civilOf(from), civilOf(to)];
  const day = isoDay(from);
  if (from === to) return day;
  if (from === dayOf(first.year, 1, 1) && to === dayOf(first.year, 12, 31)) return day.slice(0, -6);
  const isMonth = first.day === 1 && to === dayOf(first.year, first.month, daysInMonth(first.year, first.month));
  return isMonth && last.month === first.month ? day.slice(0, -3) : `${day}/${isoDay(to)}`;
}

const moment = /^([+-]\d{6,7}|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date that such a text stands for; undefined for any other text. */
export function maybeIntervalDate(text: string): PartialDate | undefined {
  const [first, last, ...more] = text.split('/').map(maybeMoment);
  if (!first || more.length > 0) return undefined;
  if (!text.includes('/')) return { ...first, kind: 'published', raw: text };
  if (!last || last.to < first.from) return undefined;
  return { from: first.from, to: last.to, precision: 'range', kind: 'published', raw: text };
}

function maybeMoment(text: string): Pick<PartialDate, 'from' | 'to' | 'precision'> | undefined {
  const found = moment.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (month > 12 || month < 1) return undefined;
  if (found[2] === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
  const last = daysInMonth(year, month);
  if (found[3] === undefined) return { from: dayOf(year, month, 1), to: dayOf(year, month, last), precision: 'month' };
  if (day < 1 || day > last) return undefined;
  const only = dayOf(year, month, day);
  return { from: only, to: only, precision: 'day' };
}
