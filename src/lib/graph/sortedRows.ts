import type { Csr } from './csr.ts';

/**
 * The same graph with the neighbours of each node in ascending order and several ties of one pair added up, so that
 * what is computed on it does not depend on the order of the ties.
 */
export function sortedRows(graph: Csr): Csr {
  const { nodeCount, offsets } = graph;
  const neighbours = new Uint32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.weights.length);
  const next = offsets.slice(0, nodeCount);
  // Every tie stands in two rows, so handing on the nodes in ascending order fills each row in ascending order.
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const place = next[graph.neighbours[entry]!]!++;
      neighbours[place] = node;
      weights[place] = graph.weights[entry]!;
    }
  }
  return withoutRepeats({ nodeCount, offsets, neighbours, weights });
}

function withoutRepeats(graph: Csr): Csr {
  const { nodeCount, neighbours, weights } = graph;
  const offsets = new Uint32Array(nodeCount + 1);
  let entries = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      if (entries > offsets[node]! && neighbours[entries - 1] === neighbours[entry]) {
        weights[entries - 1]! += weights[entry]!;
        continue;
      }
      neighbours[entries] = neighbours[entry]!;
      weights[entries++] = weights[entry]!;
    }
    offsets[node + 1] = entries;
  }
  return { nodeCount, offsets, neighbours: neighbours.subarray(0, entries), weights: weights.subarray(0, entries) };
}
