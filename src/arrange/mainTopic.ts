import { firstTopicTie, type Totals } from '../model/columns.ts';

/** Per author node the index of the topic of largest total weight (ties: the larger topic, 0 first), or −1. */
export function mainTopicOf(totals: Totals): Int32Array {
  const { authorCount, authorTieCount, tieSource, tieTarget, tieWeights } = totals;
  const mainTopics = new Int32Array(authorCount).fill(-1);
  const largest = new Float64Array(authorCount);
  const end = firstTopicTie(totals);
  for (let tie = authorTieCount; tie < end; tie++) {
    const author = tieSource[tie]!;
    // Ties are sorted by (source, target), so the first of equal topics is met first.
    if (tieWeights[tie]! <= largest[author]!) continue;
    largest[author] = tieWeights[tie]!;
    mainTopics[author] = tieTarget[tie]! - authorCount;
  }
  return mainTopics;
}
