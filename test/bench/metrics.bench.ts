import type { UndirectedGraph } from 'graphology';
import betweennessOracle from 'graphology-metrics/centrality/betweenness.js';
import pageRankOracle from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';
import { betweennessOf } from '../../src/lib/graph/betweenness.ts';
import { closenessOf } from '../../src/lib/graph/closeness.ts';
import { clusteringOf } from '../../src/lib/graph/clusteringCoefficient.ts';
import { coresOf } from '../../src/lib/graph/cores.ts';
import { pageRank } from '../../src/lib/graph/pageRank.ts';
import { coauthors } from '../graphs/plantedCoauthors.ts';
import { graphologyOf } from '../graphs/graphologyOf.ts';
import { leastTimes } from './cpu.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const ratio = (large: number, small: number) => (large / small).toFixed(2);
const ms = (time: number) => `${time.toFixed(0)} ms`;

/** Batagelj & Zaveršnik on graphology's own neighbours: the ecosystem's metrics have no cores. */
function graphologyCores(graph: UndirectedGraph): Map<string, number> {
  const cores = new Map(graph.nodes().map((node) => [node, graph.degree(node)] as const));
  const bins: Set<string>[] = [];
  const binOf = (degree: number) => (bins[degree] ??= new Set());
  for (const [node, degree] of cores) binOf(degree).add(node);
  for (let degree = 0; degree < bins.length; degree++) {
    for (const node of binOf(degree)) {
      bins[degree]!.delete(node);
      graph.forEachNeighbor(node, (other) => {
        const its = cores.get(other)!;
        if (its <= degree) return;
        binOf(its).delete(other);
        binOf(its - 1).add(other);
        cores.set(other, its - 1);
      });
    }
  }
  return cores;
}

const top = (values: Float64Array, count: number): Set<number> =>
  new Set([...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b).slice(0, count));

describe('metrics of graphs', () => {
  it('PageRank and cores take a tenth of the time of those on a graphology graph', async () => {
    const { graph } = coauthors(100_000, 500_000);
    const library = graphologyOf(graph);
    const [ownRank, rank, ownCores, cores, triangles] = (await leastTimes(
      [
        () => pageRank(graph),
        () => pageRankOracle(library),
        () => coresOf(graph),
        () => graphologyCores(library),
        () => clusteringOf(graph),
      ],
      3,
    )) as [number, number, number, number, number];
    const size = `${graph.nodeCount} authors, ${graph.neighbours.length / 2} ties`;
    print(`${size}: PageRank ${ms(ownRank)}, graphology-metrics ${ms(rank)}, ${ratio(rank, ownRank)} times`);
    print(`${size}: cores ${ms(ownCores)}, on a graphology graph ${ms(cores)}, ${ratio(cores, ownCores)} times`);
    print(`${size}: triangles and clustering ${ms(triangles)}`);
    expect(rank / ownRank).toBeGreaterThan(10);
    expect(cores / ownCores).toBeGreaterThan(10);
    const oracle = graphologyCores(library);
    expect([...coresOf(graph)]).toEqual([...oracle.values()]);
  });

  it('betweenness from 1,024 sources finds the leading fifty', async () => {
    const { graph } = coauthors(12_000, 46_000);
    const exact = betweennessOf(graph).values;
    const leading = top(exact, 50);
    for (const sources of [256, 1024]) {
      const overlaps = [1, 2, 3].map((seed) => {
        const found = top(betweennessOf(graph, { sources, seed }).values, 50);
        return [...found].filter((node) => leading.has(node)).length / 50;
      });
      print(`betweenness from ${sources} sources: ${overlaps.join(', ')} of the leading fifty`);
      if (sources === 1024) expect(Math.min(...overlaps)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('exact betweenness takes about as long as that of graphology-metrics', async () => {
    const { graph } = coauthors(3000, 11_000);
    const library = graphologyOf(graph);
    const [own, others] = (await leastTimes(
      [() => betweennessOf(graph), () => betweennessOracle(library, { getEdgeWeight: null })],
      2,
    )) as [number, number];
    print(
      `exact betweenness of 3000 authors: ${ms(own)}, graphology-metrics ${ms(others)}, ${ratio(others, own)} times`,
    );
    expect(others / own).toBeGreaterThan(0.9);
  });

  it('twice the size takes at most 2.4 times as long', async () => {
    const [half, whole] = [coauthors(50_000, 250_000).graph, coauthors(100_000, 500_000).graph];
    const measures = {
      PageRank: pageRank,
      cores: coresOf,
      clustering: clusteringOf,
      'betweenness from 64 sources': (graph: typeof half) => betweennessOf(graph, { sources: 64 }),
      'closeness from 64 sources': (graph: typeof half) => closenessOf(graph, { sources: 64 }),
    };
    for (const [name, measure] of Object.entries(measures)) {
      const [small, large] = (await leastTimes([() => measure(half), () => measure(whole)], 5)) as [number, number];
      print(`${name}: ${ms(small)} for half the size, ${ms(large)} for the whole, ${ratio(large, small)} times`);
      expect.soft(large / small, name).toBeLessThan(2.4);
    }
  });
});
