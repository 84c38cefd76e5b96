import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, yearOf } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';
import { equalPeriods, mostPeriods, periodsByPapers, periodsOfPapers, periodText } from '../../../src/shift/periods.ts';

const extentOf = (from: number, to: number) => ({ from: dayOf(from, 3, 1), to: dayOf(to, 5, 1) });
const today = dayOf(2021, 6, 1);
const daysOf = (years: readonly number[]) => Int32Array.from(years, (year) => dayOf(year, 2, 3));

test('years that come out even are in periods of one length', () => {
  expect(equalPeriods(extentOf(2001, 2012), 3, today).map(periodText)).toEqual(['2001–2004', '2005–2008', '2009–2012']);
});

test('years that do not come out even are in periods that differ by one year', () => {
  expect(equalPeriods(extentOf(2001, 2008), 3, today).map(periodText)).toEqual(['2001–2002', '2003–2005', '2006–2008']);
});

test('the year that is not over is part of the last period, never one by itself', () => {
  expect(equalPeriods(extentOf(2018, 2021), 4, today).map(periodText)).toEqual(['2018', '2019', '2020–2021']);
  expect(equalPeriods(extentOf(2021, 2021), 4, today).map(periodText)).toEqual(['2021']);
});

test('periods by papers have about as many papers as each other', () => {
  const days = daysOf([2001, 2002, 2003, ...Array.from({ length: 9 }, () => 2010), 2011, 2012, 2013]);
  expect(periodsByPapers(days, extentOf(2001, 2013), 3, today).map(periodText)).toEqual([
    '2001–2003',
    '2004–2010',
    '2011–2013',
  ]);
});

test('periods never overlap, leave nothing out, are few and have papers', () => {
  const years = fc.array(fc.integer({ min: 1990, max: 2023 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 12 }), (list, count) => {
      const days = daysOf(list);
      const extent = { from: Math.min(...days), to: Math.max(...days) };
      for (const periods of [equalPeriods(extent, count, today), periodsByPapers(days, extent, count, today)]) {
        expect(periods.length).toBeLessThanOrEqual(Math.min(count, mostPeriods));
        periods.slice(1).forEach(({ from }, index) => expect(from).toBe(periods[index]!.to + 1));
        expect(yearOf(periods[0]!.from)).toBe(yearOf(extent.from));
        expect(yearOf(periods.at(-1)!.to)).toBe(yearOf(extent.to));
      }
      const filled = periodsByPapers(days, extent, count, today);
      expect(new Set(periodsOfPapers(days, filled)).size).toBe(filled.length);
    }),
  );
});

test('a paper is in the period in which its date begins; without a date, or outside all, it is in none', () => {
  const periods = equalPeriods(extentOf(2001, 2004), 2, today);
  const days = Int32Array.of(dayOf(2002, 12, 31), dayOf(2003, 1, 1), noDay, dayOf(1999, 1, 1), dayOf(2005, 1, 1));
  expect([...periodsOfPapers(days, periods)]).toEqual([0, 1, -1, -1, -1]);
});

test('a period that is not of whole years is called by its days', () => {
  expect(periodText({ from: dayOf(2001, 2, 3), to: dayOf(2001, 12, 31) })).toBe('2001-02-03 to 2001-12-31');
});
