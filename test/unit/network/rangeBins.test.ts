import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeBins } from '../../../src/network/rangeBins.ts';

test('few whole numbers have a bar each, without gaps', () => {
  expect(rangeBins([3, 5, 5])).toEqual([
    { from: 3, to: 3, count: 1 },
    { from: 4, to: 4, count: 0 },
    { from: 5, to: 5, count: 2 },
  ]);
});

test('many whole numbers share bars of 1, 2 or 5 times a power of ten', () => {
  const bins = rangeBins([1, 4, 5, 300]);
  expect(bins.slice(0, 2)).toEqual([
    { from: 0, to: 9, count: 3 },
    { from: 10, to: 19, count: 0 },
  ]);
  expect(bins.at(-1)).toEqual({ from: 300, to: 309, count: 1 });
});

test('fractions have round bars, and each value is in one of them', () => {
  const bins = rangeBins([0.1, 0.3, 0.30000000000000004, 5.9]);
  expect(bins.map(({ from }) => from).slice(0, 4)).toEqual([0.1, 0.2, 0.3, 0.4]);
  expect(bins.map(({ count }) => count).slice(0, 4)).toEqual([1, 0, 2, 0]);
});

test('nothing has no bar, and one value has one', () => {
  expect(rangeBins([])).toEqual([]);
  expect(rangeBins([0])).toEqual([{ from: 0, to: 0, count: 1 }]);
  expect(rangeBins([0.5, 0.5])).toHaveLength(1);
  expect(rangeBins([Number.MIN_VALUE]).map(({ count }) => count)).toEqual([1]);
});

test('every value is in exactly one bar, there are never too many, and none is empty at the ends', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-6, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
      const bins = rangeBins(values);
      for (const { from, to, count } of bins) {
        expect(values.filter((one) => one >= from && one <= to)).toHaveLength(count);
      }
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      expect(bins.length).toBeLessThanOrEqual(61);
      expect(bins.at(0)!.count).toBeGreaterThan(0);
      expect(bins.at(-1)!.count).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
