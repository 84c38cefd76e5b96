import { indices } from '../indices.ts';
import { seededRandom, type Random } from '../random.ts';
import { shuffledIndices } from '../shuffle.ts';
import { componentsOf } from './components.ts';
import type { Csr } from './csr.ts';
import { moveNodes } from './localMoving.ts';
import { compactGroups, composed, groupsBySize } from './numbering.ts';
import { quotientOf, sumByGroup } from './quotient.ts';
import { refine } from './refinement.ts';
import { visitsOf } from './visits.ts';
import { weightedGraphOf, type QualityOptions, type WeightedGraph } from './weightedGraph.ts';

export interface LeidenOptions extends QualityOptions {
  readonly seed: number;
  /** 10 up to 200,000 ties and 2 above or when started from communities, unless told; fewer when one changes nothing. */
  readonly iterations?: number;
  /**
   * Communities of a smaller network that this one has grown from, any labels below the number of nodes; who is new
   * stands alone. Each node alone unless told.
   */
  readonly initial?: Int32Array;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * The share of the weight of its ties that a node must gain to leave a community it was in before the network grew.
 * Without it communities drift among groupings that are equally good. Tried on growing networks of coauthors, with a
 * tenth more papers at each of six steps: the adjusted Rand index to the communities before is .93 in the middle (.65
 * when started anew), and modularity .001 less than that of a new start, never .002.
 */
const inertia = 0.03;

/**
 * Communities by the Leiden algorithm: Traag, Waltman & van Eck, "From Louvain to Leiden: guaranteeing well-connected
 * communities", Scientific Reports 9 (2019) 5233. Numbered by size, the largest 0, ties by the smallest node. The same
 * graph, node order and seed give the same communities, and no community is ever disconnected.
 */
export function leiden(graph: Csr, options: LeidenOptions): Int32Array {
  const { initial, onProgress } = options;
  const base = weightedGraphOf(graph, options);
  const iterations = options.iterations ?? (initial || graph.neighbours.length > 400_000 ? 2 : 10);
  const run: Run = {
    random: seededRandom(options.seed),
    smallestGain: initial && inertia,
    ...(onProgress && { onVisit: visitsOf(graph.nodeCount, iterations, onProgress) }),
  };
  let communities = compactGroups(initial ?? indices(graph.nodeCount)).groups;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const found = compactGroups(iterate(base, communities.slice(), run)).groups;
    const isSame = found.every((community, node) => community === communities[node]);
    communities = found;
    if (isSame) break;
  }
  onProgress?.(1);
  return groupsBySize(componentsOf(graph, communities).component).groups;
}

interface Run {
  readonly random: Random;
  readonly smallestGain?: number | undefined;
  readonly onVisit?: () => void;
}

/**
 * One iteration: move nodes, refine, aggregate the refined parts (which start in the unrefined communities), and
 * again on the smaller graph, until nothing is left to aggregate.
 */
function iterate(base: WeightedGraph, start: Int32Array, run: Run): Int32Array {
  const { random, onVisit } = run;
  let level = base;
  let communities = start;
  let levelNode: Int32Array | undefined;
  for (;;) {
    const count = communities.length;
    moveNodes(level, communities, shuffledIndices(count, random), run);
    const parts = compactGroups(refine(level, communities, shuffledIndices(count, random), onVisit));
    if (parts.count === count) break;
    const communityOfPart = new Int32Array(parts.count);
    for (let node = 0; node < count; node++) communityOfPart[parts.groups[node]!] = communities[node]!;
    levelNode = levelNode ? composed(levelNode, parts.groups) : parts.groups;
    level = {
      graph: quotientOf(level.graph, parts),
      nodeWeights: sumByGroup(level.nodeWeights, parts),
      resolution: level.resolution,
    };
    communities = compactGroups(communityOfPart, count).groups;
  }
  return levelNode ? composed(levelNode, communities) : communities;
}
