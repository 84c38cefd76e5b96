import type { WeightedGraph } from './weightedGraph.ts';

/** Lets rounding pass where a part is connected to the rest exactly as well as demanded. */
const slack = 1e-12;

/**
 * Refinement (Traag et al. 2019, algorithm A.2, RefinePartition, in its greedy form): inside each community, nodes
 * that are still alone and well connected to the rest of the community join the well-connected part of greatest gain.
 * Returns the part of each node, labelled by one of its nodes.
 */
export function refine({ graph, nodeWeights, resolution }: WeightedGraph, communities: Int32Array, order: Int32Array) {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const parts = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const partWeights = nodeWeights.slice();
  const isAlone = new Uint8Array(nodeCount).fill(1);
  const communityWeights = new Float64Array(nodeCount);
  /** Weight of the ties from a part to the rest of its community. */
  const outward = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    communityWeights[communities[node]!]! += nodeWeights[node]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      if (communities[neighbours[entry]!] === communities[node]) outward[node]! += weights[entry]!;
    }
  }
  const linked = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);

  for (const node of order) {
    if (isAlone[node] === 0) continue;
    const total = communityWeights[communities[node]!]!;
    const isWellConnected = (part: number) =>
      outward[part]! * (1 + slack) >= resolution * partWeights[part]! * (total - partWeights[part]!);
    if (!isWellConnected(node)) continue;

    let touchedCount = 0;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (communities[other] !== communities[node]) continue;
      const part = parts[other]!;
      if (linked[part] === 0) touched[touchedCount++] = part;
      linked[part]! += weights[entry]!;
    }
    let [best, bestGain] = [node, 0];
    for (let place = 0; place < touchedCount; place++) {
      const part = touched[place]!;
      const gain = linked[part]! - resolution * nodeWeights[node]! * partWeights[part]!;
      if (gain > bestGain && isWellConnected(part)) [best, bestGain] = [part, gain];
    }
    if (best !== node) {
      parts[node] = best;
      isAlone[best] = 0;
      partWeights[best]! += nodeWeights[node]!;
      outward[best]! += outward[node]! - 2 * linked[best]!;
    }
    for (let place = 0; place < touchedCount; place++) linked[touched[place]!] = 0;
  }
  return parts;
}
