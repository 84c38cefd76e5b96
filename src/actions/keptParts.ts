import type { TopicsBefore } from '../model/topic.ts';
import type { Session, SessionPlaces } from '../session/session.ts';
import { stateFrom } from '../session/state.ts';
import type { Parts } from '../session/keptParts.ts';
import type { KeptSession } from '../storage/sessions.ts';

const decoder = new TextDecoder();

/**
 * A session as it was kept. Places and topics that do not fit together are found anew: all else is in its state.
 *
 * @throws SessionTrouble where its state cannot be read.
 */
export function sessionFrom({ state, parts, corpus }: KeptSession): Session {
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
