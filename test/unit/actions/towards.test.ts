import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { mostTowards, type Direction, type Way } from '../../../src/actions/towards.ts';

const here = { x: 0, y: 0 };
const way = (node: number, degrees: number, distance: number, weight = 1): Way => ({
  node,
  x: distance * Math.cos((degrees * Math.PI) / 180),
  y: distance * Math.sin((degrees * Math.PI) / 180),
  weight,
});
const towards = (direction: Direction, ...ways: Way[]) => mostTowards(here, ways, direction)?.node;

it('goes to the one that lies most in a direction, up being where y grows', () => {
  const around = [0, 90, 180, 270].map((degrees, node) => way(node, degrees, 1));
  expect((['right', 'up', 'left', 'down'] as const).map((direction) => towards(direction, ...around))).toEqual([
    0, 1, 2, 3,
  ]);
});

it('goes to nobody who is more than 60° off, or on the same spot', () => {
  expect(towards('right', way(1, 59, 1))).toBe(1);
  expect(towards('right', way(1, 61, 1), way(2, 180, 1), way(3, 0, 0))).toBeUndefined();
});

it('goes by angle first, then by distance, then by weight, then by index', () => {
  expect(towards('right', way(1, 45, 1), way(2, 5, 9))).toBe(2);
  // Nobody can tell these angles apart.
  expect(towards('right', way(1, 3, 9), way(2, -12, 1))).toBe(2);
  expect(towards('up', way(1, 90, 2, 1), way(2, 90, 2, 5))).toBe(2);
  expect(towards('up', way(7, 90, 2), way(3, 90, 2))).toBe(3);
});

it('goes the same way whatever the order of the neighbours', () => {
  const random = seededRandom(3);
  const ways = Array.from({ length: 40 }, (_, node) => way(node, 360 * random(), 1 + Math.floor(3 * random())));
  for (const direction of ['left', 'right', 'up', 'down'] as const) {
    expect(towards(direction, ...ways.toReversed())).toBe(towards(direction, ...ways));
  }
});
