import { civilOf, isoDay } from '../lib/calendar.ts';
import type { PartialDate } from './partialDate.ts';
import type { Day } from './units.ts';

/**
 * The date as precisely as it is known and no further: `2023-04-28`, `2019-04`, `2015`, or the months at both ends, which
 * `range` puts together.
 */
export function dateText(date: PartialDate, range: (from: string, to: string) => string): string {
  if (date.precision === 'day') return isoDay(date.from);
  if (date.precision === 'year') return String(civilOf(date.from).year);
  if (date.precision === 'month') return monthOf(date.from);
  return range(monthOf(date.from), monthOf(date.to));
}

const monthOf = (day: Day): string => isoDay(day).slice(0, -3);
