import { describe, expect, it } from 'vitest';
import { coreOf } from '../../../src/network/outliers.ts';
import { areFinerThan, precisionIn, timeBinsOf } from '../../../src/network/timeBins.ts';
import { dayOf, yearOf } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';

/** Ten papers from 2020 on, each an interval of so many days and one more. */
const known = (days: number, papers = 10) => {
  const paperFrom = Array.from({ length: papers }, (_, paper) => dayOf(2020, 1, 1) + paper);
  return { paperFrom, paperTo: paperFrom.map((from) => from + days) };
};

/** One paper known to the year in each. */
const ofYears = (years: readonly number[]) => ({
  paperFrom: years.map((year) => dayOf(year, 1, 1)),
  paperTo: years.map((year) => dayOf(year, 12, 31)),
});

const lengthOf = (papers: ReturnType<typeof known>, to: number) => timeBinsOf(papers, dayOf(2020, 1, 1), to).length;

describe('the bins of time', () => {
  it('are days within four months when the dates are known to the day', () => {
    expect(lengthOf(known(0), dayOf(2020, 4, 30))).toBe('day');
    expect(lengthOf(known(0), dayOf(2020, 5, 31))).toBe(1);
    expect(lengthOf(known(1), dayOf(2020, 4, 30))).toBe(1);
  });

  it('are months within four years when the dates are known to the month', () => {
    expect(lengthOf(known(27), dayOf(2023, 12, 31))).toBe(1);
    expect(lengthOf(known(27), dayOf(2024, 12, 31))).toBe(12);
  });

  it('are years when more than one paper in ten is known to the year only', () => {
    expect(lengthOf(known(364), dayOf(2022, 12, 31))).toBe(12);
    const [nine, ten] = [known(0, 90), known(364, 10)];
    const mixed = { paperFrom: [...nine.paperFrom, ...ten.paperFrom], paperTo: [...nine.paperTo, ...ten.paperTo] };
    expect(lengthOf(mixed, dayOf(2020, 4, 30))).toBe('day');
    const more = {
      paperFrom: [...mixed.paperFrom, noDay, ten.paperFrom[0]!],
      paperTo: [...mixed.paperTo, noDay, ten.paperTo[0]!],
    };
    expect(lengthOf(more, dayOf(2020, 4, 30))).toBe(12);
  });

  it('are decades beyond 120 years and stay few however long the range', () => {
    expect(timeBinsOf(known(0), dayOf(1901, 1, 1), dayOf(2020, 1, 1)).count).toBe(120);
    expect(timeBinsOf(known(0), dayOf(1900, 1, 1), dayOf(2020, 1, 1)).count).toBe(13);
    expect(timeBinsOf(known(0), dayOf(20, 1, 1), dayOf(2020, 1, 1)).count).toBe(21);
  });

  it('look only at the papers of the part that is shown', () => {
    const old = ofYears(Array.from({ length: 30 }, (_, index) => 1980 + index));
    const recent = known(0);
    const papers = {
      paperFrom: [...old.paperFrom, ...recent.paperFrom],
      paperTo: [...old.paperTo, ...recent.paperTo],
    };
    const shown = { from: dayOf(2020, 1, 1), to: dayOf(2020, 2, 28) };
    const [from, to] = [dayOf(1980, 1, 1), dayOf(2020, 12, 31)];
    expect(timeBinsOf(papers, from, to, shown).length).toBe('day');
    const earlier = { from: dayOf(2009, 3, 1), to: dayOf(2009, 4, 30) };
    expect(timeBinsOf(papers, from, to, earlier).length).toBe(12);
  });
});

describe('gliding through a bar', () => {
  const whole = { from: dayOf(2020, 1, 1), to: dayOf(2022, 12, 31) };

  it('needs dates that are known much better than the bar is long', () => {
    const precisions = [known(0), known(27), known(364)].map((papers) => precisionIn(papers, whole));
    expect(precisions).toEqual(['day', 'month', 'year']);
    expect(precisions.map((precision) => areFinerThan(12, precision))).toEqual([true, true, false]);
    expect(precisions.map((precision) => areFinerThan(1, precision))).toEqual([true, false, false]);
    expect(areFinerThan('day', 'day')).toBe(false);
  });
});

const everyYear = (from: number, to: number, times: number) =>
  Array.from({ length: (to - from + 1) * times }, (_, index) => from + Math.floor(index / times));
const core = (years: readonly number[]) => {
  const papers = ofYears(years);
  const extent = { from: Math.min(...papers.paperFrom), to: Math.max(...papers.paperTo) };
  const { from, to } = coreOf(papers, extent);
  return [yearOf(from), yearOf(to)];
};

describe('papers far away from all others', () => {
  it('are left aside at either end, at once or alone', () => {
    const main = everyYear(1995, 2024, 10);
    expect(core([1821, 1821, 1830, ...main])).toEqual([1995, 2024]);
    expect(core([...main, 2150])).toEqual([1995, 2024]);
    expect(core([1900, ...main, 2099])).toEqual([1995, 2024]);
  });

  it('are cut off at the widest gap, so that early papers of the rest stay', () => {
    expect(core([1821, 1994, ...everyYear(1995, 2024, 20)])).toEqual([1994, 2024]);
  });

  it('stay where they are many, or not so far, or the corpus is small', () => {
    const main = everyYear(1995, 2024, 10);
    expect(core([...Array.from({ length: 9 }, () => 1821), ...main])).toEqual([1821, 2024]);
    expect(core([1980, ...main])).toEqual([1980, 2024]);
    expect(core([1821, ...everyYear(1995, 2010, 1)])).toEqual([1821, 2010]);
  });

  it('do not count papers without a date', () => {
    const { paperFrom, paperTo } = ofYears(everyYear(2000, 2009, 2));
    const papers = { paperFrom: [noDay, ...paperFrom], paperTo: [noDay, ...paperTo] };
    const extent = { from: dayOf(2000, 1, 1), to: dayOf(2009, 12, 31) };
    expect(coreOf(papers, extent)).toEqual(extent);
  });
});
