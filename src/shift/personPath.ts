import { yearOf } from '../lib/calendar.ts';
import type { Period, PersonPath, PersonPathWish } from '../model/shift.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import { nodeLabel } from '../network/network.ts';
import { distanceOf, entropyOf, smoothed } from './drift.ts';
import { equalPeriods, mostPeriods, periodText } from './periods.ts';
import type { ShiftSource } from './source.ts';
import { turningYear } from './turningYear.ts';
import { texts } from '../texts/texts.ts';
import { percentText } from './words.ts';

const say = texts.shift;

const mostTurning = 5;
/** What may be left of shares that were taken away. */
const roundingDust = 1e-9;
/** Half of the way from the same mix to nothing in common. */
const farApart = 0.5;

/**
 * How the topics of an author change, from his or her own papers, dated ones only, each by its memberships. A year that
 * is not over is part of the last period, and without `today` no year is taken for one.
 */
export function personPath(source: ShiftSource, { node, today = Infinity }: PersonPathWish): PersonPath {
  const topicCount = source.network.columns.topicCount;
  const papers = datedPapers(source, node);
  const periods = periodsOf(source, papers, today);
  const byPeriod = periods.map(({ from, to }) =>
    papers.filter((paper) => {
      const day = source.network.columns.paperFrom[paper]!;
      return day >= from && day <= to;
    }),
  );
  const weights = byPeriod.map((list) => weightsOf(source, list));
  const mix = new Float64Array(periods.length * topicCount);
  weights.forEach((list, period) => mix.set(sharesOf(list), period * topicCount));
  const path = {
    node,
    periods,
    papers: byPeriod.map(({ length }) => length),
    mix,
    drift: driftOf(weights),
    breadth: Float64Array.from(weights, (list) => (isEmpty(list) ? NaN : entropyOf(sharesOf(list)))),
    turning: turningPapers(source, byPeriod, weights),
  };
  const turn = turningYear(source, papers);
  const sentence = sentenceOf(source, node, periods, weights, turn);
  return { ...path, ...(turn !== undefined && { turningYear: turn }), sentence };
}

function datedPapers({ network }: ShiftSource, node: NodeIndex): PaperIndex[] {
  const { offsets, startPapers } = network.columns.nodePapers;
  return [...startPapers.subarray(offsets[node], offsets[node + 1])];
}

function periodsOf({ network }: ShiftSource, papers: readonly PaperIndex[], today: number): Period[] {
  if (papers.length === 0) return [];
  const { paperFrom } = network.columns;
  const extent = { from: paperFrom[papers[0]!]!, to: paperFrom[papers.at(-1)!]! };
  const years = yearOf(extent.to) - yearOf(extent.from) + 1;
  const count = Math.ceil(years / Math.ceil(years / mostPeriods));
  return equalPeriods(extent, count, Number.isFinite(today) ? today : extent.to + 366);
}

/** Σ of the memberships of the papers in each topic. */
function weightsOf({ network, model }: ShiftSource, papers: readonly PaperIndex[]): Float64Array {
  const weights = new Float64Array(network.columns.topicCount);
  for (const paper of papers) for (const { topic, share } of model.memberships[paper] ?? []) weights[topic]! += share;
  return weights;
}

const isEmpty = (weights: Float64Array): boolean => weights.every((weight) => weight === 0);

function sharesOf(weights: Float64Array): Float64Array {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  return sum === 0 ? weights : weights.map((weight) => weight / sum);
}

/** The last period before this one that has any topic; −1 without one. */
function periodBefore(weights: readonly Float64Array[], period: number): number {
  let before = period - 1;
  while (before >= 0 && isEmpty(weights[before]!)) before--;
  return before;
}

function driftOf(weights: readonly Float64Array[]): Float64Array {
  return Float64Array.from(weights, (list, period) => {
    const before = periodBefore(weights, period);
    return before < 0 || isEmpty(list) ? NaN : distanceOf(smoothed(weights[before]!), smoothed(list));
  });
}

/** By how much the drift of a period shrinks without each of its papers; without its only one there is none. */
function turningPapers(
  source: ShiftSource,
  byPeriod: readonly (readonly PaperIndex[])[],
  weights: readonly Float64Array[],
): PersonPath['turning'] {
  const drift = driftOf(weights);
  const found = byPeriod.flatMap((papers, period) => {
    const before = periodBefore(weights, period);
    if (Number.isNaN(drift[period]!)) return [];
    const start = smoothed(weights[before]!);
    return papers.flatMap((paper) => {
      const own = weightsOf(source, [paper]);
      const rest = weights[period]!.map((weight, topic) => Math.max(0, weight - own[topic]!));
      const isLeft = rest.some((weight) => weight > roundingDust);
      const without = isLeft ? distanceOf(start, smoothed(rest)) : 0;
      const topic = source.network.columns.paperTopic[paper]!;
      return topic < 0 || without >= drift[period]! ? [] : [{ paper, period, topic, drift: drift[period]! - without }];
    });
  });
  return found.sort((a, b) => b.drift - a.drift || a.paper - b.paper).slice(0, mostTurning);
}

/** Whether he or she moved: the mixes of the first and of the last period with topics are far apart, and lead by others. */
function sentenceOf(
  { network }: ShiftSource,
  node: NodeIndex,
  periods: readonly Period[],
  weights: readonly Float64Array[],
  turn: number | undefined,
): string {
  const name = nodeLabel(network, node);
  const filled = weights.flatMap((list, period) => (isEmpty(list) ? [] : [period]));
  if (filled.length === 0) return say.path.nothing(name);
  const [first, last] = [filled[0]!, filled.at(-1)!];
  const tell = (period: number, topic: number) => {
    const share = percentText(sharesOf(weights[period]!)[topic]!);
    return say.path.topic(network.topics[topic]!.label, share, periodText(periods[period]!));
  };
  const [start, end] = [leadingTopic(weights[first]!), leadingTopic(weights[last]!)];
  if (first === last) return say.path.oneTopic(name, tell(first, start));
  const distance = distanceOf(smoothed(weights[first]!), smoothed(weights[last]!));
  const rounded = distance.toFixed(2);
  const scale = say.path.scale(rounded);
  if (start === end) {
    const later = percentText(sharesOf(weights[last]!)[end]!);
    return say.path.stayed(name, tell(first, start), later, periodText(periods[last]!), scale);
  }
  const verb = distance >= farApart ? say.path.moves : say.path.leans;
  const most = turn === undefined ? '' : say.path.mostFrom(turn);
  return say.path.moved(name, verb, tell(first, start), tell(last, end), most, scale, say.periods(filled.length));
}

const leadingTopic = (weights: Float64Array): number =>
  weights.reduce((best, weight, topic) => (weight > weights[best]! ? topic : best), 0);
