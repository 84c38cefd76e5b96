import * as fc from 'fast-check';
import betweennessOracle from 'graphology-metrics/centrality/betweenness.js';
import closenessOracle from 'graphology-metrics/centrality/closeness.js';
import pageRankOracle from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';
import { betweennessOf } from '../../../src/lib/graph/betweenness.ts';
import { closenessOf } from '../../../src/lib/graph/closeness.ts';
import { clusteringOf } from '../../../src/lib/graph/clusteringCoefficient.ts';
import { coresOf } from '../../../src/lib/graph/cores.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { pageRank } from '../../../src/lib/graph/pageRank.ts';
import { karateClub } from '../../graphs.ts';
import { coauthors } from '../../graphs/coauthors.ts';
import { graphologyOf } from '../../graphs/graphologyOf.ts';
import { randomGraphs } from '../../graphs/randomGraphs.ts';

const neighboursOf = ({ offsets, neighbours }: Csr, node: number): Set<number> =>
  new Set(neighbours.subarray(offsets[node], offsets[node + 1]));

const byNode = ({ nodeCount }: Csr, values: Record<string, number>): number[] =>
  Array.from({ length: nodeCount }, (_, node) => values[node]!);

function expectClose(values: ArrayLike<number>, others: ArrayLike<number>): void {
  expect(values).toHaveLength(others.length);
  for (let node = 0; node < values.length; node++) expect(values[node]).toBeCloseTo(others[node]!, 10);
}

/** Distances and numbers of shortest paths between all nodes, by relaxing until nothing changes. */
function allPaths(graph: Csr) {
  const count = graph.nodeCount;
  const distance = Array.from({ length: count }, (_, one) =>
    Array.from({ length: count }, (__, other) => (one === other ? 0 : Infinity)),
  );
  for (let one = 0; one < count; one++) for (const other of neighboursOf(graph, one)) distance[one]![other] = 1;
  for (let via = 0; via < count; via++) {
    for (let one = 0; one < count; one++) {
      for (let other = 0; other < count; other++) {
        distance[one]![other] = Math.min(distance[one]![other]!, distance[one]![via]! + distance[via]![other]!);
      }
    }
  }
  const paths = (one: number, other: number): number => {
    if (one === other) return 1;
    const before = [...neighboursOf(graph, other)].filter(
      (near) => distance[one]![near]! + 1 === distance[one]![other],
    );
    return before.reduce((sum, near) => sum + paths(one, near), 0);
  };
  return { distance, paths };
}

function bruteBetweenness(graph: Csr): number[] {
  const { distance, paths } = allPaths(graph);
  const count = graph.nodeCount;
  const nodes = Array.from({ length: count }, (_, node) => node);
  const pairs = ((count - 1) * (count - 2)) / 2;
  return nodes.map((node) => {
    let sum = 0;
    for (const one of nodes) {
      for (const other of nodes) {
        if (one >= other || one === node || other === node || distance[one]![other] === Infinity) continue;
        if (distance[one]![node]! + distance[node]![other]! !== distance[one]![other]) continue;
        sum += (paths(one, node) * paths(node, other)) / paths(one, other);
      }
    }
    return pairs > 0 ? sum / pairs : sum;
  });
}

describe('PageRank', () => {
  it('is that of graphology-metrics, weights and nodes without a tie included', () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        expectClose(pageRank(graph), byNode(graph, pageRankOracle(graphologyOf(graph))));
      }),
    );
  });

  it('adds up to 1, and repeats itself', () => {
    const { graph } = coauthors(500, 1500);
    const ranks = pageRank(graph, { tolerance: 1e-12 });
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 10);
    expect(pageRank(graph, { tolerance: 1e-12 })).toEqual(ranks);
  });
});

describe('cores', () => {
  it('are what is left when nodes of fewer ties are taken away again and again', () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const cores = coresOf(graph);
        for (let core = 1; core <= 13; core++) {
          const left = new Set(Array.from({ length: graph.nodeCount }, (_, node) => node));
          const weak = () =>
            [...left].filter((node) => [...neighboursOf(graph, node)].filter((n) => left.has(n)).length < core);
          for (let out = weak(); out.length > 0; out = weak()) for (const node of out) left.delete(node);
          expect([...cores.keys()].filter((node) => cores[node]! >= core)).toEqual([...left]);
        }
      }),
    );
  });
});

