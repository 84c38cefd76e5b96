import type { TopicsBefore } from '../model/topic.ts';
import type { Session, SessionPlaces } from './session.ts';

/** What is kept with the state of a session beside its papers, such as where its nodes stand, each by a name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const encoder = new TextEncoder();

/** A list of texts, none of which holds a line break but as JSON writes it. */
const listBytes = (list: readonly string[]): Uint8Array => encoder.encode(JSON.stringify(list));

/** Numbers as they lie in memory: they never leave this computer. */
const numberBytes = (numbers: Float32Array | Int32Array | Uint8Array): Uint8Array =>
  new Uint8Array(numbers.buffer as ArrayBuffer, numbers.byteOffset, numbers.byteLength);

/** What of a session goes with its state beside the papers. */
export function partsOf({ places, topicsBefore }: Pick<Session, 'places' | 'topicsBefore'>): Parts {
  return { ...(places && placeParts(places)), ...(topicsBefore && topicParts(topicsBefore)) };
}

const placeParts = ({ keys, positions, communities, communityCount, communitySlots }: SessionPlaces): Parts => ({
  keys: listBytes(keys),
  positions: numberBytes(positions),
  communities: numberBytes(communities),
  communitySlots: numberBytes(communitySlots.subarray(0, communityCount)),
});

const topicParts = ({ paperKeys, topics, kind, mainTopics, groups }: TopicsBefore): Parts => ({
  paperKeys: encoder.encode(paperKeys),
  topics: encoder.encode(JSON.stringify({ kind, topics: topics.map(({ id, slot }) => ({ id, slot })) })),
  mainTopics: numberBytes(mainTopics),
  groups: numberBytes(groups),
});
