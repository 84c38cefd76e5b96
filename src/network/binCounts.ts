import { isFolded, unfoldedBins, type CalendarBins } from '../lib/calendarBins.ts';
import type { Columns } from '../model/columns.ts';
import type { TopicIndex } from '../model/units.ts';
import { paperBinsOf } from './paperBins.ts';

/** Papers of each bin by main topic, as far as they pass. A paper is counted once, in the bin of its first possible day. */
export interface BinCounts {
  readonly bins: CalendarBins;
  /** Topics, and one group more for the papers without a topic. */
  readonly groupCount: number;
  /** Count of group g in bin b at b × groupCount + g. After the last bin come the papers without a date. */
  readonly counts: Uint32Array;
  /** Of all papers; per bin, with the papers without a date last. */
  readonly totals: Uint32Array;
  /** Of these, the papers that pass a filter; undefined without one. */
  readonly passing: Uint32Array | undefined;
  /** Largest total of an unfolded bin. */
  readonly peak: number;
  /** Papers in no bin: the bins are months or days, and these are known to longer spans only. */
  readonly coarse: number;
}

type PaperColumns = Pick<Columns, 'topicCount' | 'paperFrom' | 'paperTo' | 'paperTopic'>;

/** `passing` has one flag per paper. */
export function countBins(
  { topicCount, paperFrom, paperTo, paperTopic }: PaperColumns,
  bins: CalendarBins,
  passing?: Uint8Array,
): BinCounts {
  const groupCount = topicCount + 1;
  const counts = new Uint32Array((bins.count + 1) * groupCount);
  const totals = new Uint32Array(bins.count + 1);
  const passed = passing && new Uint32Array(bins.count + 1);
  const binOfPaper = paperBinsOf(bins);
  let coarse = 0;
  for (let paper = 0; paper < paperFrom.length; paper++) {
    const bin = binOfPaper(paperFrom[paper]!, paperTo[paper]!);
    if (bin < 0) {
      coarse++;
      continue;
    }
    totals[bin]!++;
    if (passing && passing[paper] !== 1) continue;
    const topic = paperTopic[paper]!;
    counts[bin * groupCount + (topic < 0 ? topicCount : topic)]!++;
    if (passed) passed[bin]!++;
  }
  const peak = totals.subarray(...unfoldedBins(bins)).reduce((most, total) => Math.max(most, total), 0);
  return { bins, groupCount, counts, totals, passing: passed, peak, coarse };
}

/** Papers of one bin that pass the filters; `hidden` are topics that the legend hides. */
export function shownIn(
  { counts, groupCount, passing, totals }: BinCounts,
  bin: number,
  hidden: ReadonlySet<TopicIndex>,
): number {
  if (hidden.size === 0) return (passing ?? totals)[bin]!;
  let shown = 0;
  for (let group = 0; group < groupCount; group++) {
    if (!hidden.has(group)) shown += counts[bin * groupCount + group]!;
  }
  return shown;
}

/** The papers of the folded bins on either side. */
export function foldedPapers({ bins, totals }: BinCounts): { readonly before: number; readonly after: number } {
  const last = bins.count - 1;
  return {
    before: bins.foldedBefore ? totals[0]! : 0,
    after: isFolded(bins, last) ? totals[last]! : 0,
  };
}
