import type { Topic } from '../model/topic.ts';
import type { TopicIndex } from '../model/units.ts';
import { otherSlot } from './palette.ts';

/** The palette slot of a topic is its own, whatever its rank; −1, no topic, is grey. */
export const topicSlot = (topics: readonly Pick<Topic, 'slot'>[], topic: TopicIndex): number =>
  topics[topic]?.slot ?? otherSlot;
