import { drained, entriesAtOnce, type Steps } from '../lib/steps.ts';
import type { DatedLists } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { InSight } from './visible.ts';
import { papersIn, weightIn } from './windowed.ts';

export interface Ranked {
  /** Author node, or author–author tie. */
  readonly item: number;
  /** Papers of the author, or weight of the tie, in the window; of an item of a network the weight of its links. */
  readonly score: number;
}

export interface LeadersOptions {
  readonly of: 'authors' | 'ties';
  readonly window: TimeWindow;
  readonly most: number;
  /** Of ties: by those of their papers alone that have a topic. */
  readonly topic?: NodeIndex;
}

/**
 * Of those in sight the authors with the most papers in the window, each of which weighs 1 on them, or the ties between
 * authors that weigh most in it: the most first, equal ones by index. In steps.
 */
export function leaderSteps(seen: InSight, { of, topic, window, most }: LeadersOptions): Steps<Ranked[]> {
  const { authorCount, authorTieCount, tiePapers, nodePapers, paperTo } = seen.columns;
  const [count, shown, lists] =
    of === 'authors' ? [authorCount, seen.nodes, nodePapers] : [authorTieCount, seen.ties, tiePapers];
  const isOnTopic = topic === undefined ? undefined : papersOnTopic(seen, topic, window);
  const scoreOf = (item: number): number => {
    if (shown[item] !== 1) return 0;
    return isOnTopic ? weightOf(tiePapers, item, isOnTopic) : weightIn(lists, item, window, paperTo);
  };
  return highestSteps(count, scoreOf, most);
}

/** One flag per paper. */
function papersOnTopic({ columns }: InSight, topic: NodeIndex, window: TimeWindow): Uint8Array {
  const { nodePapers, paperFrom, paperTo } = columns;
  const isOnTopic = new Uint8Array(paperFrom.length);
  for (const paper of papersIn(nodePapers, topic, window, paperTo)) isOnTopic[paper] = 1;
  return isOnTopic;
}

/** @param isCounted One flag per paper. */
function weightOf(lists: DatedLists, item: number, isCounted: Uint8Array): number {
  const { offsets, startPapers, startWeights, undatedOffsets, undatedPapers, undatedWeights } = lists;
  let weight = 0;
  for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++) {
    if (isCounted[startPapers[entry]!] === 1) weight += startWeights[entry]!;
  }
  for (let entry = undatedOffsets[item]!; entry < undatedOffsets[item + 1]!; entry++) {
    if (isCounted[undatedPapers[entry]!] === 1) weight += undatedWeights[entry]!;
  }
  return weight;
}

/** The items of the highest values above 0, one value for each; what is no number leads nowhere. */
export const leadingBy = (values: Float64Array, most: number): Ranked[] =>
  drained(highestSteps(values.length, (item) => values[item]!, most));

function* highestSteps(count: number, scoreOf: (item: number) => number, most: number): Steps<Ranked[]> {
  const best: Ranked[] = [];
  for (let item = 0; item < count; item++) {
    if (item % entriesAtOnce === 0) yield item / count;
    const score = scoreOf(item);
    if (!(score > 0) || (best.length === most && score <= best.at(-1)!.score)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { item, score });
    if (best.length > most) best.pop();
  }
  return best;
}
