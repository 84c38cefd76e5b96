import { nodeKey, type Network } from '../network/network.ts';

/** Stands in no key. */
const between = '\u0000';

/** The keys of all nodes in one text, as many small strings take long to send. */
export function keysOf(network: Network): string {
  const { authorCount, topicCount } = network.columns;
  return Array.from({ length: authorCount + topicCount }, (_, node) => nodeKey(network, node)).join(between);
}

/** For each node of the second text the node of the first with the same key, or −1. */
export function nodesBefore(shownKeys: string, keys: string): Int32Array {
  const nodeOf = new Map(shownKeys.split(between).map((key, node) => [key, node]));
  return Int32Array.from(keys.split(between), (key) => nodeOf.get(key) ?? -1);
}
