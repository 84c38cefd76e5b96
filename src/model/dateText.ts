import { civilOf, isoDay } from '../lib/calendar.ts';
import type { PartialDate } from './partialDate.ts';

/** The date as precisely as it is known and no further: `2023-04-28`, `2019-04`, `2015`, or a range. */
export function dateText(date: PartialDate | undefined): string {
  if (!date) return 'no date';
  if (date.precision === 'day') return isoDay(date.from);
  if (date.precision === 'year') return String(civilOf(date.from).year);
  if (date.precision === 'month') return isoDay(date.from).slice(0, -3);
  return `${isoDay(date.from).slice(0, -3)} to ${isoDay(date.to).slice(0, -3)}`;
}
