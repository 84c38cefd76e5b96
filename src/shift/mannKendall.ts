import { firstNotBelow } from '../lib/bisect.ts';
import { medianOf } from '../lib/median.ts';
import { twoSidedP } from '../lib/normal.ts';
import { sortFirst } from '../lib/sortFirst.ts';

/** What the order of a series tells of its trend, before it is asked whether its values hang together. */
export interface Order {
  /** Later values above minus later values below, over all pairs. */
  readonly s: number;
  /** Of S without a trend, lessened by ties. */
  readonly variance: number;
  /** Pairs whose later value is the larger, the smaller. */
  readonly rising: number;
  readonly falling: number;
}

/**
 * The test of Mann (Econometrica 13, 1945, 245–259) and Kendall (“Rank Correlation Methods”), with the variance for
 * tied values. Most terms are not said in most years, so those at the lowest value are only counted; the pairs of the
 * others are, value by value, by a tree of partial sums (Fenwick 1994).
 */
export function orderOf(values: ArrayLike<number>): Order {
  const n = values.length;
  let lowest = Infinity;
  for (let at = 0; at < n; at++) lowest = Math.min(lowest, values[at]!);
  const above = new Float64Array(n);
  let [count, rising, falling] = [0, 0, 0];
  for (let at = 0; at < n; at++) {
    if (values[at] === lowest) falling += count;
    else {
      rising += at - count;
      above[count++] = values[at]!;
    }
  }
  const higher = above.subarray(0, count);
  const { ranks, ties } = ranksOf(higher);
  const tree = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) {
    const rank = ranks[at]!;
    const below = countTo(tree, rank);
    rising += below;
    falling += at - countTo(tree, rank + 1);
    for (let place = rank + 1; place <= count; place += place & -place) tree[place]!++;
  }
  const untied = n * (n - 1) * (2 * n + 5) - ties - tiedTerm(n - count);
  return { s: rising - falling, variance: untied / 18, rising, falling };
}

const tiedTerm = (t: number): number => t * (t - 1) * (2 * t + 5);

/** How many of the first `end` ranks were met. */
function countTo(tree: Uint32Array, end: number): number {
  let count = 0;
  for (let place = end; place > 0; place -= place & -place) count += tree[place]!;
  return count;
}

/** Rank of each value, from 0, equal ones sharing their first; and Σ t (t − 1) (2t + 5) over the groups of equals. */
function ranksOf(values: Float64Array): { readonly ranks: Uint32Array; readonly ties: number } {
  const sorted = values.slice();
  sortFirst(sorted, sorted.length);
  const ranks = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) ranks[at] = firstNotBelow(sorted, values[at]!, 0, sorted.length);
  let ties = 0;
  for (let first = 0; first < sorted.length;) {
    let end = first + 1;
    while (end < sorted.length && sorted[end] === sorted[first]) end++;
    ties += tiedTerm(end - first);
    first = end;
  }
  return { ranks, ties };
}

/** S in standard deviations, one step nearer to 0 as S moves in steps of whole pairs. */
export const zOf = ({ s, variance }: Pick<Order, 's' | 'variance'>): number =>
  variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;

/** The median of the slopes of all pairs: Sen, JASA 63 (1968) 1379–1389. */
export function senSlope(values: ArrayLike<number>, times: ArrayLike<number>, { rising, falling }: Order): number {
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  // Sorted, the level ones would take up the middle.
  if (Math.max(rising, falling) <= Math.floor((pairs - 1) / 2)) return 0;
  const slopes = new Float64Array(pairs);
  let count = 0;
  for (let one = 0; one < n; one++) {
    for (let other = one + 1; other < n; other++) {
      slopes[count++] = (values[other]! - values[one]!) / (times[other]! - times[one]!);
    }
  }
  return medianOf(slopes);
}

/** Autocorrelation counts from here on; 5 %, two-sided. */
const significant = 1.959963984540054;

/**
 * How many times larger the variance is where values hang together: Hamed & Rao, Journal of Hydrology 204 (1998)
 * 182–196, from the significant autocorrelations of the ranks of what is left without the trend. Never below 1: that
 * one year lies above the next time and again happens by chance in some of many series, and would make trends of noise.
 */
export function inflationOf(values: ArrayLike<number>, times: ArrayLike<number>, slope: number): number {
  const n = values.length;
  const left = Float64Array.from(values, (value, at) => value - slope * times[at]!);
  const centred = centredRanks(left);
  let square = 0;
  for (const rank of centred) square += rank * rank;
  if (square === 0) return 1;
  let sum = 0;
  for (let lag = 1; lag < n - 2; lag++) {
    let product = 0;
    for (let at = 0; at + lag < n; at++) product += centred[at]! * centred[at + lag]!;
    const correlation = product / square;
    if (Math.abs(correlation) > significant / Math.sqrt(n))
      sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return Math.max(1, 1 + (2 / (n * (n - 1) * (n - 2))) * sum);
}

/** Ranks minus their mean, equal values sharing the mean of theirs. */
function centredRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const n = values.length;
  return values.map((value) => {
    const below = firstNotBelow(sorted, value, 0, n);
    let end = below + 1;
    while (end < n && sorted[end] === value) end++;
    return (below + end - n) / 2;
  });
}

export interface MannKendall {
  readonly z: number;
  readonly p: number;
  readonly slope: number;
}

/** All of it for one series: values at these times. */
export function mannKendall(values: ArrayLike<number>, times: ArrayLike<number>): MannKendall {
  const order = orderOf(values);
  const slope = senSlope(values, times, order);
  const variance = order.variance * inflationOf(values, times, slope);
  const z = zOf({ s: order.s, variance });
  return { z, p: twoSidedP(z), slope };
}
