import { yearOf } from '../lib/calendar.ts';
import type { PaperIndex } from '../model/units.ts';
import { entropyOf } from './drift.ts';
import type { ShiftSource } from './source.ts';

/** On either side of a turn there are this many papers at least. */
const fewestPapers = 2;

/**
 * The first year of the topics that came later: where papers are cut in two so that the year tells most about their
 * topics. That is the cut of the largest mutual information of side and topic, H(all) − (n₁/n) H(before) − (n₂/n) H(after)
 * (the Jensen–Shannon divergence with the sides by their papers, Lin 1991), and as the likelihood ratio of one multinomial
 * against two grows with it, the likeliest single change. `papers` in the order of their dates; undefined where no cut
 * leaves enough on both sides, or none tells anything.
 */
export function turningYear({ network, model }: ShiftSource, papers: readonly PaperIndex[]): number | undefined {
  const { paperFrom, topicCount } = network.columns;
  const told = papers.filter((paper) => (model.memberships[paper]?.length ?? 0) > 0);
  const [before, after] = [new Float64Array(topicCount), new Float64Array(topicCount)];
  const move = (paper: PaperIndex, to: Float64Array, sign: number) => {
    for (const { topic, share } of model.memberships[paper]!) to[topic]! += sign * share;
  };
  for (const paper of told) move(paper, after, 1);
  const whole = entropyOf(sharesOf(after));
  let [best, most] = [undefined as number | undefined, 1e-9];
  for (const [place, paper] of told.entries()) {
    const year = yearOf(paperFrom[paper]!);
    const isCut = place > 0 && yearOf(paperFrom[told[place - 1]!]!) < year;
    if (isCut && place >= fewestPapers && told.length - place >= fewestPapers) {
      const part = place / told.length;
      const gained = whole - part * entropyOf(sharesOf(before)) - (1 - part) * entropyOf(sharesOf(after));
      if (gained > most) [best, most] = [year, gained];
    }
    move(paper, before, 1);
    move(paper, after, -1);
  }
  return best;
}

/** What is left of shares that were taken away may be a hair less than nothing. */
function sharesOf(weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + Math.max(0, weight), 0);
  return weights.map((weight) => (sum > 0 ? Math.max(0, weight) / sum : 0));
}
