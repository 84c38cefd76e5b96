import { usableWeight } from '../lib/graph/usableWeight.ts';
import type { Columns, DatedLists, Totals } from '../model/columns.ts';

/** Weight of each item over the whole of time: all its papers, dated and undated; unusable weights count nothing. */
export function totalWeights(lists: DatedLists, count: number): Float64Array {
  const totals = new Float64Array(count);
  const addAll = (offsets: Uint32Array, weights: Float64Array) => {
    for (let item = 0; item < count; item++) {
      for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++)
        totals[item]! += usableWeight(weights[entry]!);
    }
  };
  addAll(lists.offsets, lists.startWeights);
  addAll(lists.undatedOffsets, lists.undatedWeights);
  return totals;
}

export function totalsOf(columns: Columns): Totals {
  const { authorCount, topicCount, authorTieCount, topicTieCount, tieCount, tieSource, tieTarget } = columns;
  return {
    authorCount,
    topicCount,
    authorTieCount,
    topicTieCount,
    tieSource,
    tieTarget,
    tieWeights: totalWeights(columns.tiePapers, tieCount),
    nodeWeights: totalWeights(columns.nodePapers, authorCount + topicCount),
  };
}
