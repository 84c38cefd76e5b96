import * as fc from 'fast-check';
import { NetworkLayout } from 'networkanalysis-ts/run/index.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { vosSums } from '../../../src/arrange/vosDescent.ts';
import { vosLayout } from '../../../src/arrange/vosLayout.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { karateClub } from '../../graphs.ts';

// The package reports on the console.
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

/** The package that VOSviewer Online lays out with, asked as VOSviewer Online asks it. */
function theirPlaces({ nodeCount, offsets, neighbours, weights }: Csr, randomStarts: number): number[] {
  const nodes: { id: number; x?: number; y?: number }[] = Array.from({ length: nodeCount }, (_, id) => ({ id }));
  const links = nodes.flatMap((node1, at) =>
    [...neighbours.subarray(offsets[at], offsets[at + 1])].flatMap((other, entry) =>
      other > at ? [{ node1, node2: nodes[other]!, weight: weights[offsets[at]! + entry]! }] : [],
    ),
  );
  const way = new NetworkLayout().data(nodes, links);
  way.qualityFunction('VOS').normalization('NoNormalization').randomStarts(randomStarts).seed(0).run();
  return nodes.flatMap(({ x, y }) => [x!, y!]);
}

/** Centred, with a mean distance of all pairs of 1, as VOSviewer has it. */
function asVosviewer(places: ArrayLike<number>): number[] {
  const count = places.length / 2;
  const mean = vosSums(csrOf(count, [], []), places).distances / ((count * (count - 1)) / 2);
  const middle = [0, 1].map((axis) =>
    Array.from(places).reduce((sum, value, at) => sum + (at % 2 === axis ? value / count : 0), 0),
  );
  return Array.from(places, (value, at) => (value - middle[at % 2]!) / mean);
}

/** A ring, so that it is connected, with chords of random weight; ties in ascending order. */
function ringWithChords(count: number, seed: number): Csr {
  const random = seededRandom(seed);
  const weightOf = new Map<number, number>();
  for (let node = 0; node < count; node++) {
    for (const other of [(node + 1) % count, Math.floor(random() * count)]) {
      if (other !== node) weightOf.set(Math.min(node, other) * count + Math.max(node, other), 0.2 + 3 * random());
    }
  }
  const keys = [...weightOf.keys()].sort((a, b) => a - b);
  return csrOf(
    count,
    keys.map((key) => Math.floor(key / count)),
    keys.map((key) => key % count),
    keys.map((key) => weightOf.get(key)!),
  );
}

test('coordinates are those of the package that VOSviewer Online uses, to seven digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(999), fc.integer({ min: 1, max: 3 }), (count, seed, starts) => {
      const graph = ringWithChords(count, seed);
      const own = asVosviewer(vosLayout(graph, { randomStarts: starts }));
      const theirs = theirPlaces(graph, starts);
      const worst = own.reduce((most, value, at) => Math.max(most, Math.abs(value - theirs[at]!)), 0);
      expect(worst).toBeLessThan(1e-6);
    }),
    { numRuns: 40, seed: 1 },
  );
});

const squares = (values: Float32Array): number => values.reduce((sum, value) => sum + value * value, 0);

test('the map has about one node per unit of area and its longer side lies across', () => {
  const positions = vosLayout(ringWithChords(400, 1));
  const [xs, ys] = [0, 1].map((axis) => positions.filter((_, at) => at % 2 === axis).sort());
  const [width, height] = [xs!.at(-1)! - xs![0]!, ys!.at(-1)! - ys![0]!];
  expect(width * height).toBeGreaterThan(300);
  expect(width * height).toBeLessThan(1200);
  expect(squares(xs!)).toBeGreaterThan(squares(ys!));
});

test('more random starts never give a worse map', () => {
  const graph = ringWithChords(30, 5);
  const qualityOf = (starts: number) => {
    const { attraction, distances } = vosSums(graph, vosLayout(graph, { randomStarts: starts }));
    // At the scale at which it is best.
    return -(distances * distances) / (2 * attraction);
  };
  const [one, ten] = [qualityOf(1), qualityOf(10)];
  expect(ten).toBeLessThanOrEqual(one + 1e-6 * Math.abs(one));
});

test('a network in several parts is packed, its nodes without ties below', () => {
  const graph = csrOf(9, [0, 1, 2, 4, 5], [1, 2, 0, 5, 6]);
  const positions = vosLayout(graph);
  expect(positions.every(Number.isFinite)).toBe(true);
  const heights = [...positions].filter((_, at) => at % 2 === 1);
  for (const alone of [3, 7, 8]) {
    for (const tied of [0, 1, 2, 4, 5, 6]) expect(heights[alone]).toBeLessThan(heights[tied]!);
  }
});

test('from its own result it hardly moves, and pinned nodes do not move by a bit', () => {
  const graph = karateClub();
  const before = vosLayout(graph);
  const pinned = Uint8Array.from({ length: 34 }, (_, node) => (node === 0 ? 1 : 0));
  const after = vosLayout(graph, { start: before, pinned });
  expect([after[0], after[1]]).toEqual([before[0], before[1]]);
  const moves = Array.from({ length: 33 }, (_, index) =>
    Math.hypot(after[2 * index + 2]! - before[2 * index + 2]!, after[2 * index + 3]! - before[2 * index + 3]!),
  );
  expect(moves.reduce((sum, move) => sum + move, 0) / 33).toBeLessThan(0.5);
});

test('the same seed gives the same places, another seed others, and weights beyond all bounds finite ones', () => {
  const graph = ringWithChords(20, 2);
  expect(vosLayout(graph)).toEqual(vosLayout(graph, { seed: 0 }));
  expect(vosLayout(graph)).not.toEqual(vosLayout(graph, { seed: 1 }));
  for (const weight of [1e308, 5e-324, Infinity, Number.NaN, -1]) {
    const odd = csrOf(5, [0, 1, 2, 3], [1, 2, 3, 4], [weight, 1, 1, 2]);
    expect(vosLayout(odd).every(Number.isFinite)).toBe(true);
  }
});

test('with a start, what is new finds room beside what stands', () => {
  const ring = ringWithChords(40, 2);
  const start = new Float32Array(84).fill(Number.NaN);
  start.set(vosLayout(ring));
  const ends = Array.from({ length: 40 }, (_, node) =>
    [...ring.neighbours.subarray(ring.offsets[node], ring.offsets[node + 1])].map((other) => [node, other] as const),
  ).flat();
  const grown = csrOf(42, [...ends.map(([from]) => from), 40], [...ends.map(([, to]) => to), 41]);
  const positions = vosLayout(grown, { start });
  for (const node of [40, 41]) {
    for (let other = 0; other < 40; other++) {
      const [dx, dy] = [0, 1].map((axis) => positions[2 * node + axis]! - positions[2 * other + axis]!);
      expect(Math.hypot(dx!, dy!)).toBeGreaterThan(1.2);
    }
  }
});
