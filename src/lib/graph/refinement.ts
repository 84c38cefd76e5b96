import { indices } from '../indices.ts';
import type { WeightedGraph } from './weightedGraph.ts';

/** Lets rounding pass where a part is connected to the rest exactly as well as demanded. */
const slack = 1 + 1e-12;

/**
 * Refinement (Traag et al. 2019, algorithm A.2, RefinePartition, in its greedy form): inside each community, nodes
 * that are still alone and well connected to the rest of the community join the well-connected part of greatest gain.
 * Returns the part of each node, labelled by one of its nodes.
 */
export function refine(
  { graph, nodeWeights, resolution }: WeightedGraph,
  communities: Int32Array,
  order: Int32Array,
  onVisit?: () => void,
): Int32Array {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const parts = indices(nodeCount);
  const partWeights = nodeWeights.slice();
  const isJoined = new Uint8Array(nodeCount);
  const { visits, communityWeights } = byCommunity(communities, order, nodeWeights);
  const outward = outwardOf(graph, communities, visits);
  const linked = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);

  for (let visit = 0; visit < nodeCount; visit++) {
    onVisit?.();
    const node = visits[visit]!;
    if (isJoined[node] === 1) continue;
    const community = communities[node]!;
    const total = communityWeights[community]!;
    const ownWeight = nodeWeights[node]!;
    const rest = total - ownWeight;
    if (rest === 0 || outward[node]! * slack < resolution * ownWeight * rest) continue;

    const end = offsets[node + 1]!;
    let touchedCount = 0;
    for (let entry = offsets[node]!; entry < end; entry++) {
      const other = neighbours[entry]!;
      if (communities[other] !== community) continue;
      const part = parts[other]!;
      if (linked[part] === 0) touched[touchedCount++] = part;
      linked[part]! += weights[entry]!;
    }
    let best = node;
    let bestGain = 0;
    let bestLink = 0;
    for (let place = 0; place < touchedCount; place++) {
      const part = touched[place]!;
      const link = linked[part]!;
      linked[part] = 0;
      const weight = partWeights[part]!;
      const gain = link - resolution * ownWeight * weight;
      if (gain <= bestGain || outward[part]! * slack < resolution * weight * (total - weight)) continue;
      best = part;
      bestGain = gain;
      bestLink = link;
    }
    if (best === node) continue;
    parts[node] = best;
    isJoined[best] = 1;
    partWeights[best]! += ownWeight;
    outward[best]! += outward[node]! - 2 * bestLink;
  }
  return parts;
}

/**
 * The nodes community by community, in the given order within each. Communities do not touch each other's parts, so this
 * changes nothing but keeps close in memory what is close in the graph.
 */
function byCommunity(communities: Int32Array, order: Int32Array, nodeWeights: Float64Array) {
  const count = communities.length;
  const communityWeights = new Float64Array(count);
  const next = new Int32Array(count + 1);
  for (let node = 0; node < count; node++) {
    communityWeights[communities[node]!]! += nodeWeights[node]!;
    next[communities[node]! + 1]!++;
  }
  for (let community = 0; community < count; community++) next[community + 1]! += next[community]!;
  const visits = new Int32Array(count);
  for (let place = 0; place < count; place++) visits[next[communities[order[place]!]!]!++] = order[place]!;
  return { visits, communityWeights };
}

/** Weight of the ties from each node to the rest of its community. */
function outwardOf(
  { offsets, neighbours, weights }: WeightedGraph['graph'],
  communities: Int32Array,
  visits: Int32Array,
) {
  const outward = new Float64Array(visits.length);
  for (let visit = 0; visit < visits.length; visit++) {
    const node = visits[visit]!;
    const community = communities[node]!;
    const end = offsets[node + 1]!;
    let sum = 0;
    for (let entry = offsets[node]!; entry < end; entry++) {
      if (communities[neighbours[entry]!] === community) sum += weights[entry]!;
    }
    outward[node] = sum;
  }
  return outward;
}
