import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf } from '../../../src/lib/graph/components.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { leiden } from '../../../src/lib/graph/leiden.ts';
import { modularityOf } from '../../../src/lib/graph/modularity.ts';
import { qualityOf, weightedGraphOf } from '../../../src/lib/graph/weightedGraph.ts';
import { adjustedRand, karateClub, plantedGroups } from '../../graphs.ts';

const randomGraph = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.constantFrom(1, 0.5, 3, 0, -2, Number.NaN, Infinity)), {
      maxLength: 80,
    }),
  )
  .map(([count, ties]) => {
    const inside = ties.filter(([one, other]) => one < count && other < count);
    return csrOf(
      count,
      inside.map(([one]) => one),
      inside.map(([, other]) => other),
      inside.map(([, , weight]) => weight),
    );
  });

/** Modularity by its definition, over all pairs of nodes. */
function bruteModularity(graph: Csr, groups: ArrayLike<number>): number {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const matrix = Array.from({ length: nodeCount }, () => new Float64Array(nodeCount));
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++)
      matrix[node]![neighbours[entry]!]! += weights[entry]!;
  }
  const strengths = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  if (total === 0) return 0;
  let quality = 0;
  matrix.forEach((row, one) =>
    row.forEach((weight, other) => {
      if (groups[one] === groups[other]) quality += weight - (strengths[one]! * strengths[other]!) / total;
    }),
  );
  return quality / total;
}

test('the karate club falls into its four best communities (Q = 0.4198, the optimum of Brandes et al. 2008)', () => {
  const graph = karateClub();
  const groups = leiden(graph, { seed: 1 });
  expect(new Set(groups).size).toBe(4);
  expect(modularityOf(graph, groups)).toBeCloseTo(0.4198, 4);
});

test('modularity equals its definition on random graphs', () => {
  fc.assert(
    fc.property(randomGraph, fc.infiniteStream(fc.nat(3)), (graph, labels) => {
      const groups = Array.from({ length: graph.nodeCount }, () => labels.next().value as number);
      expect(modularityOf(graph, groups)).toBeCloseTo(bruteModularity(graph, groups), 9);
    }),
  );
});

test('what Leiden makes larger is modularity, and the constant Potts model by its definition', () => {
  fc.assert(
    fc.property(randomGraph, fc.infiniteStream(fc.nat(3)), fc.constantFrom(0.5, 2), (graph, labels, resolution) => {
      const groups = Int32Array.from({ length: graph.nodeCount }, () =>
        Math.min(graph.nodeCount - 1, labels.next().value as number),
      );
      const modularity = qualityOf(weightedGraphOf(graph, { resolution }), groups);
      expect(modularity).toBeCloseTo(modularityOf(graph, groups, resolution), 9);
      const total = graph.weights.reduce((sum, weight) => sum + weight, 0);
      let inside = 0;
      for (const one of groups.keys()) {
        for (const other of groups.keys()) if (groups[one] === groups[other]) inside -= resolution;
        for (let entry = graph.offsets[one]!; entry < graph.offsets[one + 1]!; entry++) {
          if (groups[graph.neighbours[entry]!] === groups[one]) inside += graph.weights[entry]!;
        }
      }
      const potts = qualityOf(weightedGraphOf(graph, { quality: 'cpm', resolution }), groups);
      expect(potts).toBeCloseTo(total === 0 ? 0 : inside / total, 9);
    }),
  );
});

test('no community is ever disconnected, whatever the weights', () => {
  fc.assert(
    fc.property(randomGraph, fc.constantFrom(0.3, 1, 4), (graph, resolution) => {
      const groups = leiden(graph, { seed: 3, resolution });
      const inside: [number, number][] = [];
      for (let node = 0; node < graph.nodeCount; node++) {
        for (const other of graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])) {
          if (groups[node] === groups[other]) inside.push([node, other]);
        }
      }
      const within = csrOf(
        graph.nodeCount,
        inside.map(([one]) => one),
        inside.map(([, other]) => other),
      );
      expect(componentsOf(within).count).toBe(new Set(groups).size);
    }),
    { numRuns: 500 },
  );
});

test('planted groups are found again', () => {
  const { graph, groups } = plantedGroups(40, 50, 10, 0.3);
  expect(adjustedRand(leiden(graph, { seed: 1 }), groups)).toBeGreaterThan(0.95);
});

test('the same seed gives the same communities, numbered from the largest', () => {
  const { graph } = plantedGroups(20, 30, 8, 0.5);
  const groups = leiden(graph, { seed: 7 });
  expect(leiden(graph, { seed: 7 })).toEqual(groups);
  const sizes = Array.from(
    { length: new Set(groups).size },
    (_, group) => groups.filter((own) => own === group).length,
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('started from a partition it stays near it', () => {
  const { graph } = plantedGroups(20, 30, 8, 0.5);
  const before = leiden(graph, { seed: 1 });
  expect(adjustedRand(leiden(graph, { seed: 2, initial: before }), before)).toBeGreaterThan(0.9);
});

test('at a constant Potts resolution of zero each component is one community, at a high one each node', () => {
  const graph = csrOf(5, [0, 1, 3], [1, 2, 4]);
  expect([...leiden(graph, { seed: 1, quality: 'cpm', resolution: 0 })]).toEqual([0, 0, 0, 1, 1]);
  expect(new Set(leiden(graph, { seed: 1, quality: 'cpm', resolution: 5 })).size).toBe(5);
});
