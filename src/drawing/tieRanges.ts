import { firstAbove, firstNotBelow } from '../lib/bisect.ts';
import type { TimeWindow } from '../model/window.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { Store, TieSlot } from './store.ts';

/** Items [from, to) in drawing order. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

export interface TieRange extends ItemRange {
  readonly from: TieSlot;
  readonly to: TieSlot;
  /** They are ties between two topics; else none of them is. */
  readonly ofTopics: boolean;
}

/**
 * The few runs of slots outside which no tie can be in the window: a tie that meets [a, b] has begun by b, and not
 * longer before a than the longest lifetime of its bucket.
 */
export function tieRanges({ buckets, tieFirstDays }: Store, window: TimeWindow): TieRange[] {
  const ranges = buckets.map((bucket): TieRange => {
    const { ofTopics } = bucket;
    if (bucket.undated && window.undated) return { from: bucket.from, to: bucket.to, ofTopics };
    if (window.from > window.to) return { from: 0, to: 0, ofTopics };
    const from = firstNotBelow(tieFirstDays, window.from - bucket.span, bucket.from, bucket.to);
    return { from, to: firstAbove(tieFirstDays, window.to, from, bucket.to), ofTopics };
  });
  return ranges.filter((range) => range.from < range.to);
}

/** Of these the ones that have anything to draw: without authors, the ties between topics alone; without topics, none of those. */
export const rangesDrawn = (ranges: readonly TieRange[], shown: ShownNodes): TieRange[] =>
  ranges.filter(({ ofTopics }) => shown === 'both' || ofTopics === (shown === 'topics'));
