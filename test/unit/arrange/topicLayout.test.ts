import { expect, test } from 'vitest';
import { topicLayout } from '../../../src/arrange/topicLayout.ts';
import { boxPlace, placedIn } from '../../../src/model/topicBox.ts';
import { topicSlot } from '../../../src/arrange/topicSlot.ts';
import type { Totals } from '../../../src/model/columns.ts';

/** So many topics beside two authors; the ties are between topics, with their weights. */
const topicsTied = (topicCount: number, ties: readonly (readonly [number, number, number])[]): Totals => ({
  authorCount: 2,
  topicCount,
  authorTieCount: 1,
  topicTieCount: ties.length,
  tieSource: Uint32Array.from([0, ...ties.map(([source]) => 2 + source)]),
  tieTarget: Uint32Array.from([1, ...ties.map(([, target]) => 2 + target)]),
  tieWeights: Float64Array.from([99, ...ties.map(([, , weight]) => weight)]),
  nodeWeights: new Float64Array(2 + topicCount).fill(1),
});

const all = (count: number) =>
  Array.from({ length: count }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other) => [other, one, 1 + ((one * other) % 5)] as const),
  );

test.each([1, 2, 4, 20, 60])('the places of %i topics fill the box, the same each time', (count) => {
  const places = topicLayout(topicsTied(count, all(count)));
  expect(places).toHaveLength(2 * count);
  expect(places).toEqual(topicLayout(topicsTied(count, all(count))));
  for (let at = 0; at < places.length; at += 2) {
    expect(Math.abs(places[at]!)).toBeLessThanOrEqual(0.625 + 1e-9);
    expect(Math.abs(places[at + 1]!)).toBeLessThanOrEqual(0.5 + 1e-9);
  }
});

test('no two of twenty topics stand on the same place, tied or not', () => {
  for (const ties of [all(20), []]) {
    const places = topicLayout(topicsTied(20, ties));
    for (let one = 0; one < 40; one += 2) {
      for (let other = 0; other < one; other += 2) {
        const apart = Math.hypot(places[one]! - places[other]!, places[one + 1]! - places[other + 1]!);
        expect(apart).toBeGreaterThan(0.05);
      }
    }
  }
});

test('a place on the map leads back to the place in the box', () => {
  const bounds = { left: -10, right: 30, low: 5, high: 25 };
  const [x, y] = placedIn(bounds, [0.3, -0.2]);
  const [boxX, boxY] = boxPlace(bounds, x!, y!);
  expect(boxX).toBeCloseTo(0.3, 5);
  expect(boxY).toBeCloseTo(-0.2, 5);
});

test('a topic has its own colour whatever its rank, and no topic is grey', () => {
  expect([topicSlot([{ slot: 7 }], 0), topicSlot([{ slot: 7 }], -1), topicSlot([], 3)]).toEqual([7, 10, 10]);
});
