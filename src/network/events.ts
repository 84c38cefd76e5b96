import type { TopicModel } from '../model/topic.ts';
import type { Cast } from './cast.ts';

/**
 * One event = one paper counted on one item (a node or a topic), with its weight. Events are in paper order; paper p
 * owns the events `offsets[p] … offsets[p + 1]`, each on another item.
 */
export interface Events {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  readonly weights: Float64Array;
}

/** Each paper on each of its nodes that is no topic: weight 1. */
export const castEvents = ({ offsets, nodes }: Cast): Events => ({
  offsets,
  items: nodes,
  weights: new Float64Array(nodes.length).fill(1),
});

/** Each paper on each of its topics, the first of which is node `firstTopic`: its share in the topic. */
export function topicEvents({ memberships }: TopicModel, firstTopic: number): Events {
  const offsets = offsetsOf(memberships.length, (paper) => memberships[paper]!.length);
  const [items, weights] = [new Uint32Array(offsets.at(-1)!), new Float64Array(offsets.at(-1)!)];
  let event = 0;
  for (const own of memberships) {
    for (const { topic, share } of own) {
      items[event] = firstTopic + topic;
      weights[event++] = share;
    }
  }
  return { offsets, items, weights };
}

/** Where each of `count` lists begins when they stand one behind the other, and where the last one ends. */
export function offsetsOf(count: number, lengthOf: (index: number) => number): Uint32Array {
  const offsets = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = offsets[index]! + lengthOf(index);
  return offsets;
}
