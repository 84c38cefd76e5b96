import type { TopicsBefore } from '../model/topic.ts';
import type { Session, SessionPlaces } from './session.ts';
import { stateFrom } from './state.ts';

/** What is kept with the state of a session beside its papers, such as where its nodes stand, each by a name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A session as it lies in the browser: nothing of it is read into yet. */
export interface KeptContent {
  readonly state: string;
  readonly parts: Parts;
  readonly corpus: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

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

/**
 * A session as it was kept. Places and topics that do not fit together are found anew: all else is in its state.
 *
 * @throws SessionTrouble where its state cannot be read.
 */
export function sessionFrom({ state, parts, corpus }: KeptContent): Session {
  return {
    state: stateFrom(state).state,
    corpus,
    places: maybe(placesIn, parts),
    topicsBefore: maybe(topicsIn, parts),
  };
}

/** Undefined as well of bytes that cannot be read at all. */
function maybe<Part>(read: (parts: Parts) => Part | undefined, parts: Parts): Part | undefined {
  try {
    return read(parts);
  } catch {
    return undefined;
  }
}

function placesIn({ keys, positions, communities, communitySlots }: Parts): SessionPlaces | undefined {
  if (!keys || !positions || !communities || !communitySlots) return undefined;
  const names: unknown = JSON.parse(decoder.decode(keys));
  const [places, groups] = [floatsIn(positions), integersIn(communities)];
  const communityCount = communitySlots.length;
  const fits =
    Array.isArray(names) &&
    names.every((name) => typeof name === 'string') &&
    places.length === 2 * names.length &&
    groups.length <= names.length &&
    places.every(Number.isFinite) &&
    groups.every((group) => group >= -1 && group < communityCount);
  if (!fits) return undefined;
  return { keys: names, positions: places, communities: groups, communityCount, communitySlots };
}

function topicsIn({ paperKeys, topics, mainTopics, groups }: Parts): TopicsBefore | undefined {
  if (!paperKeys || !topics || !mainTopics || !groups) return undefined;
  const said = JSON.parse(decoder.decode(topics)) as Pick<TopicsBefore, 'kind' | 'topics'>;
  const before = {
    ...said,
    paperKeys: decoder.decode(paperKeys),
    mainTopics: integersIn(mainTopics),
    groups: integersIn(groups),
  };
  return before.mainTopics.length === before.groups.length ? before : undefined;
}

const floatsIn = (bytes: Uint8Array) => new Float32Array(bytes.slice().buffer);
const integersIn = (bytes: Uint8Array) => new Int32Array(bytes.slice().buffer);
