import { stack, stackOffsetExpand, stackOffsetWiggle, stackOrderInsideOut } from 'd3-shape';
import { calendarBins, unfoldedBins, type CalendarBins } from '../../lib/calendarBins.ts';
import { monotoneCurve } from '../../lib/monotoneCurve.ts';
import type { Columns } from '../../model/columns.ts';
import type { CssPixels, Day, TopicIndex } from '../../model/units.ts';
import { streamOf } from '../../shift/stream.ts';
import type { BinCounts } from '../../network/binCounts.ts';
import type { StreamMeasure } from './chartForm.ts';

/** What stands in the place of a topic for the papers without one. */
export const noTopic: TopicIndex = -1;
/** And for all topics that are too small to be seen among the others. */
export const smallTopics: TopicIndex = -2;

/** One band of the stream, by the bins of the axis; folded bins have amounts, too. */
export interface StreamSeries {
  readonly topic: TopicIndex;
  /** Papers of each bin, by membership. */
  readonly amounts: Float64Array;
}

/** Of more bands most would be thinner than a line. */
const mostTopics = 60;

interface Dated {
  readonly columns: Columns;
  /** With the papers that filters leave out. */
  readonly whole: Columns;
  readonly extent: { readonly from: Day; readonly to: Day };
}

/** The topics, from the lowest band to the highest, with the papers without a topic below them. */
export function streamSeries(
  { columns, whole, extent }: Dated,
  { bins, counts, groupCount }: BinCounts,
): StreamSeries[] {
  const stream = streamOf(columns, bins);
  const { order, small } = orderOf(whole, extent);
  const { amounts, topicCount } = stream;
  const band = (topic: TopicIndex, amountOf: (bin: number) => number): StreamSeries => ({
    topic,
    amounts: Float64Array.from({ length: bins.count }, (_, bin) => amountOf(bin)),
  });
  const amountIn = (bin: number, topic: TopicIndex) => amounts[bin * topicCount + topic]!;
  const without = band(noTopic, (bin) => counts[bin * groupCount + topicCount]!);
  const rest = band(smallTopics, (bin) => small.reduce((sum, topic) => sum + amountIn(bin, topic), 0));
  const topics = order.map((topic) => band(topic, (bin) => amountIn(bin, topic)));
  return small.length > 0 ? [without, rest, ...topics] : [without, ...topics];
}

interface Order {
  /** The largest topics from the lowest band to the highest. */
  readonly order: readonly TopicIndex[];
  readonly small: readonly TopicIndex[];
}

const orders = new WeakMap<Columns, Order>();

/**
 * Inside-out (Byron & Wattenberg 2008) by years over the whole corpus, so that neither zoom nor window nor what is
 * hidden ever changes it.
 */
function orderOf(columns: Columns, extent: Dated['extent']): Order {
  const known = orders.get(columns);
  if (known) return known;
  const years = calendarBins(extent.from, extent.to, 12);
  const { topicCount, amounts } = streamOf(columns, years);
  const sums = new Float64Array(topicCount);
  amounts.forEach((amount, at) => (sums[at % topicCount]! += amount));
  const topics = [...sums.keys()].sort((one, other) => sums[other]! - sums[one]! || one - other);
  const large = topics.slice(0, mostTopics);
  const stacked = stack<number, TopicIndex>()
    .keys(large)
    .value((bin, topic) => amounts[bin * topicCount + topic]!)
    .order(stackOrderInsideOut)([...years.firsts.keys()]);
  const order = stacked.toSorted((one, other) => one.index - other.index).map(({ key }) => key);
  const found = { order, small: topics.slice(mostTopics) };
  orders.set(columns, found);
  return found;
}

