import type { Csr } from './csr.ts';

/** The graph of some nodes and the ties between them; node i of the part is `nodes[i]` of the whole. */
export function subgraphOf(graph: Csr, nodes: Int32Array, indexInPart: Int32Array): Csr {
  const offsets = new Uint32Array(nodes.length + 1);
  const room = nodes.reduce((sum, node) => sum + graph.offsets[node + 1]! - graph.offsets[node]!, 0);
  const neighbours = new Uint32Array(room);
  const weights = new Float64Array(room);
  for (const [index, node] of nodes.entries()) indexInPart[node] = index;
  let entries = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      const other = indexInPart[graph.neighbours[entry]!]!;
      if (other === -1) continue;
      neighbours[entries] = other;
      weights[entries++] = graph.weights[entry]!;
    }
    offsets[index + 1] = entries;
  }
  for (const node of nodes) indexInPart[node] = -1;
  return {
    nodeCount: nodes.length,
    offsets,
    neighbours: neighbours.slice(0, entries),
    weights: weights.slice(0, entries),
  };
}
