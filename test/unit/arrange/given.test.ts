import { expect, test } from 'vitest';
import { givenArrangement } from '../../../src/arrange/given.ts';
import type { GivenNode } from '../../../src/model/givenNetwork.ts';

const node = (id: string, more: Partial<GivenNode> = {}): GivenNode => ({ id, label: id, line: 1, ...more });

const at = (places: readonly (readonly [x: number, y: number])[]) =>
  givenArrangement(places.map(([x, y], index) => node(String(index), { x, y }))).positions;

test('given places are kept in their shape: moved to the middle and scaled alike in both directions', () => {
  const places = at([
    [1000, 500],
    [1400, 500],
    [1400, 700],
    [1200, 600],
  ])!;
  expect([...places]).toEqual([-2, -1, 2, -1, 2, 1, 0, 0]);
});

test('the map is as wide as one of as many nodes, whatever the numbers in the file', () => {
  const small = at([
    [0, 0],
    [1e-9, 0],
    [0, 1e-9],
  ])!;
  const huge = at([
    [-1.7e308, 0],
    [1.7e308, 0],
    [0, 1.7e308],
  ])!;
  for (const places of [small, huge]) {
    expect([...places].every(Number.isFinite)).toBe(true);
    const xs = [...places].filter((_, index) => index % 2 === 0);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(2 * Math.sqrt(3), 5);
  }
});

test('places are not taken from a file in which a node has none, or that puts most nodes on one spot', () => {
  expect(givenArrangement([node('a', { x: 1, y: 2 }), node('b', { x: 3, y: 4 }), node('c', { x: 5 })]).positions).toBe(
    undefined,
  );
  const sameSpot: [number, number][] = [
    [0.5, 0.5],
    [0.5, 0.5],
    [0.5, 0.5],
    [0.7, 0.5],
  ];
  expect(at(sameSpot)).toBe(undefined);
  expect(at([])).toBe(undefined);
});

test('given clusters are the communities, the largest first, with the names of the file', () => {
  const clusters = ['red', 'blue', undefined, 'blue', 'green', 'blue', 'green'];
  const { communities, communityNames } = givenArrangement(
    clusters.map((cluster, index) => node(String(index), cluster === undefined ? {} : { cluster })),
  );
  expect([...communities!]).toEqual([2, 0, -1, 0, 1, 0, 1]);
  expect(communityNames).toEqual(['blue', 'green', 'red']);
  expect(givenArrangement([node('a')])).toEqual({});
});
