import { indices } from '../indices.ts';
import { javaRandom } from '../javaRandom.ts';
import { drawnOrder } from './drawnOrder.ts';
import { moveNodes } from './localMoving.ts';
import { composed, usedGroups, type Groups } from './numbering.ts';
import { quotientOf, sumByGroup } from './quotient.ts';
import { mergeAtRandom, type RandomMerging } from './randomMerging.ts';
import { visitsOf } from './visits.ts';
import { qualityOf, type WeightedGraph } from './weightedGraph.ts';

export interface RandomLeidenOptions {
  readonly seed: number;
  /** The best of so many runs counts. */
  readonly starts: number;
  readonly iterations: number;
  readonly randomness: number;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * The Leiden algorithm with its random refinement, step for step and draw for draw as the networkanalysis package of
 * Traag, Waltman & van Eck runs it, on which VOSviewer builds: of several starts from single nodes, one generator for
 * all, the grouping of greatest quality. The neighbours of each node must be in ascending order. For modularity, whose
 * node weights are no whole numbers, the two may differ by rounding: a community that empties weighs nothing here.
 */
export function randomLeiden(base: WeightedGraph, options: RandomLeidenOptions): Groups {
  const { starts, iterations, randomness, onProgress } = options;
  const run: Run = {
    random: javaRandom(options.seed),
    randomness,
    smallestGain: 0,
    ...(onProgress && { onVisit: visitsOf(base.graph.nodeCount, starts * iterations, onProgress) }),
  };
  const nodeCount = base.graph.nodeCount;
  let best: Groups = singletons(nodeCount);
  let bestQuality = -Infinity;
  for (let start = 0; start < starts; start++) {
    let groups = singletons(nodeCount);
    for (let iteration = 0; iteration < iterations; iteration++) groups = iterate(base, groups, run);
    const quality = qualityOf(base, groups.groups);
    if (quality > bestQuality) [best, bestQuality] = [groups, quality];
  }
  onProgress?.(1);
  return best;
}

interface Run extends RandomMerging {
  readonly smallestGain: number;
}

const singletons = (count: number): Groups => ({ groups: indices(count), count });

function iterate(level: WeightedGraph, before: Groups, run: Run): Groups {
  const nodeCount = level.graph.nodeCount;
  if (nodeCount < 2) return before;
  const moved = before.groups.slice();
  const hasMoved = moveNodes(level, moved, drawnOrder(nodeCount, run.random), run);
  const groups = hasMoved ? usedGroups(moved) : before;
  if (groups.count === nodeCount) return groups;
  const parts = mergeAtRandom(level, groups, run);
  // Where refinement has joined no two nodes, the communities themselves are made one node each.
  const isFiner = parts.count < nodeCount;
  const joined = isFiner ? parts : groups;
  const start = isFiner ? { groups: groupOfPart(groups, parts), count: groups.count } : singletons(groups.count);
  const above: WeightedGraph = {
    graph: quotientOf(level.graph, joined),
    nodeWeights: sumByGroup(level.nodeWeights, joined),
    resolution: level.resolution,
  };
  const found = iterate(above, start, run);
  return { groups: composed(joined.groups, found.groups), count: found.count };
}

function groupOfPart({ groups }: Groups, parts: Groups): Int32Array {
  const own = new Int32Array(parts.count);
  for (let node = 0; node < groups.length; node++) own[parts.groups[node]!] = groups[node]!;
  return own;
}
