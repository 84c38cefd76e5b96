import { strengthsOf, type Csr } from '../lib/graph/csr.ts';
import type { Normalisation } from '../model/settings.ts';

/**
 * The graph with the weights that communities and layout see: association strength `a_ij · 2m / (s_i s_j)` (van Eck &
 * Waltman 2009) or fractionalised `a_ij (n / s_i + n / s_j) / 2`, s the sum of the weights of a node, m that of all ties
 * and n the number of nodes. Written in the order of operations of VOSviewer, whose last bits they have where the rows
 * are sorted. Places are shared with the graph given, weights are new.
 */
export function normalised(graph: Csr, normalisation: Normalisation): Csr {
  if (normalisation === 'none') return graph;
  const { nodeCount, offsets, neighbours } = graph;
  const strengths = strengthsOf(graph);
  const doubleTotal = strengths.reduce((sum, strength) => sum + strength, 0);
  const divisorOf =
    normalisation === 'association'
      ? (one: number, other: number) => (one * other) / doubleTotal
      : (one: number, other: number) => 2 / (nodeCount / one + nodeCount / other);
  const weights = new Float64Array(neighbours.length);
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      weights[entry] = graph.weights[entry]! / divisorOf(strengths[node]!, strengths[neighbours[entry]!]!);
    }
  }
  return { nodeCount, offsets, neighbours, weights };
}
