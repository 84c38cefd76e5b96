import { firstTopicTie, noDay, type Columns, type DatedLists } from '../model/columns.ts';
import type { Day, NodeIndex } from '../model/units.ts';
import { stableOrder, stableOrderInSlices } from './stableOrder.ts';
import type { Sliced } from '../lib/sliced.ts';

/** Place of a node in the order of drawing: authors before topics, the big ones before the small ones on top. */
export type NodeRank = number;
/** Place of a tie in the order of drawing: by lifetime, then by first day. */
export type TieSlot = number;

/** What the network's data hands to the view; typed arrays throughout. */
export interface SceneData {
  readonly columns: Columns;
  /** x of node i at 2i, y at 2i + 1. */
  readonly positions: Float32Array;
  /** Per node, authors then topics. */
  readonly labels: readonly string[];
  /** Colour of each node at first, as an index into the theme's palette. */
  readonly nodeHues: Uint8Array;
  /** Weight of an ordinary tie, which is drawn as one joint paper is; 1 unless told. */
  readonly tieUnit?: number;
  /** Its nodes stand where those of the network before stood: what is seen of the map stays where it is. */
  readonly staysInView?: boolean;
}

/** A run of tie slots with similar lifetimes, sorted by first day. */
interface Bucket {
  readonly from: TieSlot;
  readonly to: TieSlot;
  /** Longest time from the first start to the last end among its ties, in days. */
  readonly span: number;
  /** Its ties have undated papers. */
  readonly undated: boolean;
  /** Its ties are those between two topics, all of them, whatever their lifetimes. */
  readonly ofTopics: boolean;
}

/** The dated lists of all items as texels, in the order of the columns. */
export interface DatedTexels {
  /** Start and end of each entry, in days since `Store.firstDay`. */
  readonly days: Uint16Array | Uint32Array;
  /**
   * Running sums of the weights within each item, by start and by end, each rounded; and then what the rounding left
   * out of each. The difference of two sums is so as exact as a single number can be, however long the list.
   * Undefined when every paper weighs 1.
   */
  readonly sums: Float32Array | undefined;
  /** Count and weight of the undated papers of each item, in drawing order; undefined when there are none. */
  readonly undated: Float32Array | undefined;
}

export interface Extent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The network in drawing order, and as the graphics card takes it; `nodeOrder` and `tieOrder` lead back. */
export interface Store {
  readonly data: SceneData;
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly nodeOrder: Uint32Array;
  readonly nodeRank: Uint32Array;
  readonly tieOrder: Uint32Array;
  readonly tieSlot: Uint32Array;
  /** Four numbers per node: two unused, first entry of its list, length of the list; laid out as the ties are. */
  readonly nodes: Uint32Array;
  /** Four numbers per tie: rank of the source, rank of the target, first entry of its list, length of the list. */
  readonly ties: Uint32Array;
  readonly nodeDated: DatedTexels;
  readonly tieDated: DatedTexels;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly buckets: readonly Bucket[];
  /** First day of the tie in each slot. */
  readonly tieFirstDays: Int32Array;
  /** Papers of each node, dated or not. */
  readonly nodeTotals: Uint32Array;
  readonly maxAuthorTotal: number;
  readonly maxTopicTotal: number;
  /** Weight of the strongest tie between two topics over the whole of time. */
  readonly maxTopicTie: number;
  /** Mean length of a tie, as a share of the map's longer side. */
  readonly meanTieLength: number;
}

/** Few enough that a stretch of them is short on a slow machine too, before the browser has compiled the loop. */
const pauseEvery = 0xfff;
/** Upper limits of the lifetimes of the buckets, in days; the rest, and the ties with undated papers, follow. */
const lifetimes = [92, 366, 731, 1462, 2923, 5845] as const;
const undatedBucket = lifetimes.length + 1;
/** Ties between two topics are few, and mostly drawn without the others or not at all. */
const topicBucket = undatedBucket + 1;

