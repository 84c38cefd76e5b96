import { dayOf, yearOf } from '../lib/calendar.ts';
import { noDay } from '../model/columns.ts';
import type { ShiftYears } from '../model/shift.ts';
import type { Day } from '../model/units.ts';

export interface CountedYears {
  readonly years: ShiftYears;
  /** Per paper its year, 0 the first; −1 for those without a date and those of a year that is not over. */
  readonly yearOfPaper: Int32Array;
}

/**
 * The whole years from the first paper to the last. The year of today is left out, and so is what is dated after it:
 * so far it has fewer papers than it will have. Undefined when no whole year has a paper.
 */
export function countedYears(paperFrom: Int32Array, today: Day): CountedYears | undefined {
  const yearOfPaper = yearsOf(paperFrom);
  const thisYear = yearOf(today);
  let [first, last, isPartial] = [Infinity, -Infinity, false];
  for (const year of yearOfPaper) {
    if (year === noYear) continue;
    if (year >= thisYear) isPartial = true;
    else [first, last] = [Math.min(first, year), Math.max(last, year)];
  }
  if (first > last) return undefined;
  const papers = new Uint32Array(last - first + 1);
  for (let paper = 0; paper < yearOfPaper.length; paper++) {
    const year = yearOfPaper[paper]!;
    const isCounted = year !== noYear && year < thisYear;
    yearOfPaper[paper] = isCounted ? year - first : -1;
    if (isCounted) papers[year - first]!++;
  }
  const partialYear = isPartial ? thisYear : undefined;
  return { years: { firstYear: first, lastYear: last, partialYear, papers }, yearOfPaper };
}

const noYear = noDay;

const yearsOf = (days: Int32Array): Int32Array => days.map((day) => (day === noDay ? noYear : yearOf(day)));

export const noYears = (today: Day): ShiftYears => ({
  firstYear: yearOf(today),
  lastYear: yearOf(today),
  partialYear: undefined,
  papers: new Uint32Array(1),
});

export const firstDayOfYear = (year: number): Day => dayOf(year, 1, 1);
export const lastDayOfYear = (year: number): Day => dayOf(year, 12, 31);
