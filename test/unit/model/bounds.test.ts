import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { parseBound, problemOf, shortBound, shortRange, type Edge } from '../../../src/model/bounds.ts';
import type { Day } from '../../../src/model/units.ts';
import { texts } from '../../../src/texts/texts.ts';

const inWords = texts.timeline.bounds.problem;

const problem = (text: string) => {
  const parsed = parseBound(text, 'from');
  return 'problem' in parsed ? inWords(parsed.problem, 'paper') : undefined;
};

describe('a typed bound', () => {
  it('is the first day of what is written for "from" and the last day for "to"', () => {
    expect(parseBound('2019', 'from')).toEqual({ day: dayOf(2019, 1, 1) });
    expect(parseBound('2019', 'to')).toEqual({ day: dayOf(2019, 12, 31) });
    expect(parseBound('2020-02', 'from')).toEqual({ day: dayOf(2020, 2, 1) });
    expect(parseBound(' 2020-2 ', 'to')).toEqual({ day: dayOf(2020, 2, 29) });
    expect(parseBound('2019-04-17', 'to')).toEqual({ day: dayOf(2019, 4, 17) });
  });

  it('is refused in words when it is no date or no day of the calendar', () => {
    expect(problem('soon')).toContain('“soon” is no date');
    expect(problem('')).toContain('Write a year');
    expect(problem('2019-13')).toBe('There is no month 13, only 01 to 12.');
    expect(problem('2019-02-29')).toBe('There is no 2019-02-29: that month has 28 days.');
  });

  it('may not cross the other one nor lie beyond all papers', () => {
    const extent = { from: dayOf(2017, 12, 30), to: dayOf(2026, 4, 21) };
    const wordsOf = (day: Day, edge: Edge, other: Day) => {
      const found = problemOf(day, edge, other, extent);
      return found && inWords(found, 'paper');
    };
    expect(wordsOf(dayOf(2020, 1, 1), 'from', dayOf(2019, 12, 31))).toContain('must not come after “to”');
    expect(wordsOf(dayOf(2018, 1, 1), 'to', dayOf(2019, 1, 1))).toContain('must not come before “from”');
    expect(wordsOf(dayOf(2027, 1, 1), 'from', extent.to)).toBe('The last paper is dated 2026-04-21.');
    expect(wordsOf(dayOf(2016, 12, 31), 'to', extent.from)).toBe('The first paper is dated 2017-12-30.');
    expect(wordsOf(dayOf(2017, 1, 1), 'from', extent.to)).toBeUndefined();
  });
});

describe('a bound as text', () => {
  it('is as short as it can be', () => {
    expect(shortBound(dayOf(2019, 1, 1), 'from')).toBe('2019');
    expect(shortBound(dayOf(2019, 4, 30), 'to')).toBe('2019-04');
    expect(shortBound(dayOf(2019, 1, 1), 'to')).toBe('2019-01-01');
    expect(shortRange(dayOf(2019, 1, 1), dayOf(2019, 12, 31))).toBe('2019');
    expect(shortRange(dayOf(2019, 1, 1), dayOf(2021, 6, 30))).toBe('2019 to 2021-06');
  });

  it('is the year when the papers begin within it and so does the window', () => {
    const extent = { from: dayOf(2017, 12, 30), to: dayOf(2026, 4, 21) };
    expect(shortRange(extent.from, extent.to, extent)).toBe('2017 to 2026');
    expect(shortRange(extent.from, extent.to)).toBe('2017-12-30 to 2026-04-21');
    expect(shortBound(dayOf(2017, 12, 31), 'from', extent)).toBe('2017-12-31');
  });

  it('can be typed again, before the year 0 and after 9999 too', () => {
    for (const day of [dayOf(-44, 3, 15), dayOf(12_000, 1, 1), dayOf(850, 1, 1), dayOf(2019, 4, 17)]) {
      expect(parseBound(shortBound(day, 'from'), 'from')).toEqual({ day });
    }
  });
});
