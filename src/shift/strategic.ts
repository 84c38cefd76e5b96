import { partly, type Steps } from '../lib/steps.ts';
import type { Quadrant, Strategic, StrategicPoint, StrategicWish } from '../model/shift.ts';
import { periodsOfPapers } from './periods.ts';
import { periodTermSteps, type PeriodTerms } from './periodTerms.ts';
import { recordsWord, type ShiftSource } from './source.ts';
import { termLinks } from './termLinks.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

const termsOfPoint = 5;
/** At and above the middle of the ranks a topic stands on the upper, or the right, half. */
const middle = 0.5;

/**
 * The strategic diagram of M. Callon, J.-P. Courtial & F. Laville, Scientometrics 22 (1991) 155–205: how strongly the
 * terms of each topic are linked to those of others (centrality) and among themselves (density), period by period. A
 * link of two terms weighs their equivalence index, c_ij² / (c_i · c_j), with c the papers of the period that say
 * them. Each term belongs to one topic of a period, so that every link is either within one or between two.
 */
export function* strategic(source: ShiftSource, { periods }: StrategicWish): Steps<Strategic> {
  const periodOfPaper = periodsOfPapers(source.network.columns.paperFrom, periods);
  const remark = remarkOn(source, periodOfPaper);
  if (remark !== undefined) return { periods, points: [], remark };
  const terms = yield* partly(periodTermSteps(source, periodOfPaper, periods.length, false), 0, 0.5);
  const points: StrategicPoint[] = [];
  for (let period = 0; period < periods.length; period++) {
    points.push(...pointsOf(source, period, periodOfPaper, terms));
    yield 0.5 + (0.5 * (period + 1)) / periods.length;
  }
  return { periods, points };
}

function remarkOn(source: ShiftSource, periodOfPaper: Int16Array): string | undefined {
  if (source.network.columns.topicCount === 0) return say.noTopics;
  if (source.model.vocabulary.terms.length === 0) {
    return say.diagram.noTerms;
  }
  const isEmpty = periodOfPaper.every((period) => period < 0);
  return isEmpty ? say.noneInPeriods(recordsWord(source)) : undefined;
}

/** A topic none of whose terms are in the period has no place. */
function pointsOf(
  { network, model }: ShiftSource,
  period: number,
  periodOfPaper: Int16Array,
  { papers, terms }: PeriodTerms,
): StrategicPoint[] {
  const { topicCount } = network.columns;
  const cells = Array.from({ length: topicCount }, (_, topic) => period * topicCount + topic);
  const placed = cells.filter((cell) => terms[cell]!.length > 0);
  const lists = placed.map((cell) => terms[cell]!);
  const centralities = new Float64Array(placed.length);
  const densities = new Float64Array(placed.length);
  termLinks(
    model.vocabulary,
    lists,
    (paper) => periodOfPaper[paper] === period,
    (one, other, equivalence) => {
      if (one === other) densities[one]! += equivalence / lists[one]!.length;
      else {
        centralities[one]! += equivalence;
        centralities[other]! += equivalence;
      }
    },
  );
  const [centralityRanks, densityRanks] = [ranksOf(centralities), ranksOf(densities)];
  return placed.map((cell, place) => ({
    period,
    topic: cell % topicCount,
    centrality: centralities[place]!,
    density: densities[place]!,
    centralityRank: centralityRanks[place]!,
    densityRank: densityRanks[place]!,
    papers: papers[cell]!,
    terms: terms[cell]!.slice(0, termsOfPoint).map((term) => model.vocabulary.terms[term]!),
    quadrant: quadrantOf(centralityRanks[place]!, densityRanks[place]!),
  }));
}

/** From 0, the lowest, to 1; equal values share the middle of theirs, and a single one stands in the middle of all. */
function ranksOf(values: Float64Array): Float64Array {
  const steps = values.length - 1;
  return values.map((value) => {
    let [below, equal] = [0, 0];
    for (const other of values) {
      if (other < value) below++;
      if (other === value) equal++;
    }
    return steps === 0 ? middle : (below + (equal - 1) / 2) / steps;
  });
}

function quadrantOf(centralityRank: number, densityRank: number): Quadrant {
  if (centralityRank >= middle) return densityRank >= middle ? 'motor' : 'basic';
  return densityRank >= middle ? 'niche' : 'emerging or declining';
}
