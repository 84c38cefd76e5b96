import { indices } from '../indices.ts';
import type { JavaRandom } from '../javaRandom.ts';
import { membersOf } from './members.ts';
import { composed, type Groups } from './numbering.ts';
import type { WeightedGraph } from './weightedGraph.ts';

/** e^x as (1 + x/256)^256, which is what VOSviewer draws by. */
function quickExponential(x: number): number {
  if (x < -256) return 0;
  let power = 1 + x / 256;
  for (let doubling = 0; doubling < 8; doubling++) power *= power;
  return power;
}

/** 0 … count − 1, each place in turn exchanged with one drawn from all. */
export function javaOrder(count: number, random: JavaRandom): Int32Array {
  const order = indices(count);
  for (let place = 0; place < count; place++) {
    const other = random.below(count);
    const kept = order[place]!;
    order[place] = order[other]!;
    order[other] = kept;
  }
  return order;
}

export interface RandomMerging {
  readonly random: JavaRandom;
  /** θ: the smaller, the greedier. */
  readonly randomness: number;
  readonly onVisit?: () => void;
}

/**
 * Refinement as Traag et al. 2019 have it (algorithm A.2, MergeNodesSubset): community after community, each node that is
 * still alone and well connected joins one of the well-connected parts that lose no quality by it, the likelier the more
 * is gained: in proportion to e^(gain / randomness). Parts are numbered community by community.
 */
export function mergeAtRandom(
  { graph, nodeWeights, resolution }: WeightedGraph,
  communities: Groups,
  { random, randomness, onVisit }: RandomMerging,
): Groups {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const members = membersOf(communities.groups, communities.count);
  const parts = indices(nodeCount);
  const partWeights = nodeWeights.slice();
  const isJoined = new Uint8Array(nodeCount);
  /** Weight of the ties from a part to the rest of its community. */
  const outward = new Float64Array(nodeCount);
  const linked = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount + 1);
  /** Sum of the likelihoods up to each of the touched parts. */
  const likelihoods = new Float64Array(nodeCount + 1);

  function mergeWithin(first: number, size: number, community: number): void {
    let total = 0;
    for (let place = first; place < first + size; place++) {
      const node = members.nodes[place]!;
      total += nodeWeights[node]!;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        if (communities.groups[neighbours[entry]!] === community) outward[node]! += weights[entry]!;
      }
    }
    const isWellConnected = (part: number) =>
      outward[part]! >= partWeights[part]! * (total - partWeights[part]!) * resolution;

    for (const place of javaOrder(size, random)) {
      onVisit?.();
      const node = members.nodes[first + place]!;
      if (isJoined[node] === 1 || !isWellConnected(node)) continue;
      partWeights[node] = 0;
      outward[node] = 0;
      touched[0] = node;
      let count = 1;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const other = neighbours[entry]!;
        if (communities.groups[other] !== community) continue;
        const part = parts[other]!;
        if (linked[part] === 0) touched[count++] = part;
        linked[part]! += weights[entry]!;
      }
      const chosen = choose(node, count, isWellConnected);
      partWeights[chosen]! += nodeWeights[node]!;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const other = neighbours[entry]!;
        if (communities.groups[other] !== community) continue;
        outward[chosen]! += parts[other] === chosen ? -weights[entry]! : weights[entry]!;
      }
      if (chosen === node) continue;
      parts[node] = chosen;
      isJoined[chosen] = 1;
    }
  }

  function choose(node: number, count: number, isWellConnected: (part: number) => boolean): number {
    let [best, bestGain, sum] = [node, 0, 0];
    for (let place = 0; place < count; place++) {
      const part = touched[place]!;
      if (isWellConnected(part)) {
        const gain = linked[part]! - nodeWeights[node]! * partWeights[part]! * resolution;
        if (gain > bestGain) [best, bestGain] = [part, gain];
        if (gain >= 0) sum += quickExponential(gain / randomness);
      }
      likelihoods[place] = sum;
      linked[part] = 0;
    }
    if (!(sum < Infinity)) return best;
    const drawn = sum * random.share();
    return touched[firstAtLeast(drawn, count)]!;
  }

  function firstAtLeast(value: number, count: number): number {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (likelihoods[middle]! >= value) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  for (let community = 0; community < communities.count; community++) {
    const first = members.offsets[community]!;
    const size = members.offsets[community + 1]! - first;
    if (size > 1) mergeWithin(first, size, community);
  }
  return numberedByCommunity(parts, members.nodes);
}

/** Parts bear the name of one of their nodes; they are numbered in the order of these, community by community. */
function numberedByCommunity(parts: Int32Array, nodes: Int32Array): Groups {
  const isUsed = new Uint8Array(parts.length);
  for (const part of parts) isUsed[part] = 1;
  const numbers = new Int32Array(parts.length);
  let count = 0;
  for (const node of nodes) if (isUsed[node] === 1) numbers[node] = count++;
  return { groups: composed(parts, numbers), count };
}
