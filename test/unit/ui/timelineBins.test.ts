import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { binOf, calendarBins, daysOf, spanOf } from '../../../src/lib/calendarBins.ts';
import { noDay } from '../../../src/model/columns.ts';
import { timeTicks } from '../../../src/ui/timeline/axis.ts';
import { binsUpTo, otherHue, stackByTopic } from '../../../src/ui/timeline/bars.ts';
import { countBins, papersOutside, shownIn } from '../../../src/ui/timeline/bins.ts';

const [first, last] = [dayOf(2017, 12, 30), dayOf(2020, 4, 21)];
const years = calendarBins(first, last, 12);

describe('an interval cut into bins', () => {
  it('begins and ends with the interval', () => {
    expect([...years.firsts]).toEqual([first, dayOf(2018, 1, 1), dayOf(2019, 1, 1), dayOf(2020, 1, 1)]);
    expect([...years.lasts]).toEqual([dayOf(2017, 12, 31), dayOf(2018, 12, 31), dayOf(2019, 12, 31), last]);
  });

  it('begins decades with a round year, before our era too', () => {
    const decades = calendarBins(dayOf(-15, 6, 1), dayOf(12, 6, 1), 120);
    expect([...decades.firsts].slice(1)).toEqual([dayOf(-10, 1, 1), dayOf(0, 1, 1), dayOf(10, 1, 1)]);
  });

  it('has no gap and no overlap, and a way back from every span of days', () => {
    const anyDay = integer({ min: -40_000, max: 40_000 });
    assert(
      property(anyDay, anyDay, anyDay, anyDay, constantFrom(1, 12, 120), (a, b, c, d, monthsPerBin) => {
        const bins = calendarBins(Math.min(a, b), Math.max(a, b), monthsPerBin);
        for (let bin = 1; bin < bins.count; bin++) expect(bins.firsts[bin]).toBe(bins.lasts[bin - 1]! + 1);
        const within = (day: number) => Math.min(Math.max(day, Math.min(a, b)), Math.max(a, b));
        const [from, to] = [within(Math.min(c, d)), within(Math.max(c, d))];
        expect(daysOf(bins, spanOf(bins, from, to))).toEqual({ from, to });
        expect(bins.firsts[binOf(bins, from)]! <= from && from <= bins.lasts[binOf(bins, from)]!).toBe(true);
      }),
    );
  });
});

describe('the count of papers by bin and topic', () => {
  const columns = {
    topicCount: 12,
    paperFrom: Int32Array.of(dayOf(2018, 1, 1), dayOf(2018, 12, 31), dayOf(2019, 5, 1), noDay, first),
    paperTo: Int32Array.of(dayOf(2018, 12, 31), dayOf(2019, 1, 30), dayOf(2019, 5, 1), noDay, first),
    paperTopic: Int32Array.of(0, 1, 11, 0, -1),
  };
  const counted = countBins(columns, years);

  it('puts a paper in the bin of its first possible day, and the undated apart', () => {
    expect([...counted.totals]).toEqual([1, 2, 1, 0, 1]);
    expect(counted.peak).toBe(2);
  });

  it('leaves out hidden topics', () => {
    expect(shownIn(counted, 1, new Set([0]))).toBe(1);
    expect(shownIn(counted, 1, new Set())).toBe(2);
  });

  it('stacks topics upon each other, the further ones and papers without topic in the last hue', () => {
    const layers = stackByTopic(counted, new Set(), binsUpTo(years.count));
    expect(layers[0]).toEqual([{ bin: 1, bottom: 0, top: 1 }]);
    expect(layers[1]).toEqual([{ bin: 1, bottom: 1, top: 2 }]);
    expect(layers[otherHue]).toEqual([
      { bin: 0, bottom: 0, top: 1 },
      { bin: 2, bottom: 0, top: 1 },
    ]);
  });

  it('closes the gap that a hidden topic leaves', () => {
    expect(stackByTopic(counted, new Set([0]), [1])[1]).toEqual([{ bin: 1, bottom: 0, top: 1 }]);
  });

  it('tells the papers before and after a window; those that meet it are neither', () => {
    expect(papersOutside(columns, { from: dayOf(2019, 1, 1), to: dayOf(2019, 4, 30) })).toEqual({
      before: 2,
      after: 1,
    });
  });
});

describe('the labels of the axis', () => {
  it('name every year where there is room and round years where there is not', () => {
    expect(timeTicks(years, 400).map(({ label }) => label)).toEqual(['2017', '2018', '2019', '2020']);
    const many = calendarBins(dayOf(1980, 1, 1), dayOf(2020, 1, 1), 12);
    expect(timeTicks(many, 300)).toEqual([
      { bin: 0, label: '1980' },
      { bin: 10, label: '1990' },
      { bin: 20, label: '2000' },
      { bin: 30, label: '2010' },
      { bin: 40, label: '2020' },
    ]);
  });

  it('say the year at January and at the first label', () => {
    const months = calendarBins(dayOf(2023, 3, 5), dayOf(2024, 3, 5), 1);
    expect(timeTicks(months, 400).map(({ label }) => label)).toEqual(['Apr 2023', 'Jul', 'Oct', '2024']);
  });

  it('are never fewer than one, however short the range and narrow the chart', () => {
    const months = calendarBins(dayOf(2023, 2, 5), dayOf(2023, 6, 5), 1);
    expect(timeTicks(months, 60)).toEqual([{ bin: 0, label: 'Feb 2023' }]);
  });
});
