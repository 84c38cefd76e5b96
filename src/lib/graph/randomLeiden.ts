import { javaRandom, type JavaRandom } from '../javaRandom.ts';
import { moveNodes } from './localMoving.ts';
import { usedGroups, type Groups } from './numbering.ts';
import { quotientOf, sumByGroup } from './quotient.ts';
import { javaOrder, mergeAtRandom } from './randomMerging.ts';
import { qualityOf, type WeightedGraph } from './weightedGraph.ts';

export interface RandomLeidenOptions {
  readonly seed: number;
  /** The best of so many runs counts. */
  readonly starts: number;
  readonly iterations: number;
  /** θ of the random refinement: the smaller, the greedier. */
  readonly randomness: number;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * The Leiden algorithm with its random refinement, step for step and draw for draw as the networkanalysis package of
 * Traag, Waltman & van Eck runs it, on which VOSviewer builds: of several starts from single nodes, one generator for
 * all, the grouping of greatest quality. The neighbours of each node must be in ascending order.
 */
export function randomLeiden(base: WeightedGraph, options: RandomLeidenOptions): Groups {
  const { starts, iterations, randomness, onProgress } = options;
  const random = javaRandom(options.seed);
  const nodeCount = base.graph.nodeCount;
  let best: Groups = singletons(nodeCount);
  let bestQuality = -Infinity;
  for (let start = 0; start < starts; start++) {
    let groups = singletons(nodeCount);
    for (let iteration = 0; iteration < iterations; iteration++) {
      groups = iterate(base, groups, randomness, random);
      onProgress?.((start + (iteration + 1) / iterations) / starts);
    }
    const quality = qualityOf(base, groups.groups);
    if (quality > bestQuality) [best, bestQuality] = [groups, quality];
  }
  return best;
}

const singletons = (count: number): Groups => ({ groups: Int32Array.from({ length: count }, (_, node) => node), count });

function iterate(level: WeightedGraph, before: Groups, randomness: number, random: JavaRandom): Groups {
  const nodeCount = level.graph.nodeCount;
  if (nodeCount < 2) return before;
  const moved = before.groups.slice();
  const hasMoved = moveNodes(level, moved, javaOrder(nodeCount, random), { smallestGain: 0 });
  const groups = hasMoved ? usedGroups(moved) : before;
  if (groups.count === nodeCount) return groups;
  const parts = mergeAtRandom(level, groups, randomness, random);
  // Where refinement has joined no two nodes, the communities themselves are made one node each.
  const isFiner = parts.count < nodeCount;
  const joined = isFiner ? parts : groups;
  const start = isFiner ? { groups: groupOfPart(groups, parts), count: groups.count } : singletons(groups.count);
  const above: WeightedGraph = {
    graph: quotientOf(level.graph, joined),
    nodeWeights: sumByGroup(level.nodeWeights, joined),
    resolution: level.resolution,
  };
  const found = iterate(above, start, randomness, random);
  return { groups: joined.groups.map((part) => found.groups[part]!), count: found.count };
}

function groupOfPart({ groups }: Groups, parts: Groups): Int32Array {
  const own = new Int32Array(parts.count);
  for (let node = 0; node < groups.length; node++) own[parts.groups[node]!] = groups[node]!;
  return own;
}
