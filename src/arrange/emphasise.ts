import type { Csr } from '../lib/graph/csr.ts';

/** What a tie between two communities counts in the layout, so that communities become regions of the map. */
const between = 0.2;

/** The graph with the ties between different communities made weaker. */
export function emphasised(graph: Csr, communities: ArrayLike<number>): Csr {
  const weights = graph.weights.slice();
  for (let node = 0; node < graph.nodeCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      if (communities[graph.neighbours[entry]!] !== communities[node]) weights[entry]! *= between;
    }
  }
  return { ...graph, weights };
}
