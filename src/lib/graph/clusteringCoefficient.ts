import { drained, entriesAtOnce, type Steps } from '../steps.ts';
import { degreeOf, type Csr } from './csr.ts';

export interface Clustering {
  /** Triangles that each node is a corner of. */
  readonly triangles: Float64Array;
  /**
   * Of the pairs of neighbours of each node, the share that is tied (Watts & Strogatz 1998); not a number with fewer
   * than two neighbours, where there is no pair.
   */
  readonly local: Float64Array;
  /**
   * Of all paths of two ties, the share that is closed: three times the triangles over the connected triples (Newman,
   * Strogatz & Watts 2001). Not a number without such a path.
   */
  readonly global: number;
}

/**
 * Triangles by the forward method (Schank & Wagner 2005; Latapy 2008): each tie points to the end of larger degree, so
 * that no node has many ties out of it, and each triangle is met once. No two ties may join the same two nodes.
 */
export const clusteringOf = (graph: Csr): Clustering => drained(clusteringSteps(graph));

/** The same in steps. */
export function* clusteringSteps(graph: Csr): Steps<Clustering> {
  const { nodeCount } = graph;
  const { offsets, heads } = forwardTies(graph);
  const triangles = new Float64Array(nodeCount);
  /** The node whose heads are marked now, plus one. */
  const markedBy = new Uint32Array(nodeCount);
  let [count, lookedAt] = [0, 0];
  yield 0;
  for (let node = 0; node < nodeCount; node++) {
    if (lookedAt > 10 * entriesAtOnce) {
      yield node / nodeCount;
      lookedAt = 0;
    }
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) markedBy[heads[entry]!] = node + 1;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const second = heads[entry]!;
      lookedAt += offsets[second + 1]! - offsets[second]!;
      for (let inner = offsets[second]!; inner < offsets[second + 1]!; inner++) {
        const third = heads[inner]!;
        if (markedBy[third] !== node + 1) continue;
        triangles[node]!++;
        triangles[second]!++;
        triangles[third]!++;
        count++;
      }
    }
  }
  const local = new Float64Array(nodeCount);
  let triples = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = degreeOf(graph, node);
    const pairs = (degree * (degree - 1)) / 2;
    triples += pairs;
    local[node] = triangles[node]! / pairs;
  }
  return { triangles, local, global: (3 * count) / triples };
}

/** Each tie once, at its end of smaller degree; of equal ones at the smaller index. */
function forwardTies(graph: Csr): { offsets: Uint32Array; heads: Uint32Array } {
  const { nodeCount, offsets, neighbours } = graph;
  const forward = new Uint32Array(nodeCount + 1);
  const heads = new Uint32Array(neighbours.length / 2);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const degree = degreeOf(graph, node);
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      const otherDegree = degreeOf(graph, other);
      if (degree < otherDegree || (degree === otherDegree && node < other)) heads[count++] = other;
    }
    forward[node + 1] = count;
  }
  return { offsets: forward, heads };
}
