import { civilOf, isoDay } from '../lib/calendar.ts';
import type { PartialDate } from '../model/partialDate.ts';
import type { Day } from '../model/units.ts';

/** As precisely as it is known, in ISO 8601: a day, a month, a year, or an interval of days or months. */
export function isoDate({ precision, from, to }: PartialDate): string {
  if (precision === 'day') return isoDay(from);
  if (precision === 'month') return monthOf(from);
  if (precision === 'year') return yearText(from);
  if (isFirstOfMonth(from) && isFirstOfMonth(to + 1)) return `${monthOf(from)}/${monthOf(to)}`;
  return `${isoDay(from)}/${isoDay(to)}`;
}

const monthOf = (day: Day): string => isoDay(day).slice(0, -3);
const yearText = (day: Day): string => isoDay(day).slice(0, -6);
const isFirstOfMonth = (day: Day): boolean => civilOf(day).day === 1;
