import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../src/arrange/layout.ts';
import { csrOf } from '../../../src/lib/graph/csr.ts';
import { plantedGroups } from '../../graphs.ts';

/** Share of the ten nearest nodes that are in the same group, over all nodes. */
function purity(positions: Float32Array, groups: readonly number[]): number {
  let same = 0;
  groups.forEach((group, node) => {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    const nearest = groups
      .map((_, other) => ({ other, distance: Math.hypot(positions[2 * other]! - x, positions[2 * other + 1]! - y) }))
      .filter(({ other }) => other !== node)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 10);
    same += nearest.filter(({ other }) => groups[other] === group).length / 10;
  });
  return same / groups.length;
}

test('planted groups become regions of the map', () => {
  const { graph, groups } = plantedGroups(6, 150, 8, 0.2);
  expect(purity(layout(graph, { seed: 1, communities: groups }), groups)).toBeGreaterThan(0.6);
});

test('the same seed gives the same positions to the last bit', () => {
  const { graph } = plantedGroups(8, 40, 8, 0.3);
  expect(layout(graph, { seed: 5 })).toEqual(layout(graph, { seed: 5 }));
});

test('positions are finite and no two nodes share one, whatever the weights', () => {
  const weights = fc.constantFrom(1, 0, -3, Number.NaN, Infinity, 1e308, 5e-324);
  const ties = fc.array(fc.tuple(fc.nat(79), fc.nat(79), weights), { maxLength: 160 });
  fc.assert(
    fc.property(ties, (list) => {
      const graph = csrOf(
        80,
        list.map(([one]) => one),
        list.map(([, other]) => other),
        list.map(([, , weight]) => weight),
      );
      const positions = layout(graph, { seed: 1 });
      const places = Array.from({ length: 80 }, (_, node) => `${positions[2 * node]} ${positions[2 * node + 1]}`);
      expect(positions.every(Number.isFinite)).toBe(true);
      expect(new Set(places).size).toBe(80);
    }),
    { numRuns: 60 },
  );
});

test('authors without ties stand in tidy rows below everything else', () => {
  const graph = csrOf(60, [0, 1, 2], [1, 2, 0]);
  const positions = layout(graph, { seed: 1 });
  const heights = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => positions[2 * (from + index) + 1]!);
  expect(Math.max(...heights(3, 60))).toBeLessThan(Math.min(...heights(0, 3)));
  expect(new Set(heights(3, 60)).size).toBeLessThan(10);
});

test('an empty graph and a single node have places too', () => {
  expect(layout(csrOf(0, [], []), { seed: 1 })).toHaveLength(0);
  expect(layout(csrOf(1, [], []), { seed: 1 }).every(Number.isFinite)).toBe(true);
});
