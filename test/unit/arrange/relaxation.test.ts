import { expect, test } from 'vitest';
import { layout } from '../../../src/arrange/layout.ts';
import { Relaxation } from '../../../src/arrange/relaxation.ts';
import { csrOf } from '../../../src/lib/graph/csr.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { plantedGroups } from '../../graphs.ts';
import { communityPurity } from '../../graphs/mapQuality.ts';

const { graph, groups } = plantedGroups(8, 50, 8, 0.05);
const options = { seed: 1, communities: groups };
const start = layout(graph, options);

const moved = (positions: Float32Array, node: number): number =>
  Math.hypot(positions[2 * node]! - start[2 * node]!, positions[2 * node + 1]! - start[2 * node + 1]!);

function stepped(relaxation: Relaxation, steps: number): Relaxation {
  for (let step = 0; step < steps; step++) relaxation.step();
  return relaxation;
}

test('communities that were shaken find together again, until all has cooled down', () => {
  const random = seededRandom(1);
  const shaken = start.map((value) => value + 8 * random() - 4);
  const relaxation = stepped(new Relaxation(graph, shaken, options), 30);
  expect(communityPurity(relaxation.positions, groups)).toBeGreaterThan(communityPurity(shaken, groups) + 0.2);
  expect(relaxation.isSettled).toBe(false);
  stepped(relaxation, 200);
  expect(relaxation.isSettled).toBe(true);
  expect(relaxation.energy).toBe(0);
  const settled = relaxation.positions.slice();
  relaxation.step();
  expect(relaxation.positions).toEqual(settled);
});

test('a pinned node stays where it was put, its neighbours follow and the rest hardly moves', () => {
  const node = 100;
  const relaxation = new Relaxation(graph, start, options);
  for (let step = 1; step <= 12; step++) {
    relaxation.pin(node, start[2 * node]! + 0.5 * step, start[2 * node + 1]!);
    relaxation.step();
  }
  stepped(relaxation, 40);
  const { positions } = relaxation;
  expect(positions[2 * node]).toBe(Math.fround(start[2 * node]! + 6));
  const neighbours = [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])];
  const others = [...groups.keys()].filter((other) => other !== node && !neighbours.includes(other));
  const mean = (nodes: readonly number[]) =>
    nodes.reduce((sum, other) => sum + moved(positions, other), 0) / nodes.length;
  expect(mean(neighbours)).toBeGreaterThan(0.15);
  expect(mean(others)).toBeLessThan(0.15);
});

test('a node that is let go moves back towards its neighbours', () => {
  const relaxation = new Relaxation(graph, start, options);
  relaxation.pin(7, start[14]! + 15, start[15]!);
  stepped(relaxation, 5);
  expect(moved(relaxation.positions, 7)).toBeCloseTo(15, 3);
  relaxation.unpin(7);
  stepped(relaxation, 60);
  expect(moved(relaxation.positions, 7)).toBeLessThan(8);
});

test('the same calls give the same places', () => {
  const [one, other] = [0, 1].map(() => {
    const relaxation = stepped(new Relaxation(graph, start, options), 3);
    relaxation.pin(3, 1, 2);
    return stepped(relaxation, 5).positions;
  });
  expect(one).toEqual(other);
});

test('small components and nodes without ties stay until they are touched', () => {
  const small = csrOf(5, [0, 1], [1, 2]);
  const places = Float32Array.of(0, 0, 1, 0, 2, 0, 5, 5, 6, 5);
  const relaxation = stepped(new Relaxation(small, places, { seed: 1 }), 3);
  expect(relaxation.isSettled).toBe(true);
  expect([...relaxation.positions]).toEqual([...places]);
  relaxation.pin(4, 8, 9);
  relaxation.pin(0, -3, 0);
  stepped(relaxation, 20);
  expect([...relaxation.positions.subarray(6)]).toEqual([5, 5, 8, 9]);
  expect(relaxation.positions[2]).toBeLessThan(1);
});

test('places that are no numbers, weights beyond all bounds and one spot for all stay finite', () => {
  const odd = csrOf(70, [...groups.keys()].slice(0, 69), [...groups.keys()].slice(1, 70), Array(69).fill(1e308));
  for (const value of [Number.NaN, Infinity, 0]) {
    const relaxation = stepped(new Relaxation(odd, new Float32Array(140).fill(value), { seed: 1 }), 10);
    relaxation.pin(3, Number.NaN, 1);
    relaxation.pin(4, 1e30, 1);
    stepped(relaxation, 10);
    expect(relaxation.positions.every(Number.isFinite)).toBe(true);
  }
});
