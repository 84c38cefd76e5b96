import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layout } from '../../../src/arrange/layout.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { leiden } from '../../../src/lib/graph/leiden.ts';
import { plantedGroups } from '../../graphs.ts';
import { lfrGraph } from '../../graphs/lfr.ts';
import { communityPurity, neighbourhoodPreservation } from '../../graphs/mapQuality.ts';
import { coauthors } from '../../graphs/plantedCoauthors.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

const star = (count: number): Csr => csrOf(count, Array<number>(count - 1).fill(0), upTo(count).slice(1));

const clique = (count: number): Csr => {
  const pairs = upTo(count).flatMap((one) => upTo(one).map((other) => [one, other] as const));
  return csrOf(
    count,
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
};

function leastDistance(positions: Float32Array): number {
  let least = Infinity;
  for (let a = 0; a < positions.length; a += 2) {
    for (let b = 0; b < a; b += 2) {
      least = Math.min(least, Math.hypot(positions[a]! - positions[b]!, positions[a + 1]! - positions[b + 1]!));
    }
  }
  return least;
}

const moved = (one: Float32Array, other: Float32Array, node: number): number =>
  Math.hypot(one[2 * node]! - other[2 * node]!, one[2 * node + 1]! - other[2 * node + 1]!);

test('planted communities become regions of the map', () => {
  const { graph, groups } = lfrGraph({ nodes: 1000, mixing: 0.3, seed: 1 });
  const positions = layout(graph, { seed: 1, communities: leiden(graph, { seed: 1 }) });
  expect(communityPurity(positions, groups)).toBeGreaterThan(0.95);
});

test('coauthors stand near each other, whether or not communities are told', () => {
  const { graph, fields } = coauthors(1000, 4000);
  for (const communities of [undefined, leiden(graph, { seed: 1 })]) {
    const positions = layout(graph, { seed: 1, communities });
    expect(neighbourhoodPreservation(graph, positions)).toBeGreaterThan(0.5);
    expect(communityPurity(positions, fields)).toBeGreaterThan(0.7);
  }
});

test('the map fills the plane: about one node per unit of area, and none on top of another', () => {
  const { graph } = plantedGroups(10, 100, 8, 0.2);
  const positions = layout(graph, { seed: 1 });
  const xs = positions.filter((_, at) => at % 2 === 0).sort();
  const ys = positions.filter((_, at) => at % 2 === 1).sort();
  const [width, height] = [xs.at(-1)! - xs[0]!, ys.at(-1)! - ys[0]!];
  expect((Math.PI / 4) * width * height).toBeGreaterThan(700);
  expect((Math.PI / 4) * width * height).toBeLessThan(1600);
  expect(width).toBeGreaterThan(height);
  expect(leastDistance(positions)).toBeGreaterThan(0.5);
});

test('the same seed gives the same positions to the last bit, whoever watches', () => {
  const { graph } = plantedGroups(8, 40, 8, 0.3);
  expect(layout(graph, { seed: 5 })).toEqual(layout(graph, { seed: 5, onProgress: () => {} }));
});

test('the first positions that are handed out are a useful picture, and all are copies', () => {
  const { graph, groups } = plantedGroups(6, 150, 8, 0.1);
  const seen: Float32Array[] = [];
  const shares: number[] = [];
  const result = layout(graph, {
    seed: 1,
    communities: groups,
    onProgress(share, positions) {
      shares.push(share);
      seen.push(positions!);
    },
  });
  expect(communityPurity(seen[0]!, groups)).toBeGreaterThan(0.7);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  seen[0]!.fill(0);
  expect(layout(graph, { seed: 1, communities: groups })).toEqual(result);
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
      expect(positions.every(Number.isFinite)).toBe(true);
      expect(leastDistance(positions)).toBeGreaterThan(0.3);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a star of few', star(30)],
  ['a star of many', star(800)],
  ['a clique', clique(300)],
  ['a path', csrOf(400, upTo(399), upTo(400).slice(1))],
  ['many pairs', csrOf(800, upTo(400), upTo(800).slice(400))],
  ['nobody with a tie', csrOf(1000, [], [])],
])('%s is spread out', (_, graph) => {
  const positions = layout(graph, { seed: 1 });
  expect(positions.every(Number.isFinite)).toBe(true);
  expect(leastDistance(positions)).toBeGreaterThan(0.5);
});

test('authors without ties stand in tidy rows below everything else, the most important first', () => {
  const graph = csrOf(60, [0, 1, 2], [1, 2, 0]);
  const importance = upTo(60);
  const positions = layout(graph, { seed: 1, importance });
  const heights = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => positions[2 * (from + index) + 1]!);
  expect(Math.max(...heights(3, 60))).toBeLessThan(Math.min(...heights(0, 3)));
  expect(new Set(heights(3, 60)).size).toBeLessThan(10);
  expect(positions[2 * 59 + 1]).toBe(Math.max(...heights(3, 60)));
});

