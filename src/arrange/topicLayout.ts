import { boundsOf } from '../lib/bounds.ts';
import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import { firstTopicTie, type Totals } from '../model/columns.ts';
import { topicBoxWidth } from '../model/topicBox.ts';
import { partLabels, type LabelRoom } from './labelRoom.ts';
import { normalised } from './normalised.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { vosLayout } from './vosLayout.ts';

const rounds = 200;
/** The best of these is taken: topics are few, and each start costs next to nothing. */
const randomStarts = 5;
/**
 * Places of topics by their own ties alone, in a box of width `topicBoxWidth` and height 1 around the origin: those that share
 * more papers than their sizes would let one expect stand near each other. Nearly every topic has a paper in common
 * with every other, and such a network is laid out by VOS. Then circles and names are parted.
 */
export function topicLayout(totals: Totals): Float64Array {
  const graph = normalised(sortedRows(graphOfTopics(totals)), 'association');
  const isTied = graph.neighbours.length > 0;
  const places = isTied ? Float64Array.from(vosLayout(graph, { randomStarts })) : phyllotaxis(totals.topicCount, 1);
  fill(places);
  const room = roomOf(totals.topicCount);
  for (let round = 0; round < rounds; round++) {
    partLabels(places, room);
    fill(places);
  }
  return places;
}

/** The more topics there are, the smaller are their circles. */
const roomOf = (count: number): LabelRoom => {
  const side = 1 / Math.sqrt(Math.max(1, count));
  return { width: Math.min(0.3, 0.95 * side), height: Math.min(0.2, 0.6 * side) };
};

/** Stretches the places to the whole of the box; what has no extent stands in its middle. */
function fill(places: Float64Array): void {
  const bounds = boundsOf(places);
  for (let at = 0; at < places.length; at += 2) {
    places[at] = topicBoxWidth * shareOf(places[at]!, bounds.left, bounds.right);
    places[at + 1] = shareOf(places[at + 1]!, bounds.low, bounds.high);
  }
}

/** −½ … ½ between two bounds. */
const shareOf = (value: number, from: number, to: number): number =>
  to > from ? (value - from) / (to - from) - 0.5 : 0;

function graphOfTopics(totals: Totals): Csr {
  const { authorCount, topicCount, tieSource, tieTarget, tieWeights } = totals;
  const first = firstTopicTie(totals);
  const topics = (ends: Uint32Array) => ends.subarray(first).map((node) => node - authorCount);
  return csrOf(topicCount, topics(tieSource), topics(tieTarget), tieWeights.subarray(first));
}
