import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { canonicalJson } from '../lib/canonicalJson.ts';
import type { TopicsBefore } from '../model/topic.ts';
import { isCount, isText, listOf, objectOf, oneOf } from './shape.ts';
import { SessionTrouble } from './trouble.ts';
import { unpacked } from './unpacked.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

const mostBytes = 500_000_000;
const isNumber = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;

const isTopicsBefore = objectOf({
  paperKeys: isText,
  topics: listOf(objectOf({ id: isText, slot: isCount })),
  mainTopics: listOf(isNumber),
  groups: listOf(isNumber),
  kind: oneOf('computed', 'keywords', 'curated'),
});

/** As JSON, by gzip. */
export function topicsBytes({ paperKeys, topics, mainTopics, kind, groups }: TopicsBefore): Uint8Array {
  const own = topics.map(({ id, slot }) => ({ id, slot }));
  const lists = { mainTopics: Array.from(mainTopics), groups: Array.from(groups) };
  return gzipSync(strToU8(canonicalJson({ paperKeys, topics: own, kind, ...lists })), { mtime: 0 });
}

/** @throws SessionTrouble where they are not what they must be. */
export function topicsFrom(packed: Uint8Array): TopicsBefore {
  const value = parsed(unpacked(packed, mostBytes, say.parts.topics));
  if (!isTopicsBefore(value)) throw new SessionTrouble(say.topicsUnreadable);
  const { paperKeys, topics, mainTopics, groups, kind } = value as TopicsBefore & {
    readonly mainTopics: Iterable<number>;
    readonly groups: Iterable<number>;
  };
  const papers = paperKeys.split('\n').length;
  const fits = (list: Int32Array, end: number) =>
    list.length <= papers && list.every((number) => number >= -1 && number < end);
  const [mains, parts] = [Int32Array.from(mainTopics), Int32Array.from(groups)];
  if (!fits(mains, topics.length) || !fits(parts, Infinity)) throw new SessionTrouble(say.topicsMisfit);
  return { paperKeys, topics, mainTopics: mains, kind, groups: parts };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}
