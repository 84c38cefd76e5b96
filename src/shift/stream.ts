import { unfoldedBins, type CalendarBins } from '../lib/calendarBins.ts';
import { noDay, type Columns } from '../model/columns.ts';
import { paperBinsOf } from '../network/paperBins.ts';

/** How much each topic is written about in each bin. */
export interface Stream {
  readonly bins: CalendarBins;
  readonly topicCount: number;
  /** Σ of the memberships of the papers of bin b in topic t, at b × topicCount + t. */
  readonly amounts: Float64Array;
  /** Papers of each bin, with or without a topic. */
  readonly papers: Uint32Array;
}

type StreamColumns = Pick<Columns, 'authorCount' | 'topicCount' | 'nodePapers' | 'paperFrom' | 'paperTo'>;

/** A paper counts once, by the same rule as in the bars of the timeline (`paperBinsOf`). */
export function streamOf(columns: StreamColumns, bins: CalendarBins): Stream {
  const { authorCount, topicCount, nodePapers, paperFrom, paperTo } = columns;
  const binOfPaper = paperBinsOf(bins);
  const papers = new Uint32Array(bins.count);
  for (let paper = 0; paper < paperFrom.length; paper++) {
    if (paperFrom[paper] === noDay) continue;
    const bin = binOfPaper(paperFrom[paper]!, paperTo[paper]!);
    if (bin >= 0) papers[bin]!++;
  }
  const amounts = new Float64Array(bins.count * topicCount);
  const { offsets, startPapers, startWeights } = nodePapers;
  for (let topic = 0; topic < topicCount; topic++) {
    const node = authorCount + topic;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const paper = startPapers[entry]!;
      const bin = binOfPaper(paperFrom[paper]!, paperTo[paper]!);
      if (bin >= 0) amounts[bin * topicCount + topic]! += startWeights[entry]!;
    }
  }
  return { bins, topicCount, amounts, papers };
}

/** Share of the papers of the bin, 0 … 1 and what is left over without a topic; or papers, by membership. */
export type StreamMeasure = 'share' | 'count';

/**
 * What is drawn: the mean over a bin and its neighbours on both sides (at the ends there are two), so that a single
 * lean year does not tear a topic apart. A share is that of the papers of the three bins together, 0 without any.
 * Folded bins are longer than the others and stay as they are.
 */
export function streamHeights({ bins, topicCount, amounts, papers }: Stream, measure: StreamMeasure): Float64Array {
  const heights = new Float64Array(amounts.length);
  const [first, end] = unfoldedBins(bins);
  for (let bin = 0; bin < bins.count; bin++) {
    const isFolded = bin < first || bin >= end;
    const from = isFolded ? bin : Math.max(first, bin - 1);
    const to = isFolded ? bin : Math.min(end - 1, bin + 1);
    let whole = 0;
    for (let near = from; near <= to; near++) whole += measure === 'share' ? papers[near]! : 1;
    if (whole === 0) continue;
    for (let near = from; near <= to; near++) {
      for (let topic = 0; topic < topicCount; topic++) {
        heights[bin * topicCount + topic]! += amounts[near * topicCount + topic]! / whole;
      }
    }
  }
  return heights;
}