/** From columns to texels, in slices. */
export function* storeOf(data: SceneData): Sliced<Store> {
  const { columns } = data;
  const nodeCount = columns.authorCount + columns.topicCount;
  const { firstDay, lastDay } = dayRange(columns);
  yield;
  const nodeTotals = totalsOf(columns.nodePapers, nodeCount);
  yield;
  const nodeOrder = yield* drawingOrder(nodeTotals, columns.authorCount);
  yield;
  const nodeRank = yield* inverseOf(nodeOrder);
  const lives = yield* livesOf(columns, firstDay);
  const byFirstDay = yield* stableOrderInSlices(lives.sinceFirst);
  const tieOrder = yield* stableOrderInSlices(lives.bucket, byFirstDay);
  const tieSlot = yield* inverseOf(tieOrder);
  const buckets = yield* bucketsOf(lives, tieOrder);
  const tieLength = meanTieLength(data);
  yield;
  return {
    data,
    nodeCount,
    tieCount: columns.tieCount,
    nodeOrder,
    nodeRank,
    tieOrder,
    tieSlot,
    nodes: yield* nodeTexels(columns, nodeOrder),
    ties: yield* tieTexels(columns, tieOrder, nodeRank),
    nodeDated: yield* datedTexels(columns.nodePapers, nodeOrder, firstDay, lastDay),
    tieDated: yield* datedTexels(columns.tiePapers, tieOrder, firstDay, lastDay),
    firstDay,
    lastDay,
    buckets,
    tieFirstDays: yield* inOrder(lives.first, tieOrder),
    nodeTotals,
    maxAuthorTotal: highest(nodeTotals, 0, columns.authorCount),
    maxTopicTotal: highest(nodeTotals, columns.authorCount, nodeCount),
    maxTopicTie: heaviest(columns),
    meanTieLength: tieLength,
  };
}

/** Some of the papers of each item, in the order of the items. */
export type PaperLists = Pick<Columns, 'tiePapers' | 'nodePapers'>;

/** The same network with other lists of papers, which are parts of its own: order, ranges and totals stay. In slices. */
export function* relisted(store: Store, lists: PaperLists): Sliced<Store> {
  const { data, nodeOrder, tieOrder, nodeRank, firstDay, lastDay } = store;
  const columns = { ...data.columns, ...lists };
  return {
    ...store,
    data: { ...data, columns },
    nodes: yield* nodeTexels(columns, nodeOrder),
    ties: yield* tieTexels(columns, tieOrder, nodeRank),
    nodeDated: yield* datedTexels(columns.nodePapers, nodeOrder, firstDay, lastDay),
    tieDated: yield* datedTexels(columns.tiePapers, tieOrder, firstDay, lastDay),
  };
}

export const isSameExtent = (one: Extent, other: Extent): boolean =>
  [0, 1].every((end) => one.x[end] === other.x[end] && one.y[end] === other.y[end]);

/** Smallest box around all positions; places that are no numbers are passed over. */
export function extentOf(positions: Float32Array): Extent {
  const [x, y] = [rangeOf(positions, 0), rangeOf(positions, 1)];
  return x[0] <= x[1] && y[0] <= y[1] ? { x, y } : { x: [-1, 1], y: [-1, 1] };
}

