import type { Csr } from '../lib/graph/csr.ts';

/** What all ties of a node count together is bent towards this, so that a large clique is no dense spot. */
const cap = 4;

/**
 * The graph with weights that say how much each tie counts in the layout: √weight against the mean, at most 1, and less
 * for ties of nodes with many, so that cliques do not drown single ties.
 */
export function ratedTies(graph: Csr): Csr {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const meanWeight = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const rates = new Float64Array(neighbours.length);
  const sums = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const degree = offsets[node + 1]! - offsets[node]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      const least = Math.min(degree, offsets[other + 1]! - offsets[other]!);
      rates[entry] = Math.min(1, Math.sqrt(weights[entry]! / (meanWeight * least)));
      sums[node]! += rates[entry]!;
    }
  }
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const both = Math.sqrt(sums[node]! * sums[neighbours[entry]!]!);
      rates[entry]! *= cap / (cap + both);
    }
  }
  return { ...graph, weights: rates };
}