describe('the clustering coefficient', () => {
  it('is the share of tied pairs of neighbours, and of closed paths of two ties over all', () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const { local, global, triangles } = clusteringOf(graph);
        let [closed, all] = [0, 0];
        for (let node = 0; node < graph.nodeCount; node++) {
          const near = [...neighboursOf(graph, node)];
          const pairs = near.flatMap((one, at) => near.slice(at + 1).map((other) => [one, other] as const));
          const tied = pairs.filter(([one, other]) => neighboursOf(graph, one).has(other)).length;
          expect(triangles[node]).toBe(tied);
          expect(local[node]).toBe(tied / pairs.length);
          closed += tied;
          all += pairs.length;
        }
        expect(global).toBe(closed / all);
      }),
    );
  });

  it('counts the 45 triangles of the karate club', () => {
    const { triangles, global } = clusteringOf(karateClub());
    expect(triangles.reduce((sum, count) => sum + count, 0)).toBe(3 * 45);
    expect(global).toBeCloseTo(0.2556818, 6);
  });
});

describe('betweenness', () => {
  it('counts shortest paths between all pairs, as by hand', () => {
    fc.assert(fc.property(randomGraphs, (graph) => expectClose(betweennessOf(graph).values, bruteBetweenness(graph))));
  });

  it('is that of graphology-metrics where weights do not count', () => {
    const { graph } = coauthors(300, 700);
    const oracle = betweennessOracle(graphologyOf(graph), { getEdgeWeight: null });
    expectClose(betweennessOf(graph).values, byNode(graph, oracle));
  });

  it('is exact in components of no more nodes than sources, and estimated without bias in larger ones', () => {
    const { graph } = coauthors(200, 600);
    const exact = betweennessOf(graph);
    expect(exact.estimatedFrom).toBeUndefined();
    expect(betweennessOf(graph, { sources: 200 })).toEqual(exact);
    const runs = Array.from({ length: 200 }, (_, seed) => betweennessOf(graph, { sources: 40, seed }));
    expect(runs[0]!.estimatedFrom).toBe(40);
    const mean = exact.values.map((_, node) => runs.reduce((sum, { values }) => sum + values[node]! / runs.length, 0));
    const highest = exact.values.reduce((most, value) => Math.max(most, value), 0);
    for (let node = 0; node < 200; node++)
      expect(Math.abs(mean[node]! - exact.values[node]!)).toBeLessThan(highest / 20);
    expect(betweennessOf(graph, { sources: 40, seed: 7 })).toEqual(runs[7]);
  });

  it('tells how far it is, up to the end', () => {
    const shares: number[] = [];
    betweennessOf(karateClub(), { sources: 10, onProgress: (share) => shares.push(share) });
    expect(shares).toHaveLength(10);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('closeness', () => {
  it('is that of Wasserman & Faust in graphology-metrics, component by component', () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        const oracle = closenessOracle(graphologyOf(graph), { wassermanFaust: true });
        expectClose(closenessOf(graph).values, byNode(graph, oracle));
      }),
    );
  });

  it('is estimated from the distances to the sources, and is exact at these', () => {
    const { graph } = coauthors(400, 1200);
    const exact = closenessOf(graph).values;
    const { values, estimatedFrom } = closenessOf(graph, { sources: 100 });
    expect(estimatedFrom).toBe(100);
    expect(values.filter((value, node) => value === exact[node]).length).toBeGreaterThanOrEqual(100);
    for (let node = 0; node < 400; node++) expect(values[node]).toBeCloseTo(exact[node]!, 1);
  });

  it('is 0 for a node without a tie, wherever others are', () => {
    expect([...closenessOf(csrOf(3, [0], [1])).values]).toEqual([0.5, 0.5, 0]);
  });
});
