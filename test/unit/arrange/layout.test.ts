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

/** Cliques of the given sizes, and which of them each node is in. */
function teams(sizes: readonly number[]): { graph: Csr; componentOf: number[] } {
  const [sources, targets, componentOf]: number[][] = [[], [], []];
  sizes.forEach((size, component) => {
    const first = componentOf!.length;
    for (const one of upTo(size)) {
      for (const other of upTo(one)) {
        sources!.push(first + one);
        targets!.push(first + other);
      }
      componentOf!.push(component);
    }
  });
  return { graph: csrOf(componentOf!.length, sources!, targets!), componentOf: componentOf! };
}

function extentOf(positions: Float32Array, nodes = upTo(positions.length / 2)) {
  const [xs, ys] = [nodes.map((node) => positions[2 * node]!), nodes.map((node) => positions[2 * node + 1]!)];
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

/** The least distance along an axis, the greater of the two, between nodes of different components. */
function leastDistanceBetween(positions: Float32Array, componentOf: readonly number[]): number {
  let least = Infinity;
  for (const a of componentOf.keys()) {
    for (let b = 0; b < a; b++) {
      if (componentOf[a] === componentOf[b]) continue;
      const across = Math.abs(positions[2 * a]! - positions[2 * b]!);
      least = Math.min(least, Math.max(across, Math.abs(positions[2 * a + 1]! - positions[2 * b + 1]!)));
    }
  }
  return least;
}

/** Of node + 1 in a tree of many short branches. */
const parentOf = (node: number): number => Math.max(0, node - ((node * node + node) % 7));

/** Pairs of ties that cross. */
function crossingsOf(graph: Csr, positions: Float32Array): number {
  const ties = upTo(graph.nodeCount).flatMap((node) =>
    [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])]
      .filter((other) => other < node)
      .map((other) => [node, other] as const),
  );
  const side = (a: number, b: number, c: number) =>
    (positions[2 * b]! - positions[2 * a]!) * (positions[2 * c + 1]! - positions[2 * a + 1]!) -
    (positions[2 * b + 1]! - positions[2 * a + 1]!) * (positions[2 * c]! - positions[2 * a]!);
  let crossings = 0;
  for (const [index, [a, b]] of ties.entries()) {
    for (const [c, d] of ties.slice(0, index)) {
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings++;
    }
  }
  return crossings;
}

