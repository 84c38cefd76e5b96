import { UndirectedGraph } from 'graphology';
import type { Csr } from '../../src/lib/graph/csr.ts';

/** The same graph for the libraries of the ecosystem: node i has the key `i`, each tie its weight. */
export function graphologyOf({ nodeCount, offsets, neighbours, weights }: Csr): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(node);
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      if (node < neighbours[entry]!) graph.addUndirectedEdge(node, neighbours[entry]!, { weight: weights[entry]! });
    }
  }
  return graph;
}
