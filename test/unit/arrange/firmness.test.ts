import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { communitiesOf } from '../../../src/arrange/communities.ts';
import { firmnessOf, unstableBelow } from '../../../src/arrange/firmness.ts';
import { adjustedRand } from '../../../src/lib/adjustedRand.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { tieLists } from '../../graphs/arbitrary.ts';
import { lfrGraph } from '../../graphs/lfr.ts';

/** Groups of the given size, everybody in one tied to everybody, and ties besides. */
function cliques(count: number, size: number, ties: readonly (readonly [number, number])[] = []): Csr {
  const within = Array.from({ length: count * size }, (_, node) => node).flatMap((node) =>
    Array.from({ length: node % size }, (__, other) => [node, node - (node % size) + other] as const),
  );
  const all = [...within, ...ties];
  const nodes = Math.max(count * size, ...all.flat().map((node) => node + 1));
  return csrOf(
    nodes,
    all.map(([one]) => one),
    all.map(([, other]) => other),
  );
}

const firmnessOfShown = (graph: Csr, runs?: number) => {
  const shown = communitiesOf(graph, defaultSettings);
  return firmnessOf(graph, defaultSettings, shown, runs === undefined ? {} : { runs });
};

test('cliques are firm to the last member', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 4, max: 9 }), (count, size) => {
      const { ofNode, ofCommunity, meanAri, runs } = firmnessOfShown(cliques(count, size));
      expect(runs).toBe(50);
      expect([...ofNode]).toEqual(Array.from(ofNode, () => 1));
      expect([...ofCommunity]).toEqual(Array.from({ length: count }, () => 1));
      expect(meanAri).toBe(1);
    }),
    { numRuns: 10 },
  );
});

test('an author halfway between two cliques is not firm, and the cliques are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 10 }), (size) => {
      const between = 2 * size;
      const graph = cliques(2, size, [
        [between, 0],
        [between, 1],
        [between, size],
        [between, size + 1],
      ]);
      const { ofNode } = firmnessOfShown(graph);
      expect(ofNode[between]).toBeLessThan(unstableBelow);
      for (const member of ofNode.subarray(0, between)) expect(member).toBeGreaterThan(unstableBelow);
    }),
    { numRuns: 6 },
  );
});

test('well separated communities are firmer than mixed ones, and random ties are not firm', () => {
  const [clear, mixed, none] = [0.2, 0.5, 1].map((mixing) => {
    const { graph } = lfrGraph({ nodes: 400, mixing, seed: 2 });
    return firmnessOfShown(graph, 5).meanAri;
  });
  expect(clear).toBeGreaterThan(0.95);
  expect(clear).toBeGreaterThan(mixed!);
  expect(mixed).toBeGreaterThan(none!);
  expect(none).toBeLessThan(0.6);
});

test('every number is in its range, communities are the means of their members, and the same call gives the same', () => {
  fc.assert(
    fc.property(tieLists(), fc.constantFrom('leiden' as const, 'vosviewer' as const), (ties, clustering) => {
      const graph = csrOf(ties.nodeCount, ties.sources, ties.targets, ties.weights);
      const settings = { ...defaultSettings, clustering };
      const shown = communitiesOf(graph, settings);
      const firmness = firmnessOf(graph, settings, shown, { runs: 5 });
      for (const [node, value] of firmness.ofNode.entries()) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
        if (graph.offsets[node] === graph.offsets[node + 1]) expect(value).toBe(1);
      }
      for (const [community, value] of firmness.ofCommunity.entries()) {
        const members = firmness.ofNode.filter((_, node) => shown[node] === community);
        expect(value).toBeCloseTo(members.reduce((sum, own) => sum + own, 0) / members.length, 5);
      }
      expect(firmness.meanAri).toBeLessThanOrEqual(1);
      expect(firmnessOf(graph, settings, shown, { runs: 5 })).toEqual(firmness);
    }),
    { numRuns: 40 },
  );
});

test('one run says of each node how alike its two communities are, and of all the adjusted Rand index', () => {
  // Where γ is 0 the runs find the components, whatever the seed, so that what is shown alone makes the difference.
  const graph = cliques(2, 4);
  const settings = { ...defaultSettings, quality: 'cpm' as const, resolution: 0 };
  const shown = Int32Array.from([0, 0, 0, 1, 1, 1, 1, -1]);
  const { ofNode, ofCommunity, meanAri } = firmnessOf(graph, settings, shown, { runs: 1 });
  const expected = [3 / 4, 3 / 4, 3 / 4, 1 / 7, 3 / 5, 3 / 5, 3 / 5, 1 / 4];
  expect([...ofNode].map((value) => Number(value.toFixed(5)))).toEqual(
    expected.map((value) => Number(value.toFixed(5))),
  );
  expect(ofCommunity[1]).toBeCloseTo((1 / 7 + 9 / 5) / 4, 5);
  expect(meanAri).toBeCloseTo(adjustedRand([0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 0, 1, 1, 1, 1, 2]), 12);
});

test('progress only rises and ends at the whole', () => {
  const graph = cliques(3, 6);
  const shares: number[] = [];
  firmnessOf(graph, defaultSettings, communitiesOf(graph, defaultSettings), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares.length).toBeGreaterThanOrEqual(50);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
