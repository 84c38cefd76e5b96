import { firstAbove, firstNotBelow } from '../lib/bisect.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Store, TieSlot } from './store.ts';

export interface TieRange {
  readonly from: TieSlot;
  readonly to: TieSlot;
}

/**
 * The few runs of slots outside which no tie can be in the window: a tie that meets [a, b] has begun by b, and not
 * longer before a than the longest lifetime of its bucket.
 */
export function tieRanges({ buckets, tieFirstDays }: Store, window: TimeWindow): TieRange[] {
  const ranges = buckets.map((bucket) => {
    if (bucket.undated && window.undated) return { from: bucket.from, to: bucket.to };
    if (window.from > window.to) return { from: 0, to: 0 };
    const from = firstNotBelow(tieFirstDays, window.from - bucket.span, bucket.from, bucket.to);
    return { from, to: firstAbove(tieFirstDays, window.to, from, bucket.to) };
  });
  return ranges.filter((range) => range.from < range.to);
}
