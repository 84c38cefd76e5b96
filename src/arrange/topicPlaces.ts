import { boundsOf } from '../lib/bounds.ts';
import { partLabels } from './labelRoom.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { topicLayout } from './topicLayout.ts';
import { firstTopicTie, type Totals } from '../model/columns.ts';

/** Room for a topic's label as shares of the map's longer side: wide and low. */
const [labelWidth, labelHeight] = [0.15, 0.055];
/** Topics keep clear of so many of the biggest authors, by this distance at most. */
const [bigAuthors, clearance] = [12, 1.2];
const rounds = 80;
/** Part of the way back to its own place that a topic goes each round. */
const homing = 0.05;

/**
 * Places of all nodes, topics put into the layout that the authors have without them: each among its authors in the community
 * that works on it most, as the centre of all its authors would be the middle of the map for every topic. An author
 * counts the more the larger the topic's share in his or her work, so that those who write on everything do not draw
 * all topics to themselves. Then labels are pushed clear of each other and of the biggest authors. Without any author the
 * topics are laid out by their own ties. A topic that is pinned stays where it is in `from`.
 */
export function topicPlacer(
  totals: Totals,
  communities: Int32Array,
  pinned?: Uint8Array,
): (authors: Float32Array, from?: Float32Array) => Float32Array {
  const placesAmong = totals.authorCount === 0 ? alone(totals) : among(totals, communities);
  return (authors, from) => {
    const positions = new Float32Array(2 * (totals.authorCount + totals.topicCount));
    positions.set(authors);
    positions.set(placesAmong(authors), authors.length);
    if (from) keepPinned(positions, from, pinned ?? new Uint8Array(), totals.authorCount);
    return positions;
  };
}

function alone(totals: Totals): () => Float64Array {
  // About one topic per unit of area, as authors are.
  const side = Math.sqrt(totals.topicCount);
  const places = topicLayout(totals).map((value) => side * value);
  return () => places;
}

function among(totals: Totals, communities: Int32Array): (authors: Float32Array) => Float64Array {
  const homes = homesOf(totals, communities);
  const big = biggestAuthors(totals);
  return (authors) => topicPlaces(homes, authors, big);
}

function keepPinned(positions: Float32Array, from: Float32Array, pinned: Uint8Array, firstTopic: number): void {
  for (let topic = firstTopic; topic < pinned.length; topic++) {
    if (pinned[topic] === 1) positions.set(from.subarray(2 * topic, 2 * topic + 2), 2 * topic);
  }
}

function topicPlaces(homes: readonly Home[], authors: Float32Array, big: readonly number[]): Float64Array {
  const centres = centresOf(homes, authors);
  const places = centres.slice();
  const { left, right, low, high } = boundsOf(authors);
  const side = Math.max(right - left, high - low, 4);
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < places.length; index++) places[index]! += homing * (centres[index]! - places[index]!);
    for (const author of big) clearOf(places, authors[2 * author]!, authors[2 * author + 1]!);
    partLabels(places, { width: labelWidth * side, height: labelHeight * side });
  }
  return places;
}

interface Devotion {
  readonly author: number;
  readonly weight: number;
}

/** The authors of a topic in the community that is most devoted to it. */
type Home = readonly Devotion[];

function homesOf(totals: Totals, communities: Int32Array): Home[] {
  return devotionsOf(totals).map((devotions) => {
    const home = mostDevoted(devotions, communities);
    return devotions.filter(({ author }) => communities[author] === home);
  });
}

function centresOf(homes: readonly Home[], authors: Float32Array): Float64Array {
  // Topics that nobody in the network works on are spread around the middle.
  const centres = phyllotaxis(homes.length, 4);
  for (const [topic, devotions] of homes.entries()) {
    if (devotions.length === 0) continue;
    centres.fill(0, 2 * topic, 2 * topic + 2);
    let sum = 0;
    for (const { author, weight } of devotions) {
      centres[2 * topic]! += weight * authors[2 * author]!;
      centres[2 * topic + 1]! += weight * authors[2 * author + 1]!;
      sum += weight;
    }
    centres[2 * topic]! /= sum;
    centres[2 * topic + 1]! /= sum;
  }
  return centres;
}

/** Per topic its authors, weighing the tie times the squared share of the topic in the author's work. */
function devotionsOf(totals: Totals): Devotion[][] {
  const { authorCount, topicCount, authorTieCount, tieSource, tieTarget, tieWeights } = totals;
  const end = firstTopicTie(totals);
  const ofAuthor = new Float64Array(authorCount);
  for (let tie = authorTieCount; tie < end; tie++) ofAuthor[tieSource[tie]!]! += tieWeights[tie]!;
  const devotions: Devotion[][] = Array.from({ length: topicCount }, () => []);
  for (let tie = authorTieCount; tie < end; tie++) {
    if (tieWeights[tie] === 0) continue;
    const author = tieSource[tie]!;
    const share = tieWeights[tie]! / ofAuthor[author]!;
    devotions[tieTarget[tie]! - authorCount]!.push({ author, weight: tieWeights[tie]! * share * share });
  }
  return devotions;
}

/** The community with the largest weight; of equal ones the larger community. */
function mostDevoted(devotions: readonly Devotion[], communities: Int32Array): number {
  const weightOf = new Map<number, number>();
  for (const { author, weight } of devotions) {
    const community = communities[author]!;
    weightOf.set(community, (weightOf.get(community) ?? 0) + weight);
  }
  const ranked = [...weightOf].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked[0]?.[0] ?? -1;
}

function biggestAuthors({ authorCount, nodeWeights }: Totals): number[] {
  const authors = Array.from({ length: authorCount }, (_, author) => author);
  return authors.sort((a, b) => nodeWeights[b]! - nodeWeights[a]! || a - b).slice(0, bigAuthors);
}

function clearOf(places: Float64Array, x: number, y: number): void {
  for (let index = 0; index < places.length; index += 2) {
    const [dx, dy] = [places[index]! - x, places[index + 1]! - y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= clearance) continue;
    // A topic on the very spot of an author goes below.
    if (distance < 1e-6) places[index + 1]! -= clearance;
    else {
      places[index] = x + (dx / distance) * clearance;
      places[index + 1] = y + (dy / distance) * clearance;
    }
  }
}