/** Of every second number. */
function rangeOf(values: Float32Array, first: number): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let at = first; at < values.length; at += 2) {
    const value = values[at]!;
    if (!Number.isFinite(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** Positions in drawing order. */
export function rankedPositions(positions: Float32Array, nodeOrder: Uint32Array): Float32Array {
  const ranked = new Float32Array(2 * nodeOrder.length);
  for (let rank = 0; rank < nodeOrder.length; rank++) {
    const node = nodeOrder[rank]!;
    ranked[2 * rank] = Number.isFinite(positions[2 * node]!) ? positions[2 * node]! : 0;
    ranked[2 * rank + 1] = Number.isFinite(positions[2 * node + 1]!) ? positions[2 * node + 1]! : 0;
  }
  return ranked;
}

/** Of one node, as it is sent: a place that is no number is the middle. */
export function placeOf(positions: Float32Array, node: NodeIndex): Float32Array {
  return positions.slice(2 * node, 2 * node + 2).map((at) => (Number.isFinite(at) ? at : 0));
}

function dayRange({ paperFrom, paperTo }: Columns): { firstDay: Day; lastDay: Day } {
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (let paper = 0; paper < paperFrom.length; paper++) {
    if (paperFrom[paper] === noDay) continue;
    firstDay = Math.min(firstDay, paperFrom[paper]!);
    lastDay = Math.max(lastDay, paperTo[paper]!);
  }
  return lastDay === -Infinity ? { firstDay: 0, lastDay: 0 } : { firstDay, lastDay };
}

function totalsOf(lists: DatedLists, items: number): Uint32Array {
  const totals = new Uint32Array(items);
  for (let item = 0; item < items; item++) {
    const undated = lists.undatedOffsets[item + 1]! - lists.undatedOffsets[item]!;
    totals[item] = lists.offsets[item + 1]! - lists.offsets[item]! + undated;
  }
  return totals;
}

function* drawingOrder(totals: Uint32Array, authorCount: number): Sliced<Uint32Array> {
  const largest = highest(totals, 0, totals.length);
  const bySize = stableOrder(totals.map((total) => largest - total));
  yield;
  return stableOrder(
    totals.map((_, node) => (node < authorCount ? 0 : 1)),
    bySize,
  );
}

interface Lives {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** First day counted from the earliest of all, one up; 0 for ties without a date. */
  readonly sinceFirst: Uint32Array;
  readonly bucket: Uint32Array;
}

function* livesOf(columns: Columns, firstDay: Day): Sliced<Lives> {
  const { tieCount, tiePapers } = columns;
  const pairs = firstTopicTie(columns);
  const first = new Int32Array(tieCount).fill(noDay);
  const last = first.slice();
  const sinceFirst = new Uint32Array(tieCount);
  const bucket = new Uint32Array(tieCount);
  for (let tie = 0; tie < tieCount; tie++) {
    const [from, to] = [tiePapers.offsets[tie]!, tiePapers.offsets[tie + 1]!];
    if (from < to) {
      first[tie] = tiePapers.starts[from]!;
      last[tie] = tiePapers.ends[to - 1]!;
      sinceFirst[tie] = first[tie]! - firstDay + 1;
    }
    const hasUndated = tiePapers.undatedOffsets[tie]! < tiePapers.undatedOffsets[tie + 1]!;
    if (tie >= pairs) bucket[tie] = topicBucket;
    else bucket[tie] = hasUndated ? undatedBucket : bucketOf(last[tie]! - first[tie]!);
    if ((tie & pauseEvery) === 0) yield;
  }
  return { first, last, sinceFirst, bucket };
}

function bucketOf(lifetime: number): number {
  const at = lifetimes.findIndex((limit) => lifetime <= limit);
  return at < 0 ? lifetimes.length : at;
}

function* bucketsOf({ first, last, bucket }: Lives, tieOrder: Uint32Array): Sliced<Bucket[]> {
  const spans = new Float64Array(topicBucket + 1);
  const counts = new Uint32Array(topicBucket + 1);
  for (let tie = 0; tie < tieOrder.length; tie++) {
    spans[bucket[tie]!] = Math.max(spans[bucket[tie]!]!, last[tie]! - first[tie]!);
    counts[bucket[tie]!]!++;
    if ((tie & pauseEvery) === 0) yield;
  }
  let from = 0;
  const all = Array.from(counts, (count, at) => {
    from += count;
    return {
      from: from - count,
      to: from,
      span: spans[at]!,
      undated: at >= undatedBucket,
      ofTopics: at === topicBucket,
    };
  });
  return all.filter((each) => each.from < each.to);
}

function* nodeTexels({ nodePapers }: Columns, nodeOrder: Uint32Array): Sliced<Uint32Array> {
  const { offsets } = nodePapers;
  const texels = new Uint32Array(4 * nodeOrder.length);
  for (let rank = 0; rank < nodeOrder.length; rank++) {
    const node = nodeOrder[rank]!;
    texels[4 * rank + 2] = offsets[node]!;
    texels[4 * rank + 3] = offsets[node + 1]! - offsets[node]!;
    if ((rank & pauseEvery) === 0) yield;
  }
  return texels;
}

function* tieTexels(columns: Columns, tieOrder: Uint32Array, nodeRank: Uint32Array): Sliced<Uint32Array> {
  const { offsets } = columns.tiePapers;
  const texels = new Uint32Array(4 * tieOrder.length);
  for (let slot = 0; slot < tieOrder.length; slot++) {
    const tie = tieOrder[slot]!;
    texels[4 * slot] = nodeRank[columns.tieSource[tie]!]!;
    texels[4 * slot + 1] = nodeRank[columns.tieTarget[tie]!]!;
    texels[4 * slot + 2] = offsets[tie]!;
    texels[4 * slot + 3] = offsets[tie + 1]! - offsets[tie]!;
    if ((slot & pauseEvery) === 0) yield;
  }
  return texels;
}

function* datedTexels(lists: DatedLists, order: Uint32Array, firstDay: Day, lastDay: Day): Sliced<DatedTexels> {
  const entries = lists.starts.length;
  const days = lastDay - firstDay <= 0xffff ? new Uint16Array(2 * entries) : new Uint32Array(2 * entries);
  for (let entry = 0; entry < entries; entry++) {
    days[2 * entry] = lists.starts[entry]! - firstDay;
    days[2 * entry + 1] = lists.ends[entry]! - firstDay;
    if ((entry & pauseEvery) === 0) yield;
  }
  const isUnit = (yield* areOnes(lists.startWeights)) && (yield* areOnes(lists.undatedWeights));
  const sums = isUnit ? undefined : yield* runningSums(lists);
  return { days, sums, undated: yield* undatedTexels(lists, order) };
}

function* areOnes(weights: Float64Array): Sliced<boolean> {
  for (let entry = 0; entry < weights.length; entry++) {
    if (weights[entry] !== 1) return false;
    if ((entry & pauseEvery) === 0) yield;
  }
  return true;
}

function* runningSums(lists: DatedLists): Sliced<Float32Array> {
  const sums = new Float32Array(4 * lists.starts.length);
  for (let item = 0; item + 1 < lists.offsets.length; item++) {
    let [byStart, byEnd] = [0, 0];
    for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
      sums[4 * entry] = byStart += lists.startWeights[entry]!;
      sums[4 * entry + 1] = byEnd += lists.endWeights[entry]!;
      sums[4 * entry + 2] = byStart - sums[4 * entry]!;
      sums[4 * entry + 3] = byEnd - sums[4 * entry + 1]!;
    }
    if ((item & pauseEvery) === 0) yield;
  }
  return sums;
}

function* undatedTexels(lists: DatedLists, order: Uint32Array): Sliced<Float32Array | undefined> {
  if (lists.undatedPapers.length === 0) return undefined;
  const texels = new Float32Array(2 * order.length);
  for (let place = 0; place < order.length; place++) {
    const item = order[place]!;
    const [from, to] = [lists.undatedOffsets[item]!, lists.undatedOffsets[item + 1]!];
    texels[2 * place] = to - from;
    for (let entry = from; entry < to; entry++) texels[2 * place + 1]! += lists.undatedWeights[entry]!;
    if ((place & pauseEvery) === 0) yield;
  }
  return texels;
}

/** From a sample: it only sets how strongly ties fade on a crowded map. */
function meanTieLength({ columns, positions }: SceneData): number {
  const { x, y } = extentOf(positions);
  const side = Math.max(x[1] - x[0], y[1] - y[0]) || 1;
  const stride = Math.max(1, Math.floor(columns.tieCount / 4096));
  let [sum, sampled] = [0, 0];
  for (let tie = 0; tie < columns.tieCount; tie += stride) {
    const [a, b] = [2 * columns.tieSource[tie]!, 2 * columns.tieTarget[tie]!];
    const length = Math.hypot(positions[a]! - positions[b]!, positions[a + 1]! - positions[b + 1]!);
    if (!Number.isFinite(length)) continue;
    sum += length / side;
    sampled++;
  }
  return sampled > 0 ? sum / sampled : 0;
}

function* inverseOf(order: Uint32Array): Sliced<Uint32Array> {
  const inverse = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    inverse[order[place]!] = place;
    if ((place & pauseEvery) === 0) yield;
  }
  return inverse;
}

function* inOrder(values: Int32Array, order: Uint32Array): Sliced<Int32Array> {
  const ordered = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    ordered[place] = values[order[place]!]!;
    if ((place & pauseEvery) === 0) yield;
  }
  return ordered;
}

/** Of the ties between two topics. */
function heaviest(columns: Columns): number {
  const { startWeights, offsets, undatedWeights, undatedOffsets } = columns.tiePapers;
  let most = 0;
  for (let tie = firstTopicTie(columns); tie < columns.tieCount; tie++) {
    let weight = 0;
    for (let entry = offsets[tie]!; entry < offsets[tie + 1]!; entry++) weight += startWeights[entry]!;
    for (let entry = undatedOffsets[tie]!; entry < undatedOffsets[tie + 1]!; entry++) weight += undatedWeights[entry]!;
    most = Math.max(most, weight);
  }
  return most;
}

function highest(values: Uint32Array, from: number, to: number): number {
  let most = 0;
  for (let item = from; item < to; item++) most = Math.max(most, values[item]!);
  return most;
}
