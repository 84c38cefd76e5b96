import type { WeightedGraph } from './weightedGraph.ts';

/** Gains below this share of a node's strength are rounding, not gain. */
const negligible = 1e-11;

/**
 * Queue-based local moving (Traag et al. 2019, algorithm A.2, MoveNodesFast): each node in turn goes to the community
 * of greatest gain, or to an empty one; the neighbours it leaves behind are asked again. Changes `communities`, whose
 * labels stay below the number of nodes.
 */
export function moveNodes(
  { graph, nodeWeights, resolution }: WeightedGraph,
  communities: Int32Array,
  order: Int32Array,
) {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const communityWeights = new Float64Array(nodeCount);
  const sizes = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    communityWeights[communities[node]!]! += nodeWeights[node]!;
    sizes[communities[node]!]!++;
  }
  const empty: number[] = [];
  for (let community = 0; community < nodeCount; community++) if (sizes[community] === 0) empty.push(community);

  const queue = order.slice();
  const isQueued = new Uint8Array(nodeCount).fill(1);
  let [head, tail, waiting] = [0, 0, nodeCount];
  const linked = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);

  while (waiting > 0) {
    const node = queue[head]!;
    head = head + 1 === nodeCount ? 0 : head + 1;
    waiting--;
    isQueued[node] = 0;

    let [touchedCount, strength] = [0, 0];
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const community = communities[neighbours[entry]!]!;
      if (linked[community] === 0) touched[touchedCount++] = community;
      linked[community]! += weights[entry]!;
      strength += weights[entry]!;
    }

    const own = communities[node]!;
    const cost = resolution * nodeWeights[node]!;
    communityWeights[own]! -= nodeWeights[node]!;
    if (--sizes[own]! === 0) {
      communityWeights[own] = 0;
      empty.push(own);
    }
    let best = own;
    let bestGain = linked[own]! - cost * communityWeights[own]!;
    const margin = negligible * strength;
    if (bestGain < -margin) {
      best = empty.at(-1)!;
      bestGain = 0;
    }
    for (let place = 0; place < touchedCount; place++) {
      const community = touched[place]!;
      const gain = linked[community]! - cost * communityWeights[community]!;
      if (gain > bestGain + margin) [best, bestGain] = [community, gain];
    }
    for (let place = 0; place < touchedCount; place++) linked[touched[place]!] = 0;

    // An empty community that is chosen is always the one on top of the stack.
    if (sizes[best] === 0) empty.pop();
    sizes[best]!++;
    communityWeights[best]! += nodeWeights[node]!;
    if (best === own) continue;
    communities[node] = best;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (isQueued[other] === 1 || communities[other] === best) continue;
      isQueued[other] = 1;
      queue[tail] = other;
      tail = tail + 1 === nodeCount ? 0 : tail + 1;
      waiting++;
    }
  }
}