function distanceToTie(positions: Float32Array, node: number, from: number, to: number): number {
  const [x, y] = [positions[2 * from]!, positions[2 * from + 1]!];
  const [dx, dy] = [positions[2 * to]! - x, positions[2 * to + 1]! - y];
  const along = ((positions[2 * node]! - x) * dx + (positions[2 * node + 1]! - y) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(positions[2 * node]! - x - share * dx, positions[2 * node + 1]! - y - share * dy);
}

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

test('components are told apart by the space between them, and fill an outline about as wide as a screen', () => {
  const { graph, componentOf } = teams(upTo(300).map((index) => 2 + ((index * index) % 11)));
  const positions = layout(graph, { seed: 1 });
  expect(leastDistanceBetween(positions, componentOf)).toBeGreaterThan(1.5);
  const { width, height } = extentOf(positions);
  expect(width / height).toBeGreaterThan(1.25);
  expect(width / height).toBeLessThan(1.6);
  // The rectangles around the components, each with its margin, against the ellipse around all.
  const members = upTo(300).map((index) => upTo(graph.nodeCount).filter((node) => componentOf[node] === index));
  const areas = members.map((nodes) => extentOf(positions, nodes)).map((own) => (own.width + 1.7) * (own.height + 1.7));
  expect((Math.PI / 4) * width * height).toBeLessThan(1.25 * areas.reduce((sum, area) => sum + area, 0));
  expect(layout(graph, { seed: 1 })).toEqual(positions);
});

test('the largest component stands in the middle, the small ones on all sides of it', () => {
  const { graph, componentOf } = teams([50, ...Array<number>(60).fill(2)]);
  const positions = layout(graph, { seed: 1 });
  const middle = [0, 1].map((axis) => upTo(50).reduce((sum, node) => sum + positions[2 * node + axis]! / 50, 0));
  const sides = { left: 0, right: 0, above: 0, below: 0 };
  for (const node of upTo(graph.nodeCount).filter((one) => componentOf[one]! > 0)) {
    const [x, y] = [positions[2 * node]! - middle[0]!, positions[2 * node + 1]! - middle[1]!];
    sides[x < 0 ? 'left' : 'right']++;
    sides[y < 0 ? 'below' : 'above']++;
  }
  expect(Math.min(...Object.values(sides))).toBeGreaterThan(45);
});

test.each([
  ['a long path', csrOf(150, upTo(149), upTo(150).slice(1))],
  ['a long tree', csrOf(200, upTo(199).map(parentOf), upTo(200).slice(1))],
])('%s does not fold over itself', (_, graph) => {
  expect(crossingsOf(graph, layout(graph, { seed: 1 }))).toBeLessThan(3);
});

test('no component stands on the ties of another', () => {
  // A ring with room within, and many small ones that look for room.
  const ring = upTo(40);
  const pairs = upTo(80).map((index) => 40 + 2 * index);
  const graph = csrOf(
    200,
    [...ring, ...pairs],
    [...ring.map((node) => (node + 1) % 40), ...pairs.map((one) => one + 1)],
  );
  const positions = layout(graph, { seed: 1 });
  for (const node of upTo(200).slice(40)) {
    for (const from of ring) {
      expect(distanceToTie(positions, node, from, (from + 1) % 40)).toBeGreaterThan(0.5);
    }
  }
});

test('the smallest components are tidy: pairs and paths lie level, triangles stand on a side', () => {
  const graph = csrOf(9, [0, 2, 3, 5, 6, 7, 8], [1, 3, 4, 6, 7, 5, 8]);
  const positions = layout(graph, { seed: 1 });
  const height = (node: number) => positions[2 * node + 1]!;
  expect(height(0)).toBeCloseTo(height(1));
  expect(height(2)).toBeCloseTo(height(3));
  expect(height(3)).toBeCloseTo(height(4));
  const [low, middle, high] = [5, 6, 7].map(height).sort((a, b) => a - b);
  expect(low).toBeCloseTo(middle!);
  expect(high! - low!).toBeGreaterThan(0.8);
});

test('new components find free room by the map, and those who lost their ties stand below it', () => {
  const { graph, groups, sources, targets } = plantedGroups(4, 40, 8, 0.1);
  const before = layout(graph, { seed: 1, communities: groups });
  const count = graph.nodeCount;
  const kept = upTo(sources.length).filter((tie) => sources[tie] !== 0 && targets[tie] !== 0);
  const firsts = upTo(30).map((index) => count + 2 * index);
  const grown = csrOf(
    count + 60,
    [...kept.map((tie) => sources[tie]!), ...firsts],
    [...kept.map((tie) => targets[tie]!), ...firsts.map((node) => node + 1)],
  );
  const start = new Float32Array(2 * count + 120).fill(Number.NaN);
  start.set(before);
  const after = layout(grown, { seed: 1, start });
  const componentOf = upTo(count + 60).map((node) => (node < count ? 0 : 1 + ((node - count) >> 1)));
  expect(leastDistanceBetween(after, componentOf)).toBeGreaterThan(1.2);
  const old = extentOf(
    after,
    upTo(count).filter((node) => node > 0),
  );
  const all = extentOf(
    after,
    upTo(count + 60).filter((node) => node > 0),
  );
  expect(all.width - old.width).toBeLessThan(14);
  expect(all.height - old.height).toBeLessThan(14);
  expect(after[1]).toBeLessThan(
    Math.min(
      ...upTo(count + 60)
        .slice(1)
        .map((node) => after[2 * node + 1]!),
    ),
  );
});

test('a map that goes on shows what stays at once, and then how all settles', () => {
  const { graph } = coauthors(6000, 24_000);
  const start = layout(graph, { seed: 1, budget: 0 });
  const isNew = Uint8Array.from({ length: graph.nodeCount }, (_, node) => (node % 50 === 0 ? 1 : 0));
  for (const node of upTo(graph.nodeCount).filter((one) => isNew[one] === 1))
    start.fill(Number.NaN, 2 * node, 2 * node + 2);
  const seen: Float32Array[] = [];
  const shares: number[] = [];
  const result = layout(graph, {
    seed: 1,
    start,
    onProgress(share, positions) {
      shares.push(share);
      seen.push(positions!);
    },
  });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeLessThan(0.1);
  expect(seen.every((positions) => positions.every(Number.isFinite))).toBe(true);
  const tied = (node: number) => graph.offsets[node + 1]! > graph.offsets[node]!;
  const staying = upTo(graph.nodeCount).filter((node) => isNew[node] === 0 && tied(node));
  expect(Math.max(...staying.map((node) => moved(seen[0]!, start, node)))).toBe(0);
  expect(layout(graph, { seed: 1, start })).toEqual(result);
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
    const continued = layout(graph, { seed: 1, communities: groups, budget, start: positions });
    expect(communityPurity(continued, groups)).toBeGreaterThan(0.7);
  }
});
