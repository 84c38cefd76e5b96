import { degreeOf, type Csr } from './csr.ts';

/**
 * Core number of each node: the largest k such that the node is in a subgraph in which every node has at least k ties.
 * Batagelj & Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003): nodes are taken away by
 * smallest degree, kept in order in one array with a bin for each degree.
 */
export function coresOf(graph: Csr): Uint32Array {
  const { nodeCount, offsets, neighbours } = graph;
  const cores = Uint32Array.from({ length: nodeCount }, (_, node) => degreeOf(graph, node));
  const highest = cores.reduce((most, degree) => Math.max(most, degree), 0);
  /** First place of the nodes of each degree. */
  const bins = new Uint32Array(highest + 2);
  for (const degree of cores) bins[degree + 1]!++;
  for (let degree = 0; degree <= highest; degree++) bins[degree + 1]! += bins[degree]!;
  const order = new Uint32Array(nodeCount);
  const placeOf = new Uint32Array(nodeCount);
  const next = bins.slice();
  for (let node = 0; node < nodeCount; node++) {
    const place = next[cores[node]!]!++;
    order[place] = node;
    placeOf[node] = place;
  }
  for (let place = 0; place < nodeCount; place++) {
    const node = order[place]!;
    const core = cores[node]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      const degree = cores[other]!;
      if (degree <= core) continue;
      // To the front of its bin, whose border moves past it: it is now in the bin below.
      const front = bins[degree]!++;
      const first = order[front]!;
      const from = placeOf[other]!;
      order[from] = first;
      placeOf[first] = from;
      order[front] = other;
      placeOf[other] = front;
      cores[other] = degree - 1;
    }
  }
  return cores;
}
