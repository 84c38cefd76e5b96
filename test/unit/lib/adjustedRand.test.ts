import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRand } from '../../../src/lib/adjustedRand.ts';

const groupings = fc
  .integer({ min: 2, max: 25 })
  .chain((count) => fc.tuple(...[3, 4].map((most) => fc.array(fc.nat(most), { minLength: count, maxLength: count }))));

/** The index by its definition, over all pairs of items. */
function byPairs(one: readonly number[], other: readonly number[]): number {
  let [both, ones, others, pairs] = [0, 0, 0, 0];
  for (let first = 0; first < one.length; first++) {
    for (let second = 0; second < first; second++) {
      const [inOne, inOther] = [one[first] === one[second], other[first] === other[second]];
      pairs++;
      if (inOne) ones++;
      if (inOther) others++;
      if (inOne && inOther) both++;
    }
  }
  const expected = (ones * others) / pairs;
  const most = (ones + others) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

test('it equals its definition over all pairs', () => {
  fc.assert(
    fc.property(groupings, ([one, other]) => {
      expect(adjustedRand(one!, other!)).toBeCloseTo(byPairs(one!, other!), 9);
    }),
  );
});

test('names of groups do not matter, and the same grouping is 1', () => {
  expect(adjustedRand([5, 5, -1, 7], [0, 0, 3, 2])).toBe(1);
  expect(adjustedRand([], [])).toBe(1);
  expect(adjustedRand([4], [9])).toBe(1);
});
