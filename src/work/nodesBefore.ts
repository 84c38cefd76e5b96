import type { Descent } from '../model/descent.ts';
import { nodeKey, type Network } from '../network/network.ts';

/** Stands in no key. */
const between = '\u0000';

/** The keys of all nodes in one text, as many small strings take long to send. */
export function keysOf(network: Network): string {
  const { authorCount, topicCount } = network.columns;
  return keysText(Array.from({ length: authorCount + topicCount }, (_, node) => nodeKey(network, node)));
}

export const keysText = (keys: readonly string[]): string => keys.join(between);

/** A node of the second text is the one of the first with the same key. */
export function descentByKeys(shownKeys: string, keys: string): Descent {
  const shown = keysIn(shownKeys);
  const nodeOf = new Map(shown.map((key, node) => [key, node]));
  const nodeBefore = Int32Array.from(keysIn(keys), (key) => nodeOf.get(key) ?? -1);
  const nodeAfter = new Int32Array(shown.length).fill(-1);
  nodeBefore.forEach((before, node) => before >= 0 && (nodeAfter[before] = node));
  return { nodeBefore, partedFrom: new Int32Array(nodeBefore.length).fill(-1), nodeAfter };
}

/** Of each node in its order. */
export const keysIn = (keys: string): string[] => (keys === '' ? [] : keys.split(between));
