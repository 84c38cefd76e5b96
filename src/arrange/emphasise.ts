import type { Csr } from '../lib/graph/csr.ts';

/** The graph with the ties between different groups made weaker by the factor, so that groups become regions. */
export function emphasised(graph: Csr, groups: ArrayLike<number>, between: number): Csr {
  const weights = graph.weights.slice();
  for (let node = 0; node < graph.nodeCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      if (groups[graph.neighbours[entry]!] !== groups[node]) weights[entry]! *= between;
    }
  }
  return { ...graph, weights };
}
