import type { Columns } from '../model/columns.ts';
import type { NodeIndex, TopicIndex } from '../model/units.ts';

/** Which part of an author’s work is about which topics; the shares sum to 1. Empty without work on any. */
export interface Mix {
  readonly topics: TopicIndex[];
  readonly shares: number[];
}

/**
 * The mix of each author in each period, from the weights of the ties between authors and topics. What is visited is
 * used again for the next author; authors without a tie to a topic are passed over.
 */
export function visitMixes(
  columns: Columns,
  periodOfPaper: Int16Array,
  periodCount: number,
  [firstTie, endTie]: readonly [number, number],
  visit: (author: NodeIndex, mixes: readonly Mix[]) => void,
): void {
  const { authorCount, tieSource, tieTarget, tiePapers } = columns;
  const mixes = Array.from({ length: periodCount }, (): Mix => ({ topics: [], shares: [] }));
  const weights = new Float64Array(periodCount);
  for (let tie = firstTie; tie < endTie; tie++) {
    const author = tieSource[tie]!;
    weights.fill(0);
    for (let entry = tiePapers.offsets[tie]!; entry < tiePapers.offsets[tie + 1]!; entry++) {
      const period = periodOfPaper[tiePapers.startPapers[entry]!]!;
      if (period >= 0) weights[period]! += tiePapers.startWeights[entry]!;
    }
    for (let period = 0; period < periodCount; period++) {
      if (!(weights[period]! > 0)) continue;
      mixes[period]!.topics.push(tieTarget[tie]! - authorCount);
      mixes[period]!.shares.push(weights[period]!);
    }
    if (tie + 1 < endTie && tieSource[tie + 1] === author) continue;
    mixes.forEach(normalise);
    visit(author, mixes);
    for (const { topics, shares } of mixes) topics.length = shares.length = 0;
  }
}

/** The ties between authors and topics: those between authors stand before them, others may stand behind. */
export function topicTieRange({ authorCount, authorTieCount, tieCount, tieSource }: Columns): [number, number] {
  let end = authorTieCount;
  while (end < tieCount && tieSource[end]! < authorCount) end++;
  return [authorTieCount, end];
}

/** Where the work on the ties may pause: at the first tie of an author, about so many ties on. */
export function nextAuthorsTie({ tieSource }: Columns, from: number, end: number, about: number): number {
  let tie = Math.min(from + about, end);
  while (tie < end && tieSource[tie] === tieSource[tie - 1]) tie++;
  return tie;
}

function normalise({ shares }: Mix): void {
  const sum = shares.reduce((whole, share) => whole + share, 0);
  for (let at = 0; at < shares.length; at++) shares[at]! /= sum;
}

/**
 * How one person’s work moves from one mix to the next: what a topic has in both stays, and the rest goes from the
 * topics that lose to those that gain, in proportion to what each loses and gains. So the whole of it, 1, goes
 * somewhere; Σ min(before, after) over all pairs of topics would count some of it several times and some never.
 * −1 is where those come from who were not there before, and where those go who are not there after.
 */
export function visitMoves(
  before: Mix,
  after: Mix,
  visit: (from: TopicIndex, to: TopicIndex, weight: number) => void,
): void {
  if (before.topics.length === 0 || after.topics.length === 0) {
    after.topics.forEach((topic, at) => visit(-1, topic, after.shares[at]!));
    before.topics.forEach((topic, at) => visit(topic, -1, before.shares[at]!));
    return;
  }
  const gains = after.topics.map((topic, at) => after.shares[at]! - shareIn(before, topic));
  const gained = gains.reduce((sum, gain) => sum + Math.max(0, gain), 0);
  before.topics.forEach((topic, at) => {
    const share = before.shares[at]!;
    const stays = Math.min(share, shareIn(after, topic));
    if (stays > 0) visit(topic, topic, stays);
    if (stays >= share || gained === 0) return;
    after.topics.forEach((other, place) => {
      if (gains[place]! > 0) visit(topic, other, ((share - stays) * gains[place]!) / gained);
    });
  });
}

function shareIn({ topics, shares }: Mix, topic: TopicIndex): number {
  const at = topics.indexOf(topic);
  return at < 0 ? 0 : shares[at]!;
}