test('an empty graph and a single node have places too', () => {
  expect(layout(csrOf(0, [], []), { seed: 1 })).toHaveLength(0);
  expect(layout(csrOf(1, [], []), { seed: 1 }).every(Number.isFinite)).toBe(true);
});

test('after a change the map is the same for those who stay, and newcomers stand with their neighbours', () => {
  const { graph, groups, sources, targets } = plantedGroups(8, 60, 8, 0.1);
  const before = layout(graph, { seed: 1, communities: groups });
  const count = graph.nodeCount;
  // Ten newcomers with three ties each, all in one group; ten of those before have left.
  const newcomers = upTo(10).map((index) => count + index);
  const stays = (tie: number) => sources[tie]! >= 10 && targets[tie]! >= 10;
  const kept = upTo(sources.length).filter(stays);
  const grown = csrOf(
    count + 10,
    [...kept.map((tie) => sources[tie]!), ...newcomers.flatMap((node) => [node, node, node])],
    [...kept.map((tie) => targets[tie]!), ...newcomers.flatMap((_, index) => [120, 121, 122].map((to) => to + index))],
  );
  const start = new Float32Array(2 * count + 20).fill(Number.NaN);
  start.set(before);
  const communities = [...groups, ...newcomers.map(() => 2)];
  const after = layout(grown, { seed: 1, communities, start });
  const displacements = upTo(count)
    .slice(10)
    .map((node) => moved(before, after, node));
  expect(displacements.reduce((sum, value) => sum + value, 0) / displacements.length).toBeLessThan(0.5);
  const middle = { x: 0, y: 0 };
  for (const node of upTo(60)) {
    middle.x += after[2 * (120 + node)]! / 60;
    middle.y += after[2 * (120 + node) + 1]! / 60;
  }
  for (const node of newcomers) {
    expect(Math.hypot(after[2 * node]! - middle.x, after[2 * node + 1]! - middle.y)).toBeLessThan(8);
  }
  expect(leastDistance(after)).toBeGreaterThan(0.3);
});

test('pinned nodes do not move by a bit, whatever the rest does', () => {
  const { graph, groups } = plantedGroups(6, 50, 8, 0.2);
  const start = layout(graph, { seed: 1, communities: groups });
  const pinned = Uint8Array.from({ length: graph.nodeCount }, (_, node) => (node % 7 === 0 ? 1 : 0));
  for (const [node, isPinned] of pinned.entries()) if (isPinned === 1) start[2 * node]! += 3.3;
  const positions = layout(graph, { seed: 2, start, pinned });
  for (const [node, isPinned] of pinned.entries()) {
    if (isPinned === 1)
      expect([...positions.subarray(2 * node, 2 * node + 2)]).toEqual([...start.subarray(2 * node, 2 * node + 2)]);
  }
});

test('new components stand beside the map, and those who lost their ties below it', () => {
  const { graph, groups, sources, targets } = plantedGroups(4, 40, 8, 0.1);
  const before = layout(graph, { seed: 1, communities: groups });
  const count = graph.nodeCount;
  const kept = upTo(sources.length).filter((tie) => sources[tie] !== 0 && targets[tie] !== 0);
  const grown = csrOf(
    count + 3,
    [...kept.map((tie) => sources[tie]!), count, count + 1],
    [...kept.map((tie) => targets[tie]!), count + 1, count + 2],
  );
  const start = new Float32Array(2 * count + 6).fill(Number.NaN);
  start.set(before);
  const after = layout(grown, { seed: 1, start });
  const old = upTo(count).slice(1);
  expect(Math.min(...[0, 1, 2].map((index) => after[2 * (count + index)]!))).toBeGreaterThan(
    Math.max(...old.map((node) => after[2 * node]!)),
  );
  expect(after[1]).toBeLessThan(Math.min(...old.map((node) => after[2 * node + 1]!)));
});

test('a start of any numbers gives finite places', () => {
  const { graph } = plantedGroups(3, 40, 6, 0.2);
  const value = fc.constantFrom(0, 1, -2.5, Number.NaN, Infinity, -Infinity, 3e38, 1e-40);
  const length = 2 * graph.nodeCount;
  fc.assert(
    fc.property(fc.array(value, { minLength: length, maxLength: length }), (start) => {
      const positions = layout(graph, { seed: 1, start: Float32Array.from(start) });
      expect(positions.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 30 },
  );
  for (const same of [0, 7, Infinity]) {
    const positions = layout(graph, { seed: 1, start: new Float32Array(length).fill(same) });
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(leastDistance(positions)).toBeGreaterThan(0.3);
  }
});

test('with a limit of time the map is whole, too', () => {
  const { graph, groups } = plantedGroups(6, 100, 8, 0.1);
  for (const budget of [0, 300]) {
    const positions = layout(graph, { seed: 1, communities: groups, budget });
    expect(communityPurity(positions, groups)).toBeGreaterThan(0.7);
  }
});
