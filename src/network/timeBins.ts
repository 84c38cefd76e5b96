import { yearOf } from '../lib/calendar.ts';
import { calendarBins, roundedRange, type BinLength, type CalendarBins, type DayRange } from '../lib/calendarBins.ts';
import { noDay } from '../model/columns.ts';
import type { Day } from '../model/units.ts';

/** At most as many bins of years; beyond, decades, then centuries. */
const mostBins = 120;
/** Months are shown up to four years, days up to four months. */
const mostDaysInMonths = 4 * 366;
const mostDaysInDays = 124;
/** Of the papers, so many must be known as exactly as a bar would say. */
const shareKnown = 0.9;

export interface PaperDays {
  readonly paperFrom: ArrayLike<Day>;
  readonly paperTo: ArrayLike<Day>;
}

export type Precision = 'day' | 'month' | 'year';

/** How exactly nearly all papers of a stretch of time are dated; a paper that only meets it counts, too. */
export function precisionIn({ paperFrom, paperTo }: PaperDays, { from, to }: DayRange): Precision {
  let [dated, toTheMonth, toTheDay] = [0, 0, 0];
  for (let paper = 0; paper < paperFrom.length; paper++) {
    const first = paperFrom[paper]!;
    const last = paperTo[paper]!;
    if (first === noDay || first > to || last < from) continue;
    dated++;
    if (last - first < 31) toTheMonth++;
    if (last === first) toTheDay++;
  }
  if (toTheDay >= shareKnown * dated) return 'day';
  return toTheMonth >= shareKnown * dated ? 'month' : 'year';
}

/** As short as the dates allow and as the screen has room for: days, months, years; decades for the long run. */
export function binLengthFor({ from, to }: DayRange, precision: Precision): BinLength {
  if (to - from < mostDaysInDays && precision === 'day') return 'day';
  if (to - from < mostDaysInMonths && precision !== 'year') return 1;
  let yearsPerBin = 1;
  while ((yearOf(Math.floor(to)) - yearOf(Math.floor(from)) + 1) / yearsPerBin > mostBins) yearsPerBin *= 10;
  return 12 * yearsPerBin;
}

/** The steps of time from the first to the last day, of which a part is shown and the rest is folded. */
export function timeBinsOf(papers: PaperDays, from: Day, to: Day, shown: DayRange = { from, to }): CalendarBins {
  return calendarBins(from, to, binLengthFor(shown, precisionIn(papers, shown)), shown);
}

/** The same for a part that was only pointed at: its borders are those of the bins nearest to them. */
export function zoomedBinsOf(papers: PaperDays, from: Day, to: Day, shown: DayRange): CalendarBins {
  const length = binLengthFor(shown, precisionIn(papers, shown));
  return calendarBins(from, to, length, roundedRange(shown, length));
}

/** Whether dates are known so much better than a bar is long that a window may stop in the midst of one. */
export function areFinerThan(length: BinLength, precision: Precision): boolean {
  if (length === 'day') return false;
  if (length === 1) return precision === 'day';
  return length > 12 || precision !== 'year';
}
