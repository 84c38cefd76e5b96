import { stableOrder } from './stableOrder.ts';
import type { NodeRank, Store } from './store.ts';

/** Relative sizes that were given for the nodes of a network, each from 0 to 1; undefined: by papers in the window. */
export type NodeSizes = Float32Array | undefined;

/** What may be used of what was given: nothing when it belongs to another network; what is no number counts as 0. */
export function usableSizes(given: NodeSizes, { nodeCount }: Store): NodeSizes {
  if (given?.length !== nodeCount) return undefined;
  return given.map((size) => (size > 0 ? Math.min(1, size) : 0));
}

/** In drawing order. */
export function rankedSizes(sizes: Float32Array, nodeOrder: Uint32Array): Float32Array {
  return Float32Array.from(nodeOrder, (node) => sizes[node]!);
}

/** Authors, the large ones first: by the sizes that were given, or else as they are drawn. */
export function authorsBySize({ nodeOrder, data }: Store, sizes: NodeSizes): Uint32Array {
  const authors = nodeOrder.subarray(0, data.columns.authorCount);
  if (!sizes) return authors;
  const finest = 0xffff;
  const keys = Uint32Array.from(authors, (node) => Math.round(finest * (1 - Math.sqrt(sizes[node]!))));
  return stableOrder(keys).map((rank: NodeRank) => authors[rank]!);
}
