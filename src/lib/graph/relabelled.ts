import type { Csr } from './csr.ts';

/** The same graph with its nodes in another order: node i of it is `order[i]` of the graph given. */
export function relabelled(graph: Csr, order: Int32Array): Csr {
  const { nodeCount, offsets } = graph;
  const place = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) place[order[node]!] = node;
  const newOffsets = new Uint32Array(nodeCount + 1);
  const neighbours = new Uint32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.weights.length);
  let entries = 0;
  for (let node = 0; node < nodeCount; node++) {
    const end = offsets[order[node]! + 1]!;
    for (let entry = offsets[order[node]!]!; entry < end; entry++) {
      neighbours[entries] = place[graph.neighbours[entry]!]!;
      weights[entries++] = graph.weights[entry]!;
    }
    newOffsets[node + 1] = entries;
  }
  return { nodeCount, offsets: newOffsets, neighbours, weights };
}
