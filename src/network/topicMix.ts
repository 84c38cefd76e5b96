import { firstNotBelow } from '../lib/bisect.ts';
import { firstTopicTie, type Columns } from '../model/columns.ts';
import type { NodeIndex, TopicIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { weightIn } from './windowed.ts';

/** How much of an author's work in a window is about each topic: the weights of the ties to them. */
export type TopicMix = ReadonlyMap<TopicIndex, number>;

export function topicMix(columns: Columns, author: NodeIndex, window: TimeWindow): TopicMix {
  const { authorCount, authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  const end = firstTopicTie(columns);
  const mix = new Map<TopicIndex, number>();
  for (let tie = firstNotBelow(tieSource, author, authorTieCount, end); tie < end; tie++) {
    if (tieSource[tie] !== author) break;
    const weight = weightIn(tiePapers, tie, window, paperTo);
    if (weight > 0) mix.set(tieTarget[tie]! - authorCount, weight);
  }
  return mix;
}

/** What two have in common: the cosine of their mixes, 0 … 1, and the topics that make it, those that add most first. */
export function commonTopics(
  one: TopicMix,
  other: TopicMix,
): { readonly likeness: number; readonly topics: readonly TopicIndex[] } {
  const shared = [...one].flatMap(([topic, weight]) => {
    const product = weight * (other.get(topic) ?? 0);
    return product > 0 ? [{ topic, product }] : [];
  });
  if (shared.length === 0) return { likeness: 0, topics: [] };
  shared.sort((a, b) => b.product - a.product || a.topic - b.topic);
  const sum = shared.reduce((whole, { product }) => whole + product, 0);
  return { likeness: Math.min(1, sum / (lengthOf(one) * lengthOf(other))), topics: shared.map(({ topic }) => topic) };
}

const lengthOf = (mix: TopicMix): number => Math.hypot(...mix.values());
