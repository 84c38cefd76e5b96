import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { binOf, calendarBins, dayAtPosition, daysOf, spanOf, type BinLength } from '../../../src/lib/calendarBins.ts';
import { noDay } from '../../../src/model/columns.ts';
import { foldNames, timeTicks } from '../../../src/drawing/timeAxis.ts';
import { otherHue, stackByTopic, stacksOf } from '../../../src/drawing/bars.ts';
import { countBins, foldedPapers, shownIn } from '../../../src/network/binCounts.ts';
import { texts } from '../../../src/texts/texts.ts';
import { binName } from '../../../src/ui/timeline/names.ts';

const words = texts.timeline.axis;

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

  it('folds all that is not shown into one bin on either side', () => {
    const bins = calendarBins(dayOf(1821, 1, 1), dayOf(2024, 12, 31), 12, {
      from: dayOf(1995, 3, 4),
      to: dayOf(1999, 1, 1),
    });
    expect([...bins.firsts]).toEqual([1821, 1995, 1996, 1997, 1998, 1999, 2000].map((year) => dayOf(year, 1, 1)));
    expect([bins.foldedBefore, bins.foldedAfter, bins.lasts[6]]).toEqual([true, true, dayOf(2024, 12, 31)]);
  });

  it('folds no single bin, which would only lose its name', () => {
    const bins = calendarBins(dayOf(1994, 1, 1), dayOf(2000, 12, 31), 12, {
      from: dayOf(1995, 1, 1),
      to: dayOf(1999, 1, 1),
    });
    expect([bins.count, bins.foldedBefore, bins.foldedAfter]).toEqual([7, false, false]);
  });

  it('has no gap and no overlap, and a way back from every span of days', () => {
    const anyDay = integer({ min: -40_000, max: 40_000 });
    const anyLength = constantFrom<BinLength[]>('day', 1, 12, 120);
    const six = tuple(anyDay, anyDay, anyDay, anyDay, anyDay, anyDay);
    assert(
      property(six, anyLength, ([a, b, c, d, e, f], wanted) => {
        const [begin, end] = [Math.min(a, b), Math.max(a, b)];
        const within = (day: number) => Math.min(Math.max(day, begin), end);
        // Days of many years would be too many bins to look at.
        const length = wanted === 'day' && end - begin > 3000 ? 12 : wanted;
        const shown = { from: within(Math.min(e, f)), to: within(Math.max(e, f)) };
        const bins = calendarBins(begin, end, length, shown);
        expect([bins.firsts[0], bins.lasts[bins.count - 1]]).toEqual([begin, end]);
        for (let bin = 1; bin < bins.count; bin++) expect(bins.firsts[bin]).toBe(bins.lasts[bin - 1]! + 1);
        const [from, to] = [within(Math.min(c, d)), within(Math.max(c, d))];
        expect(daysOf(bins, spanOf(bins, from, to))).toEqual({ from, to });
        expect(bins.firsts[binOf(bins, from)]! <= from && from <= bins.lasts[binOf(bins, from)]!).toBe(true);
        expect(Math.round(dayAtPosition(bins, spanOf(bins, from, to).start))).toBe(from);
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
  const slots = Array.from({ length: 12 }, (_, topic) => Math.min(topic, otherHue));

  it('puts a paper in the bin of its first possible day, and the undated apart', () => {
    expect([...counted.totals]).toEqual([1, 2, 1, 0, 1]);
    expect(counted.peak).toBe(2);
  });

  it('leaves out hidden topics', () => {
    expect(shownIn(counted, 1, new Set([0]))).toBe(1);
    expect(shownIn(counted, 1, new Set())).toBe(2);
  });

  it('stacks topics upon each other, the further ones and papers without topic in the last hue', () => {
    const layers = stackByTopic(counted, { hidden: new Set(), slots }, [0, 1, 2, 3]);
    expect(layers[0]).toEqual([{ bin: 1, bottom: 0, top: 1 }]);
    expect(layers[1]).toEqual([{ bin: 1, bottom: 1, top: 2 }]);
    expect(layers[otherHue]).toEqual([
      { bin: 0, bottom: 0, top: 1 },
      { bin: 2, bottom: 0, top: 1 },
    ]);
  });

  it('closes the gap that a hidden topic leaves', () => {
    expect(stackByTopic(counted, { hidden: new Set([0]), slots }, [1])[1]).toEqual([{ bin: 1, bottom: 0, top: 1 }]);
  });

  it('counts the papers that pass a filter beside all of them, the undated too', () => {
    const filtered = countBins(columns, years, Uint8Array.of(0, 1, 0, 1, 0));
    expect([...filtered.passing!]).toEqual([0, 1, 0, 0, 1]);
    expect([...filtered.totals]).toEqual([...counted.totals]);
    expect(shownIn(filtered, 1, new Set())).toBe(1);
    const stacks = stacksOf(filtered, { isByTopic: false, hidden: new Set([3]), slots }, [1]);
    expect(stacks.behind).toEqual([{ bin: 1, bottom: 0, top: 2 }]);
    expect(stacks.layers[otherHue]).toEqual([{ bin: 1, bottom: 0, top: 1 }]);
  });

  it('puts nothing behind the bars where nothing is hidden', () => {
    expect(stacksOf(counted, { isByTopic: true, hidden: new Set(), slots }, [1]).behind).toEqual([]);
    expect(stacksOf(counted, { isByTopic: false, hidden: new Set(), slots }, [1]).layers[otherHue]).toHaveLength(1);
  });
});

describe('papers whose dates are coarser than a bar', () => {
  const paperFrom = Int32Array.of(dayOf(2019, 1, 1), dayOf(2019, 1, 1), dayOf(2019, 3, 1), dayOf(2019, 3, 30));
  const paperTo = Int32Array.of(dayOf(2019, 12, 31), dayOf(2019, 1, 31), dayOf(2019, 3, 31), dayOf(2019, 4, 5));
  const columns = { topicCount: 0, paperFrom, paperTo, paperTopic: new Int32Array(4).fill(-1) };
  const whole = [dayOf(2018, 1, 1), dayOf(2020, 12, 31)] as const;

  it('are in no bar of months or days, and counted', () => {
    const months = countBins(columns, calendarBins(...whole, 1));
    expect([months.coarse, months.totals[12], months.totals[14]]).toEqual([1, 1, 2]);
    const shown = { from: dayOf(2019, 3, 1), to: dayOf(2019, 4, 30) };
    expect(countBins(columns, calendarBins(...whole, 'day', shown)).coarse).toBe(3);
  });

  it('are in the bar of their year, and in a folded one that holds them whole', () => {
    expect(countBins(columns, calendarBins(...whole, 12)).coarse).toBe(0);
    const later = calendarBins(...whole, 1, { from: dayOf(2020, 4, 1), to: dayOf(2020, 9, 30) });
    const counted = countBins(columns, later);
    expect([counted.coarse, foldedPapers(counted)]).toEqual([0, { before: 4, after: 0 }]);
    expect(counted.peak).toBe(0);
  });
});

describe('the labels of the axis', () => {
  it('name the folded bins at the ends, and leave room for that', () => {
    const bins = calendarBins(dayOf(1821, 1, 1), dayOf(2024, 12, 31), 12, {
      from: dayOf(1995, 1, 1),
      to: dayOf(2020, 12, 31),
    });
    expect(foldNames(bins, words)).toEqual({ before: 'before 1995', after: 'after 2020' });
    expect(timeTicks(bins, 500, words).map(({ label }) => label)).toEqual(['2000', '2005', '2010', '2015']);
  });

  it('are months and days where the bins are days', () => {
    const days = calendarBins(dayOf(2023, 12, 28), dayOf(2024, 2, 20), 'day');
    expect(timeTicks(days, 500, words).map(({ label }) => label)).toEqual(
      ['2024', '11', '21', 'Feb', '11'].toSpliced(0, 1, '1 Jan 2024'),
    );
    expect(timeTicks(calendarBins(dayOf(2024, 3, 2), dayOf(2024, 3, 8), 'day'), 600, words)).toHaveLength(7);
  });

  it('name every year where there is room and round years where there is not', () => {
    expect(timeTicks(years, 400, words).map(({ label }) => label)).toEqual(['2017', '2018', '2019', '2020']);
    const many = calendarBins(dayOf(1980, 1, 1), dayOf(2020, 1, 1), 12);
    expect(timeTicks(many, 300, words)).toEqual([
      { bin: 0, label: '1980' },
      { bin: 10, label: '1990' },
      { bin: 20, label: '2000' },
      { bin: 30, label: '2010' },
      { bin: 40, label: '2020' },
    ]);
  });

  it('say the year at January and at the first label', () => {
    const months = calendarBins(dayOf(2023, 3, 5), dayOf(2024, 3, 5), 1);
    expect(timeTicks(months, 400, words).map(({ label }) => label)).toEqual(['Apr 2023', 'Jul', 'Oct', '2024']);
  });

  it('are never fewer than one, however short the range and narrow the chart', () => {
    const months = calendarBins(dayOf(2023, 2, 5), dayOf(2023, 6, 5), 1);
    expect(timeTicks(months, 60, words)).toEqual([{ bin: 0, label: 'Feb 2023' }]);
  });
});

const nameOfApril1994 = (length: BinLength) => binName(calendarBins(dayOf(1994, 4, 3), dayOf(1996, 1, 1), length), 0);

describe('a bar', () => {
  it('is named after its day, month, year or decade', () => {
    expect((['day', 1, 12, 120, 1200] as const).map(nameOfApril1994)).toEqual([
      '3 Apr 1994',
      'Apr 1994',
      '1994',
      '1990s',
      '1900s',
    ]);
  });

  it('says what it leaves out when it is folded', () => {
    const shown = { from: dayOf(1995, 2, 1), to: dayOf(1995, 5, 31) };
    const bins = calendarBins(dayOf(1990, 1, 1), dayOf(1999, 12, 31), 1, shown);
    expect([binName(bins, 0), binName(bins, 5)]).toEqual(['before 1995-02', 'after 1995-05']);
  });

  it('is measured in papers of its length, and steps in bars of it', () => {
    const [{ measure }, { bars }] = [texts.timeline.axis, texts.timeline.play];
    expect((['day', 1, 12, 120, 12_000] as const).map((length) => measure(length, 'paper'))).toEqual([
      'papers a day',
      'papers a month',
      'papers a year',
      'papers a decade',
      'papers in 1000 years',
    ]);
    expect([bars(12, 1), bars(12, 2), bars(1200, 3)]).toEqual(['year', 'years', 'centuries']);
  });
});
