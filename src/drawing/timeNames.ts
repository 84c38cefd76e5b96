import { civilOf } from '../lib/calendar.ts';
import { firstNotOver, isFolded, unfoldedBins, type CalendarBins } from '../lib/calendarBins.ts';
import { shortBound } from '../model/bounds.ts';
import type { Day } from '../model/units.ts';

/** How the bins of an axis of time are called, in the language of whoever draws it. */
export interface TimeWords {
  /** 1 is January. */
  readonly monthName: (month: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly day: (day: number, month: number, year: number) => string;
  readonly decade: (firstYear: number) => string;
  readonly years: (first: number, last: number) => string;
  readonly before: (bound: string) => string;
  readonly after: (bound: string) => string;
  readonly notOver: (bin: string) => string;
  readonly notOverFrom: (bin: string) => string;
}

/** What a bin is called: `17 Apr 2019`, `Apr 2019`, `2019`, `1990s`, and a folded one `before 1990`. */
export function binName(bins: CalendarBins, bin: number, words: TimeWords): string {
  if (isFolded(bins, bin)) return bin === 0 ? beforeName(bins, words) : afterName(bins, words);
  const { year, month, day } = civilOf(bins.firsts[bin]!);
  if (bins.length === 'day') return words.day(day, month, year);
  if (bins.length === 1) return words.month(month, year);
  const yearsPerBin = bins.length / 12;
  const firstYear = Math.floor(year / yearsPerBin) * yearsPerBin;
  if (yearsPerBin === 1) return String(firstYear);
  return yearsPerBin <= 100 ? words.decade(firstYear) : words.years(firstYear, firstYear + yearsPerBin - 1);
}

export const beforeName = ({ firsts }: CalendarBins, { before }: TimeWords): string =>
  before(shortBound(firsts[1]!, 'from'));

export const afterName = ({ lasts, count }: CalendarBins, { after }: TimeWords): string =>
  after(shortBound(lasts[count - 2]!, 'to'));

/** `2026 is not over`: what has fewer papers so far than it will have; undefined when all bins are over. */
export function notOverName(bins: CalendarBins, today: Day, words: TimeWords): string | undefined {
  const [first, end] = [firstNotOver(bins, today), unfoldedBins(bins)[1]];
  if (first === end) return undefined;
  return (first === end - 1 ? words.notOver : words.notOverFrom)(binName(bins, first, words));
}