/** A band as it is drawn: its lower and upper edge at every sample, y downwards. */
export interface Band {
  readonly topic: TopicIndex;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface StreamLayout {
  readonly bands: readonly Band[];
  readonly bins: CalendarBins;
  /** First bin of the stream: what is folded before it is no part of it. */
  readonly firstBin: number;
  /** Samples a bin; one more stands at the very end. */
  readonly samples: number;
  /** One flag per bin of the stream: there is something in it. */
  readonly isFilled: Uint8Array;
  /** Height of one paper, or of the whole for shares. */
  readonly unit: CssPixels;
}

export interface StreamWish {
  readonly measure: StreamMeasure;
  readonly isAveraged: boolean;
  readonly width: CssPixels;
  readonly height: CssPixels;
}

/** Pixels between two samples, about. */
const grain: CssPixels = 4;

export function layStream(series: readonly StreamSeries[], bins: CalendarBins, wish: StreamWish): StreamLayout {
  const [first, end] = unfoldedBins(bins);
  const samples = 2 * Math.max(1, Math.round(wish.width / bins.count / grain / 2));
  const values = series.map(({ amounts }) => {
    const shown = amounts.subarray(first, end);
    return wish.isAveraged ? averaged(shown) : shown;
  });
  const isFilled = Uint8Array.from({ length: end - first }, (_, bin) => (values.some((of) => of[bin]! > 0) ? 1 : 0));
  const curves = values.map((of) => monotoneCurve(of, samples));
  const stacked = stack<number, number>()
    .keys(series.map((_, band) => band))
    .value((sample, band) => Math.max(0, curves[band]![sample]!))
    .offset(wish.measure === 'share' ? stackOffsetExpand : stackOffsetWiggle)(
    Array.from(curves[0] ?? [], (_, sample) => sample),
  );
  const { top, unit } = fitted(stacked, wish);
  const y = (value: number) => (top - value) * unit;
  const bands = stacked.map((points, band) => ({
    topic: series[band]!.topic,
    lower: Float64Array.from(points, ([low]) => y(low)),
    upper: Float64Array.from(points, ([, high]) => y(high)),
  }));
  return { bands, bins, firstBin: first, samples, isFilled, unit };
}

/** The value that stands at the top, and the height of 1. */
function fitted(stacked: readonly (readonly (readonly number[])[])[], { measure, height }: StreamWish) {
  if (measure === 'share') return { top: 1, unit: height };
  let [lowest, highest] = [Infinity, -Infinity];
  for (const [low] of stacked[0] ?? []) lowest = Math.min(lowest, low!);
  for (const [, high] of stacked.at(-1) ?? []) highest = Math.max(highest, high!);
  return highest > lowest ? { top: highest, unit: height / (highest - lowest) } : { top: 0, unit: 1 };
}

/** The mean of each value and its neighbours; at the ends there are two. */
function averaged(values: Float64Array): Float64Array {
  return values.map((value, at) => {
    const near = [value, ...values.subarray(Math.max(0, at - 1), at), ...values.subarray(at + 1, at + 2)];
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
}

/** The band at a position of the axis, in bins, and a height; undefined beside the stream. */
export function bandAt(
  { bands, bins, firstBin, samples, isFilled }: StreamLayout,
  position: number,
  y: CssPixels,
): TopicIndex | undefined {
  const [first, end] = unfoldedBins(bins);
  if (position < first || position >= end || isFilled[Math.floor(position) - firstBin] !== 1) return undefined;
  const sample = Math.round((position - firstBin) * samples);
  return bands.find(({ lower, upper }) => y <= lower[sample]! && y >= upper[sample]!)?.topic;
}

/** Where the name of a band has room: the middle of it. */
export interface BandName {
  readonly topic: TopicIndex;
  readonly text: string;
  readonly x: CssPixels;
  readonly y: CssPixels;
}

const nameHeight: CssPixels = 13;
const nameLetter: CssPixels = 6.6;
const besideName: CssPixels = 14;

/**
 * A name stands where its band is highest over its whole length; in full, or else its first term. What is not over is
 * hatched: names stand before its first bin, `endBin`.
 */
export function bandNames(
  layout: StreamLayout,
  endBin: number,
  stepWidth: CssPixels,
  labelOf: (topic: TopicIndex) => string,
): BandName[] {
  const end = (endBin - layout.firstBin) * layout.samples;
  const perSample = stepWidth / layout.samples;
  return layout.bands.flatMap((band) => {
    const label = labelOf(band.topic);
    for (const text of new Set([label, label.split(' · ')[0]!])) {
      const length = Math.ceil((text.length * nameLetter + besideName) / perSample);
      const place = roomiest(band, length, end);
      if (!place) continue;
      const x = layout.firstBin * stepWidth + (place.start + length / 2) * perSample;
      return [{ topic: band.topic, text, x, y: place.y }];
    }
    return [];
  });
}

function roomiest(
  { lower, upper }: Band,
  length: number,
  end: number,
): { readonly start: number; readonly y: CssPixels } | undefined {
  let best: { start: number; y: CssPixels } | undefined;
  let most = nameHeight;
  for (let start = 0; start + length <= end; start++) {
    let [bottom, top] = [Infinity, -Infinity];
    for (let at = start; at <= start + length && bottom - top > most; at++) {
      bottom = Math.min(bottom, lower[at]!);
      top = Math.max(top, upper[at]!);
    }
    if (bottom - top > most) [most, best] = [bottom - top, { start, y: (bottom + top) / 2 }];
  }
  return best;
}
