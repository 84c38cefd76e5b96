import type { Topic } from '../model/topic.ts';
import { texts } from '../texts/texts.ts';

const words = texts.changes.topics;

/** Topics, and the topic that each paper belongs to most. */
interface TopicsOfPapers {
  readonly topics: readonly Topic[];
  readonly hidden: readonly Topic[];
  /** −1 without one. */
  readonly paperTopic: Int32Array;
}

const mostTold = 2;

/** `14 topics: “graph theory” split in two.`; undefined when they are the same as before. */
export function topicChangeWords(before: TopicsOfPapers, after: TopicsOfPapers): string | undefined {
  if (listOf(before) === listOf(after)) return undefined;
  const told = [...handled(before, after), ...flows(before, after)];
  const more = told.length - mostTold;
  // One more has as much room as words about it.
  const isAllTold = more <= 1;
  return words.whole(after.topics.length, isAllTold ? told : told.slice(0, mostTold), isAllTold ? 0 : more);
}

const listOf = ({ topics, hidden }: TopicsOfPapers): string =>
  JSON.stringify([topics.map(({ id, label }) => [id, label]), hidden.map(({ id }) => id)]);

/** What was done to single topics by hand. */
function handled(before: TopicsOfPapers, after: TopicsOfPapers): string[] {
  const earlier = new Map(before.topics.map((topic) => [topic.id, topic]));
  const [wasHidden, isHidden] = [idsOf(before.hidden), idsOf(after.hidden)];
  const renamed = after.topics.flatMap((topic) => {
    const old = earlier.get(topic.id);
    if (!old || old.label === topic.label) return [];
    return topic.labelFrom === 'user' || old.labelFrom === 'user' ? [words.renamed(old.label, topic.label)] : [];
  });
  const hidden = after.hidden.filter(({ id }) => !wasHidden.has(id)).map(({ label }) => words.hidden(label));
  const shown = after.topics
    .filter(({ id }) => wasHidden.has(id) && !isHidden.has(id))
    .map(({ label }) => words.shownAgain(label));
  return [...renamed, ...hidden, ...shown];
}

const idsOf = (topics: readonly Topic[]): ReadonlySet<string> => new Set(topics.map(({ id }) => id));

/** Topics most of whose papers were together in one before, and those whose papers are now together. */
function flows(before: TopicsOfPapers, after: TopicsOfPapers): string[] {
  if (before.paperTopic.length !== after.paperTopic.length) return [];
  const width = after.topics.length;
  const shared = new Uint32Array(before.topics.length * width);
  const [sizesBefore, sizesAfter] = [new Uint32Array(before.topics.length), new Uint32Array(width)];
  after.paperTopic.forEach((topic, paper) => {
    const earlier = before.paperTopic[paper]!;
    if (earlier >= 0) sizesBefore[earlier]!++;
    if (topic >= 0) sizesAfter[topic]!++;
    if (earlier >= 0 && topic >= 0) shared[earlier * width + topic]!++;
  });
  // What is hidden, or shown again, has been told already.
  const toldBefore = idsOf(after.hidden);
  const toldAfter = idsOf(before.hidden);
  const splits = before.topics.flatMap(({ label }, earlier) => {
    const parts = after.topics.filter(
      ({ id }, topic) => !toldAfter.has(id) && 2 * shared[earlier * width + topic]! > sizesAfter[topic]!,
    );
    return parts.length > 1 ? [words.split(label, parts.length)] : [];
  });
  const merges = after.topics.flatMap((into, topic) => {
    const joined = before.topics.filter(
      ({ id }, old) => !toldBefore.has(id) && 2 * shared[old * width + topic]! > sizesBefore[old]!,
    );
    const known = before.topics.find(({ id }) => id === into.id);
    return joined.length > 1 ? [mergeWords(joined, known ?? into)] : [];
  });
  return [...splits, ...merges];
}

function mergeWords(joined: readonly Topic[], into: Topic): string {
  const others = joined.filter(({ id }) => id !== into.id).map(({ label }) => label);
  return words.merged(others, into.label);
}
