import { topicSlot } from '../../arrange/topicSlot.ts';
import type { TopicIndex } from '../../model/units.ts';
import type { Opened } from '../../work/protocol.ts';
import { Swatch } from './Swatch.tsx';

/** The colour of a topic with its number in it, whatever colours stand for on the map. */
export const TopicSwatch = ({ current, topic }: { readonly current: Opened; readonly topic: TopicIndex }) => (
  <Swatch group={topic} slot={topicSlot(current.topics, topic)} />
);
