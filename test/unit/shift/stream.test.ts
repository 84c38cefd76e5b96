import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarBins } from '../../../src/lib/calendarBins.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';
import { streamHeights, streamOf } from '../../../src/shift/stream.ts';
import { countBins } from '../../../src/network/binCounts.ts';
import { sourceOf, type Said } from './support.ts';

const yearly = (from: number, to: number) => calendarBins(dayOf(from, 1, 1), dayOf(to, 12, 31), 12);
const columnsOf = (said: readonly Said[]) => sourceOf(said).network.columns;

const said: Said[] = [
  { when: '2001', on: 'A' },
  { when: '2001-05', on: 'A 0.6, B 0.4' },
  { when: '2002', on: 'B' },
  { when: '2004' },
  { on: 'A' },
];

test('memberships are added up in the bin in which the date of a paper begins; the undated are in none', () => {
  const stream = streamOf(columnsOf(said), yearly(2001, 2004));
  expect(Array.from(stream.amounts)).toEqual([1.6, 0.4, 0, 1, 0, 0, 0, 0]);
  expect([...stream.papers]).toEqual([2, 1, 0, 1]);
});

test('counts are means over a bin and its neighbours, of two at the ends', () => {
  const heights = streamHeights(streamOf(columnsOf(said), yearly(2001, 2004)), 'count');
  const a = [1.6 / 2, 1.6 / 3, 0, 0];
  const b = [1.4 / 2, 1.4 / 3, 1 / 3, 0];
  a.forEach((height, bin) => expect(heights[2 * bin]).toBeCloseTo(height, 12));
  b.forEach((height, bin) => expect(heights[2 * bin + 1]).toBeCloseTo(height, 12));
});

test('shares are of the papers of the three bins together, those without a topic too', () => {
  const heights = streamHeights(streamOf(columnsOf(said), yearly(2001, 2004)), 'share');
  const a = [1.6 / 3, 1.6 / 3, 0, 0];
  const b = [1.4 / 3, 1.4 / 3, 1 / 2, 0];
  a.forEach((height, bin) => expect(heights[2 * bin]).toBeCloseTo(height, 12));
  b.forEach((height, bin) => expect(heights[2 * bin + 1]).toBeCloseTo(height, 12));
});

test('a folded bin stays as it is, and its neighbour does not look into it', () => {
  const papers: Said[] = [
    ...Array.from({ length: 40 }, (_, index): Said => ({ when: String(1950 + index), on: 'A' })),
    { when: '2001', on: 'A' },
    { when: '2002', on: 'A' },
  ];
  const bins = calendarBins(dayOf(1950, 1, 1), dayOf(2002, 12, 31), 12, {
    from: dayOf(2001, 1, 1),
    to: dayOf(2002, 12, 31),
  });
  expect([...streamHeights(streamOf(columnsOf(papers), bins), 'count')]).toEqual([40, 1, 1]);
});

const randomSaid = fc.array(
  fc.record({
    when: fc.option(fc.constantFrom('2001', '2001-03', '2001-03-09', '2002-11', '2003', '2003-12-31'), {
      nil: undefined,
    }),
    on: fc.constantFrom('', 'A', 'B', 'A 0.5, B 0.5', 'C 0.7, A 0.3'),
  }),
  { maxLength: 25 },
);

test('in bins of any length the papers are those of the bars of the timeline, and no membership is lost', () => {
  fc.assert(
    fc.property(randomSaid, fc.constantFrom<'day' | number>('day', 1, 12, 120), (papers, length) => {
      const columns = columnsOf(papers);
      const bins = calendarBins(dayOf(2001, 1, 1), dayOf(2003, 12, 31), length);
      const stream = streamOf(columns, bins);
      const bars = countBins(columns, bins);
      expect([...stream.papers]).toEqual([...bars.totals.subarray(0, bins.count)]);
      const inBins = stream.amounts.reduce((sum, amount) => sum + amount, 0);
      const withTopic = [...columns.paperTopic].filter(
        (topic, paper) => topic >= 0 && columns.paperFrom[paper] !== noDay,
      );
      if (length === 12 || length === 120) expect(inBins).toBeCloseTo(withTopic.length, 9);
      else expect(inBins).toBeLessThanOrEqual(withTopic.length + 1e-9);
    }),
  );
});

test('without topics there is nothing, and nothing fails', () => {
  const stream = streamOf(columnsOf([{ when: '2001' }]), yearly(2001, 2001));
  expect(stream.amounts).toHaveLength(0);
  expect(streamHeights(stream, 'share')).toHaveLength(0);
});
