import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTicks } from '../../../src/lib/roundTicks.ts';

test('ticks are round numbers, those that d3 would choose', () => {
  expect(roundTicks(0, 47, 3)).toEqual([0, 20, 40]);
  expect(roundTicks(1987, 2026, 5)).toEqual([1990, 2000, 2010, 2020]);
  expect(roundTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 40 }),
      (from, length, count) => {
        const ticks = roundTicks(from, from + length, count).map((tick) => tick + 0);
        expect(ticks).toEqual(
          scaleLinear()
            .domain([from, from + length])
            .ticks(count)
            .map((tick) => tick + 0),
        );
      },
    ),
  );
});

test('between a number and itself that number is the only tick, and none stands between bounds the wrong way round', () => {
  expect(roundTicks(3, 3, 5)).toEqual([3]);
  expect(roundTicks(4, 3, 5)).toEqual([]);
});
