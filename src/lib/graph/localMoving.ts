import type { WeightedGraph } from './weightedGraph.ts';

/** Gains below this share of a node's strength are rounding, not gain. */
const negligible = 1e-11;

/** Where rounding counts as gain, groupings could each seem better than the other for ever: nobody is asked so often. */
const mostVisits = 1_000;

export interface MovingOptions {
  /** The share of the weight of its ties that a node must gain to move; what is no more than rounding unless told. */
  readonly smallestGain?: number | undefined;
  readonly onVisit?: (() => void) | undefined;
}

/**
 * Queue-based local moving (Traag et al. 2019, algorithm A.2, MoveNodesFast): each node in turn goes to the community
 * of greatest gain, or to an empty one; the neighbours it leaves behind are asked again. Changes `communities`, whose
 * labels stay below the number of nodes. Returns whether any node has moved.
 */
export function moveNodes(
  { graph, nodeWeights, resolution }: WeightedGraph,
  communities: Int32Array,
  order: Int32Array,
  { smallestGain = negligible, onVisit }: MovingOptions = {},
): boolean {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const { communityWeights, sizes, empty, emptyCount: emptyAtFirst } = occupancyOf(communities, nodeWeights);
  let emptyCount = emptyAtFirst;
  const queue = order.slice();
  const isQueued = new Uint8Array(nodeCount).fill(1);
  let [head, tail, waiting] = [0, 0, nodeCount];
  let hasMoved = false;
  const linked = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);

  for (let visits = mostVisits * nodeCount; waiting > 0 && visits > 0; visits--) {
    const node = queue[head]!;
    head = head + 1 === nodeCount ? 0 : head + 1;
    waiting--;
    isQueued[node] = 0;
    onVisit?.();

    const own = communities[node]!;
    const nodeWeight = nodeWeights[node]!;
    const first = offsets[node]!;
    const end = offsets[node + 1]!;
    let touchedCount = 0;
    let strength = 0;
    for (let entry = first; entry < end; entry++) {
      const community = communities[neighbours[entry]!]!;
      const weight = weights[entry]!;
      if (linked[community] === 0) touched[touchedCount++] = community;
      linked[community]! += weight;
      strength += weight;
    }

    communityWeights[own]! -= nodeWeight;
    if (--sizes[own]! === 0) {
      communityWeights[own] = 0;
      empty[emptyCount++] = own;
    }
    const margin = smallestGain * strength;
    let best = own;
    let bestGain = linked[own]! - nodeWeight * communityWeights[own]! * resolution;
    if (bestGain < -margin) {
      best = empty[emptyCount - 1]!;
      bestGain = 0;
    }
    for (let place = 0; place < touchedCount; place++) {
      const community = touched[place]!;
      const gain = linked[community]! - nodeWeight * communityWeights[community]! * resolution;
      linked[community] = 0;
      if (gain > bestGain + margin) {
        best = community;
        bestGain = gain;
      }
    }

    // An empty community that is chosen is always the one on top of the stack.
    if (sizes[best] === 0) emptyCount--;
    sizes[best]!++;
    communityWeights[best]! += nodeWeight;
    if (best === own) continue;
    communities[node] = best;
    hasMoved = true;
    for (let entry = first; entry < end; entry++) {
      const other = neighbours[entry]!;
      if (isQueued[other] === 1 || communities[other] === best) continue;
      isQueued[other] = 1;
      queue[tail] = other;
      tail = tail + 1 === nodeCount ? 0 : tail + 1;
      waiting++;
    }
  }
  return hasMoved;
}

/** What each community weighs, how many nodes it has, and a stack of the empty ones, the smallest label on top. */
function occupancyOf(communities: Int32Array, nodeWeights: Float64Array) {
  const count = communities.length;
  const communityWeights = new Float64Array(count);
  const sizes = new Int32Array(count);
  for (let node = 0; node < count; node++) {
    communityWeights[communities[node]!]! += nodeWeights[node]!;
    sizes[communities[node]!]!++;
  }
  // With one place more, as the last community may be emptied for a moment.
  const empty = new Int32Array(count + 1);
  let emptyCount = 0;
  for (let community = count - 1; community >= 0; community--) {
    if (sizes[community] === 0) empty[emptyCount++] = community;
  }
  return { communityWeights, sizes, empty, emptyCount };
}
