import type { CalendarBins } from '../../lib/calendarBins.ts';
import { noDay, type Columns } from '../../model/columns.ts';
import type { Day, TopicIndex } from '../../model/units.ts';

/** Papers of each bin by main topic. A paper is counted once, in the bin of its first possible day. */
export interface BinCounts {
  readonly bins: CalendarBins;
  /** Topics, and one group more for the papers without a topic. */
  readonly groupCount: number;
  /** Count of group g in bin b at b × groupCount + g. After the last bin come the papers without a date. */
  readonly counts: Uint32Array;
  /** Per bin, with the papers without a date last. */
  readonly totals: Uint32Array;
  /** Largest total of a bin with a date. */
  readonly peak: number;
}

type PaperColumns = Pick<Columns, 'topicCount' | 'paperFrom' | 'paperTopic'>;

export function countBins({ topicCount, paperFrom, paperTopic }: PaperColumns, bins: CalendarBins): BinCounts {
  const groupCount = topicCount + 1;
  const counts = new Uint32Array((bins.count + 1) * groupCount);
  const totals = new Uint32Array(bins.count + 1);
  const binOfDay = binTable(bins);
  const first = bins.firsts[0]!;
  for (let paper = 0; paper < paperFrom.length; paper++) {
    const day = paperFrom[paper]!;
    const bin = day === noDay ? bins.count : binOfDay[day - first]!;
    const topic = paperTopic[paper]!;
    counts[bin * groupCount + (topic < 0 ? topicCount : topic)]!++;
    totals[bin]!++;
  }
  const peak = totals.subarray(0, bins.count).reduce((most, total) => Math.max(most, total), 0);
  return { bins, groupCount, counts, totals, peak };
}

/** The bin of every day of the bins, from the first. */
function binTable({ firsts, lasts, count }: CalendarBins): Uint16Array {
  const table = new Uint16Array(lasts[count - 1]! - firsts[0]! + 1);
  for (let bin = 0; bin < count; bin++) table.fill(bin, firsts[bin]! - firsts[0]!, lasts[bin]! - firsts[0]! + 1);
  return table;
}

/** Papers of one bin whose topic is not hidden. */
export function shownIn({ counts, groupCount }: BinCounts, bin: number, hidden: ReadonlySet<TopicIndex>): number {
  let shown = 0;
  for (let group = 0; group < groupCount; group++) {
    if (!hidden.has(group)) shown += counts[bin * groupCount + group]!;
  }
  return shown;
}

/** How many papers are certainly over before a window, or begin only after it. */
export function papersOutside(
  { paperFrom, paperTo }: Pick<Columns, 'paperFrom' | 'paperTo'>,
  window: { readonly from: Day; readonly to: Day },
): { before: number; after: number } {
  let [before, after] = [0, 0];
  for (let paper = 0; paper < paperFrom.length; paper++) {
    if (paperFrom[paper] === noDay) continue;
    if (paperTo[paper]! < window.from) before++;
    else if (paperFrom[paper]! > window.to) after++;
  }
  return { before, after };
}
