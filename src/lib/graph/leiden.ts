import { seededRandom, type Random } from '../random.ts';
import { shuffledIndices } from '../shuffle.ts';
import { componentsOf } from './components.ts';
import type { Csr } from './csr.ts';
import { moveNodes } from './localMoving.ts';
import { compactGroups, groupsBySize } from './numbering.ts';
import { quotientOf, sumByGroup } from './quotient.ts';
import { refine } from './refinement.ts';
import { weightedGraphOf, type QualityOptions, type WeightedGraph } from './weightedGraph.ts';

export interface LeidenOptions extends QualityOptions {
  readonly seed: number;
  /** 10 up to 200,000 ties and 2 above, unless told; fewer when an iteration changes nothing. */
  readonly iterations?: number;
  /** Communities to start from (any labels below the number of nodes); each node alone unless told. */
  readonly initial?: Int32Array;
}

/**
 * Communities by the Leiden algorithm: Traag, Waltman & van Eck, "From Louvain to Leiden: guaranteeing well-connected
 * communities", Scientific Reports 9 (2019) 5233. Numbered by size, the largest 0, ties by the smallest node. The same
 * graph, node order and seed give the same communities, and no community is ever disconnected.
 */
export function leiden(graph: Csr, options: LeidenOptions): Int32Array {
  const base = weightedGraphOf(graph, options);
  const random = seededRandom(options.seed);
  const iterations = options.iterations ?? (graph.neighbours.length <= 400_000 ? 10 : 2);
  let communities = options.initial ?? Int32Array.from({ length: graph.nodeCount }, (_, node) => node);
  communities = groupsBySize(communities).groups;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const before = communities;
    const found = iterate(base, before.slice(), random);
    communities = groupsBySize(componentsOf(graph, found).component).groups;
    if (before.every((community, node) => community === communities[node])) break;
  }
  return communities;
}

/**
 * One iteration: move nodes, refine, aggregate the refined parts (which start in the unrefined communities), and
 * again on the smaller graph, until nothing is left to aggregate.
 */
function iterate(base: WeightedGraph, start: Int32Array, random: Random): Int32Array {
  let level = base;
  let communities = start;
  let levelNode: Int32Array | undefined;
  for (;;) {
    moveNodes(level, communities, shuffledIndices(communities.length, random));
    const parts = compactGroups(refine(level, communities, shuffledIndices(communities.length, random)));
    if (parts.count === communities.length) break;
    const communityOfPart = new Int32Array(parts.count);
    for (let node = 0; node < communities.length; node++) communityOfPart[parts.groups[node]!] = communities[node]!;
    levelNode = levelNode ? levelNode.map((node) => parts.groups[node]!) : parts.groups;
    level = {
      graph: quotientOf(level.graph, parts),
      nodeWeights: sumByGroup(level.nodeWeights, parts),
      resolution: level.resolution,
    };
    communities = compactGroups(communityOfPart, communities.length).groups;
  }
  return levelNode ? levelNode.map((node) => communities[node]!) : communities;
}
