import { boundsOf } from '../lib/bounds.ts';
import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import { firstTopicTie, type Totals } from '../model/columns.ts';
import { labelRoom, partLabels } from './labelRoom.ts';
import { normalised } from './normalised.ts';
import { vosLayout } from './vosLayout.ts';

const rounds = 80;
/** As many starts as VOSviewer has for maps that are made once: topics are few, and each costs next to nothing. */
const randomStarts = 20;

/**
 * Places of topics by their own ties alone: those that share more papers than their sizes would let one expect stand
 * near each other. Nearly every topic has a paper in common with every other, and such a network is laid out by VOS.
 */
export function topicLayout(totals: Totals): Float64Array {
  const graph = normalised(sortedRows(graphOfTopics(totals)), 'association');
  const places = Float64Array.from(vosLayout(graph, { randomStarts }));
  const { left, right, low, high } = boundsOf(places);
  for (let round = 0; round < rounds; round++) partLabels(places, labelRoom(Math.max(right - left, high - low, 4)));
  return places;
}

function graphOfTopics(totals: Totals): Csr {
  const { authorCount, topicCount, tieSource, tieTarget, tieWeights } = totals;
  const first = firstTopicTie(totals);
  const topics = (ends: Uint32Array) => ends.subarray(first).map((node) => node - authorCount);
  return csrOf(topicCount, topics(tieSource), topics(tieTarget), tieWeights.subarray(first));
}
