import type { Paper } from '../model/paper.ts';
import type { TopicsBefore } from '../model/topic.ts';
import type { Shown } from './identities.ts';
import { paperKey } from '../model/paperKey.ts';

/** For each paper its index among those that are shown; −1 for those that are new. */
export function shownAgain({ paperKeys }: TopicsBefore, papers: readonly Paper[]): Int32Array {
  const numbers = new Map(paperKeys.split('\n').map((key, paper) => [key, paper]));
  return Int32Array.from(papers, (paper) => numbers.get(paperKey(paper)) ?? -1);
}

export const mainTopicsBefore = ({ topics, mainTopics }: TopicsBefore, shown: Int32Array): Shown => ({
  topics,
  topicOfPaper: shown.map((paper) => (paper < 0 ? -1 : mainTopics[paper]!)),
});

/** With fewer papers known than these, the groups of the others are found anew. */
const neededShare = 0.5;

/** The groups that papers are in already, by the first paper of each; who is new stands alone. */
export function groupsBefore({ groups }: TopicsBefore, shown: Int32Array): Int32Array | undefined {
  const known = shown.filter((paper) => paper >= 0).length;
  if (known < neededShare * shown.length) return undefined;
  const firstOf = new Map<number, number>();
  return shown.map((paper, place) => {
    const group = paper < 0 ? -1 : groups[paper]!;
    if (group < 0) return place;
    const first = firstOf.get(group) ?? place;
    firstOf.set(group, first);
    return first;
  });
}
