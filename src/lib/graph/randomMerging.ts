import { indices } from '../indices.ts';
import type { JavaRandom } from '../javaRandom.ts';
import { drawnOrder } from './drawnOrder.ts';
import { membersOf, membersOfGroup } from './members.ts';
import { composed, type Groups } from './numbering.ts';
import type { WeightedGraph } from './weightedGraph.ts';

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
export function mergeAtRandom(level: WeightedGraph, communities: Groups, how: RandomMerging): Groups {
  const members = membersOf(communities.groups, communities.count);
  const parts = new Parts(level, communities.groups, how);
  for (let community = 0; community < communities.count; community++) {
    const nodes = membersOfGroup(members, community);
    if (nodes.length > 1) parts.mergeWithin(nodes);
  }
  return numberedByCommunity(parts.parts, members.nodes);
}

class Parts {
  /** Part of each node, which bears the name of one of its nodes. */
  readonly parts: Int32Array;
  readonly #level: WeightedGraph;
  readonly #communities: Int32Array;
  readonly #how: RandomMerging;
  readonly #weights: Float64Array;
  readonly #isJoined: Uint8Array;
  /** Weight of the ties from a part to the rest of its community. */
  readonly #outward: Float64Array;
  /** Weight of the nodes of the community at hand. */
  #total = 0;
  /** Parts that the node at hand may join, itself first, and the weight of its ties to each. */
  readonly #choices: Int32Array;
  readonly #linked: Float64Array;
  /** Sum of the likelihoods up to each choice. */
  readonly #likelihoods: Float64Array;

  constructor(level: WeightedGraph, communities: Int32Array, how: RandomMerging) {
    const { nodeCount } = level.graph;
    this.parts = indices(nodeCount);
    this.#level = level;
    this.#communities = communities;
    this.#how = how;
    this.#weights = level.nodeWeights.slice();
    this.#isJoined = new Uint8Array(nodeCount);
    this.#outward = new Float64Array(nodeCount);
    this.#choices = new Int32Array(nodeCount + 1);
    this.#linked = new Float64Array(nodeCount);
    this.#likelihoods = new Float64Array(nodeCount + 1);
  }

  mergeWithin(nodes: Int32Array): void {
    this.#begin(nodes);
    for (const place of drawnOrder(nodes.length, this.#how.random)) {
      this.#how.onVisit?.();
      const node = nodes[place]!;
      if (this.#isJoined[node] === 1 || !this.#isWellConnected(node)) continue;
      this.#weights[node] = 0;
      this.#outward[node] = 0;
      this.#join(node, this.#chosen(node, this.#findChoices(node)));
    }
  }

  #begin(nodes: Int32Array): void {
    const { graph, nodeWeights } = this.#level;
    this.#total = 0;
    for (const node of nodes) {
      this.#total += nodeWeights[node]!;
      for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
        const isInside = this.#communities[graph.neighbours[entry]!] === this.#communities[node];
        if (isInside) this.#outward[node]! += graph.weights[entry]!;
      }
    }
  }

  #isWellConnected(part: number): boolean {
    const weight = this.#weights[part]!;
    return this.#outward[part]! >= weight * (this.#total - weight) * this.#level.resolution;
  }

  /** Returns how many there are. */
  #findChoices(node: number): number {
    const { offsets, neighbours, weights } = this.#level.graph;
    this.#choices[0] = node;
    let count = 1;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (this.#communities[other] !== this.#communities[node]) continue;
      const part = this.parts[other]!;
      if (this.#linked[part] === 0) this.#choices[count++] = part;
      this.#linked[part]! += weights[entry]!;
    }
    return count;
  }

  #chosen(node: number, count: number): number {
    const { nodeWeights, resolution } = this.#level;
    let [best, bestGain, sum] = [node, 0, 0];
    for (let choice = 0; choice < count; choice++) {
      const part = this.#choices[choice]!;
      if (this.#isWellConnected(part)) {
        const gain = this.#linked[part]! - nodeWeights[node]! * this.#weights[part]! * resolution;
        if (gain > bestGain) [best, bestGain] = [part, gain];
        if (gain >= 0) sum += quickExponential(gain / this.#how.randomness);
      }
      this.#likelihoods[choice] = sum;
      this.#linked[part] = 0;
    }
    // Beyond what a number can hold there is nothing to draw from: the best is as good as certain.
    if (!(sum < Infinity)) return best;
    return this.#choices[firstAtLeast(this.#likelihoods, count, sum * this.#how.random.share())]!;
  }

  #join(node: number, part: number): void {
    const { graph, nodeWeights } = this.#level;
    this.#weights[part]! += nodeWeights[node]!;
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      const other = graph.neighbours[entry]!;
      if (this.#communities[other] !== this.#communities[node]) continue;
      this.#outward[part]! += this.parts[other] === part ? -graph.weights[entry]! : graph.weights[entry]!;
    }
    if (part === node) return;
    this.parts[node] = part;
    this.#isJoined[part] = 1;
  }
}

/** e^x as (1 + x/256)^256, which is what VOSviewer draws by. */
function quickExponential(x: number): number {
  let power = 1 + x / 256;
  for (let doubling = 0; doubling < 8; doubling++) power *= power;
  return power;
}

/** Place of the first of ascending values that is not below the one given. */
function firstAtLeast(ascending: Float64Array, count: number, value: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Parts are numbered in the order of the nodes that they are named after, community by community. */
function numberedByCommunity(parts: Int32Array, nodes: Int32Array): Groups {
  const isUsed = new Uint8Array(parts.length);
  for (const part of parts) isUsed[part] = 1;
  const numbers = new Int32Array(parts.length);
  let count = 0;
  for (const node of nodes) if (isUsed[node] === 1) numbers[node] = count++;
  return { groups: composed(parts, numbers), count };
}
