import { clusteringSteps } from '../lib/graph/clusteringCoefficient.ts';
import { partly, type Steps } from '../lib/steps.ts';
import type { CorpusMeasures } from '../model/measure.ts';
import type { TimeWindow } from '../model/window.ts';
import { lotkaFit } from './lotka.ts';
import type { PaperFacts } from './paperFacts.ts';
import { visibleColumnSteps, type InSight } from './visible.ts';
import { windowNetworkSteps } from './windowNetwork.ts';

/**
 * What is in sight of a window, in a few numbers. Those of papers count every person on their lists, whatever thresholds leave out of the
 * network: mean number of authors; the collaboration index, distinct authors of the papers of several authors divided
 * by the number of these papers (Elango & Rajendran 2012); the share of papers of one author. A list that is cut is one
 * of several. Those of the network: density, the share of pairs of authors that are tied, and clustering over all
 * (`clusteringOf`). In steps.
 */
export function* corpusMeasureSteps(seen: InSight, window: TimeWindow, facts: PaperFacts): Steps<CorpusMeasures> {
  const columns = yield* partly(visibleColumnSteps(seen), 0, 0.2);
  const within = yield* partly(windowNetworkSteps(columns, window), 0.2, 0.5);
  const clustering = yield* partly(clusteringSteps(within.graph), 0.5, 0.8);
  yield 0.8;
  const { offsets, persons, isCut, citations } = facts;
  const papersOf = new Uint32Array(persons.reduce((most, person) => Math.max(most, person + 1), 0));
  const isJoint = new Uint8Array(papersOf.length);
  const tally = { records: 0, papers: 0, cutLists: 0, listed: 0, single: 0, withoutCitations: 0 };
  for (let paper = 0; paper < citations.length; paper++) {
    if (seen.papers[paper] === 0) continue;
    tally.records++;
    if (citations[paper]! < 0) tally.withoutCitations++;
    const list = persons.subarray(offsets[paper], offsets[paper + 1]);
    if (list.length === 0) continue;
    tally.papers++;
    tally.listed += list.length;
    tally.cutLists += isCut[paper]!;
    const isAlone = list.length === 1 && isCut[paper] === 0;
    if (isAlone) tally.single++;
    for (const person of list) {
      papersOf[person]!++;
      if (!isAlone) isJoint[person] = 1;
    }
  }
  yield 0.9;
  const count = within.authors.length;
  const ties = within.graph.neighbours.length / 2;
  return {
    records: tally.records,
    papers: tally.papers,
    cutLists: tally.cutLists,
    withoutCitations: tally.withoutCitations,
    authorsPerPaper: tally.listed / tally.papers,
    collaborationIndex: isJoint.reduce((sum, flag) => sum + flag, 0) / (tally.papers - tally.single),
    singleAuthored: tally.single / tally.papers,
    density: ties / ((count * (count - 1)) / 2),
    clustering: clustering.global,
    lotka: lotkaFit(papersOf),
  };
}
