import type { WeightedGraph } from './weightedGraph.ts';

/** Gains below this share of a node's strength are rounding, not gain. */
const negligible = 1e-11;

/**
 * Queue-based local moving (Traag et al. 2019, algorithm A.2, MoveNodesFast): each node in turn goes to the community
 * of greatest gain, or to an empty one; the neighbours it leaves behind are asked again. Changes `communities`, whose
 * labels stay below the number of nodes. Returns whether any node has moved.
 */
export function moveNodes(
  { graph, nodeWeights, resolution }: WeightedGraph,
  communities: Int32Array,
  order: Int32Array,
  { smallestGain = negligible, onVisit }: { smallestGain?: number; onVisit?: (() => void) | undefined } = {},
): boolean {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const communityWeights = new Float64Array(nodeCount);
  const sizes = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    communityWeights[communities[node]!]! += nodeWeights[node]!;
    sizes[communities[node]!]!++;
  }
  // A stack, the smallest label on top; one place more, as the last community of one node may be emptied for a moment.
  const empty = new Int32Array(nodeCount + 1);
  let emptyCount = 0;
  for (let community = nodeCount - 1; community >= 0; community--) {
    if (sizes[community] === 0) empty[emptyCount++] = community;
  }

  const queue = order.slice();
  const isQueued = new Uint8Array(nodeCount).fill(1);
  let [head, tail, waiting] = [0, 0, nodeCount];
  let hasMoved = false;
  const linked = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);

  while (waiting > 0) {
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
