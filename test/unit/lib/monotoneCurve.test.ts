import { array, assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { monotoneCurve } from '../../../src/lib/monotoneCurve.ts';

const values = array(double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });
const halfSamples = integer({ min: 1, max: 12 });

test('a curve goes through every value and never leaves the two values it is between', () => {
  assert(
    property(values, halfSamples, (given, half) => {
      const samples = 2 * half;
      const curve = monotoneCurve(Float64Array.from(given), samples);
      expect(curve).toHaveLength(given.length * samples + 1);
      curve.forEach((value, sample) => {
        const position = sample / samples - 0.5;
        const left = given[Math.max(0, Math.floor(position))]!;
        const right = given[Math.min(given.length - 1, Math.ceil(position))]!;
        expect(value).toBeGreaterThanOrEqual(Math.min(left, right) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(left, right) + 1e-9);
      });
      given.forEach((value, at) => expect(curve[at * samples + half]).toBeCloseTo(value, 9));
    }),
  );
});

test('where values stand in a line, so does the curve between them', () => {
  const curve = monotoneCurve(Float64Array.of(0, 1, 2, 3, 4), 4);
  expect(curve[8]).toBeCloseTo(1.5);
  expect(curve[12]).toBeCloseTo(2.5);
});
