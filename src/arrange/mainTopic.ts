import type { Columns } from '../model/columns.ts';
import { totalWeights } from './tieWeights.ts';

/** Per author node the index of the topic of largest total weight (ties: the larger topic, 0 first), or −1. */
export function mainTopicOf(columns: Columns): Int32Array {
  const { authorCount, authorTieCount, tieCount, tieSource, tieTarget, tiePapers } = columns;
  const totals = totalWeights(tiePapers, tieCount);
  const mainTopics = new Int32Array(authorCount).fill(-1);
  const largest = new Float64Array(authorCount);
  for (let tie = authorTieCount; tie < tieCount; tie++) {
    const author = tieSource[tie]!;
    // Ties are sorted by (source, target), so the first of equal topics is met first.
    if (totals[tie]! <= largest[author]!) continue;
    largest[author] = totals[tie]!;
    mainTopics[author] = tieTarget[tie]! - authorCount;
  }
  return mainTopics;
}
