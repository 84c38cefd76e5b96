import { entriesAtOnce, type Steps } from '../lib/steps.ts';
import { mostTopicTerms } from '../model/topic.ts';
import type { ShiftSource } from './source.ts';

/** What topics are made of in each period; topic t in period i at i × topics + t. A paper counts for its main topic. */
export interface PeriodTerms {
  /** Papers of the topic. */
  readonly papers: Uint32Array;
  /** Its leading terms, as indices into the vocabulary, the most telling first, at most `mostTopicTerms`. */
  readonly terms: readonly (readonly number[])[];
}

/** One paper with a term is none of a topic’s vocabulary yet. */
const fewestPapers = 2;

/**
 * A term tells the more of a topic the more of its papers say it and the less the others of the period do: of c of its
 * n papers, when C of all N do, it weighs c · ln((c / n) / (C / N)); below 0 it is none of its terms. `isShared` lets
 * several topics have a term; without it the term is that of the topic in which it weighs most, so that topics part
 * the terms among them.
 */
export function* periodTermSteps(
  { network, model }: ShiftSource,
  periodOfPaper: Int16Array,
  periodCount: number,
  isShared: boolean,
): Steps<PeriodTerms> {
  const { paperTopic, topicCount } = network.columns;
  const cellOf = (paper: number) => cellAt(periodOfPaper[paper]!, paperTopic[paper]!, topicCount);
  const papers = new Uint32Array(periodCount * topicCount);
  const papersOfPeriod = new Uint32Array(periodCount);
  for (let paper = 0; paper < paperTopic.length; paper++) {
    if (periodOfPaper[paper]! >= 0) papersOfPeriod[periodOfPaper[paper]!]!++;
    if (cellOf(paper) >= 0) papers[cellOf(paper)]!++;
  }
  const leaders = Array.from({ length: periodCount * topicCount }, () => new Leaders());
  const counts = new Uint32Array(periodCount * topicCount);
  const said = new Uint32Array(periodCount);
  const { offsets, papers: papersOfTerms } = model.vocabulary;
  let done = 0;
  for (let term = 0; term + 1 < offsets.length; term++) {
    const met: number[] = [];
    said.fill(0);
    for (let entry = offsets[term]!; entry < offsets[term + 1]!; entry++) {
      const paper = papersOfTerms[entry]!;
      if (periodOfPaper[paper]! < 0) continue;
      said[periodOfPaper[paper]!]!++;
      const cell = cellOf(paper);
      if (cell < 0) continue;
      if (counts[cell] === 0) met.push(cell);
      counts[cell]!++;
    }
    const scores = met.map((cell) => {
      const period = Math.floor(cell / topicCount);
      const lift = (counts[cell]! * papersOfPeriod[period]!) / (papers[cell]! * said[period]!);
      return counts[cell]! < fewestPapers ? -1 : counts[cell]! * Math.log(lift);
    });
    const given = isShared ? scores.keys() : highest(met, scores, topicCount).values();
    for (const at of given) if (scores[at]! >= 0) leaders[met[at]!]!.add(term, scores[at]!, counts[met[at]!]!);
    for (const cell of met) counts[cell] = 0;
    done += offsets[term + 1]! - offsets[term]! + 10;
    if (done < 3 * entriesAtOnce) continue;
    done = 0;
    yield term / offsets.length;
  }
  return { papers, terms: leaders.map((list) => list.terms) };
}

const cellAt = (period: number, topic: number, topicCount: number) =>
  period < 0 || topic < 0 ? -1 : period * topicCount + topic;

/** For each period the place of the cell in which the term weighs most, of equal ones the larger topic. */
function highest(cells: readonly number[], scores: readonly number[], topicCount: number): Map<number, number> {
  const best = new Map<number, number>();
  cells.forEach((cell, at) => {
    const period = Math.floor(cell / topicCount);
    const other = best.get(period);
    const isBetter =
      other === undefined || scores[at]! > scores[other]! || (scores[at] === scores[other] && cell < cells[other]!);
    if (isBetter) best.set(period, at);
  });
  return best;
}

/** The terms of the highest scores; of equal ones that of more papers, then the one that comes first. */
class Leaders {
  readonly terms: number[] = [];
  private readonly scores: number[] = [];
  private readonly counts: number[] = [];

  add(term: number, score: number, count: number): void {
    let place = this.terms.length;
    while (place > 0 && this.isBelow(place - 1, score, count)) place--;
    if (place === mostTopicTerms) return;
    this.terms.splice(place, 0, term);
    this.scores.splice(place, 0, score);
    this.counts.splice(place, 0, count);
    if (this.terms.length > mostTopicTerms) {
      this.terms.pop();
      this.scores.pop();
      this.counts.pop();
    }
  }

  private isBelow(place: number, score: number, count: number): boolean {
    return this.scores[place]! < score || (this.scores[place] === score && this.counts[place]! < count);
  }
}
