import { MinHeap } from '../minHeap.ts';
import type { Csr } from './csr.ts';

/** The way from each node to one of them. */
export interface Distances {
  /** Infinite where there is none, or where it was not needed. */
  readonly distance: Float64Array;
  /** Ties of the way, the fewest of all that are as short. */
  readonly hops: Uint32Array;
}

interface Reached {
  readonly node: number;
  readonly distance: number;
  readonly hops: number;
}

const isBefore = (one: Reached, other: Reached): boolean =>
  one.distance < other.distance ||
  (one.distance === other.distance && (one.hops < other.hops || (one.hops === other.hops && one.node < other.node)));

/**
 * Shortest ways to one node where each tie is as long as its weight says. Lengths may not be negative. Whatever is nearer
 * to `target` than `until` is known at the end, and `until`, too. Dijkstra, "A note on two problems in connexion with
 * graphs" (1959).
 */
export function distancesTo(graph: Csr, target: number, lengthOf: (weight: number) => number, until = -1): Distances {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const distance = new Float64Array(nodeCount).fill(Infinity);
  const hops = new Uint32Array(nodeCount);
  const heap = new MinHeap<Reached>(isBefore);
  distance[target] = 0;
  heap.push({ node: target, distance: 0, hops: 0 });
  for (let nearest = heap.pop(); nearest; nearest = heap.pop()) {
    const { node } = nearest;
    if (node === until) break;
    // It was reached by a shorter way since.
    if (nearest.distance > distance[node]! || nearest.hops > hops[node]!) continue;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      const reached = { node: other, distance: nearest.distance + lengthOf(weights[entry]!), hops: nearest.hops + 1 };
      const known = distance[other]!;
      if (reached.distance > known || (reached.distance === known && reached.hops >= hops[other]!)) continue;
      distance[other] = reached.distance;
      hops[other] = reached.hops;
      heap.push(reached);
    }
  }
  return { distance, hops };
}
