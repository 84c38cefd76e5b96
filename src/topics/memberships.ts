import type { Csr } from '../lib/graph/csr.ts';
import type { Membership } from '../model/topic.ts';
import { noGroup } from './groups.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/** Smaller shares are left out: a paper is about few things. */
const smallestShare = 0.1;
/** How sharply likeness to a topic's mean decides; cosines of short texts lie close together. */
const temperature = 0.1;
/** A paper without a tie to any topic belongs to one only if it is at least this much like it. */
const leastLikeness = 0.1;

/**
 * Soft membership: half the share of a paper's similar papers in each topic, half its likeness to the topic's mean.
 * Groups must be numbered 0 … count − 1.
 */
export function membershipsOf(vectors: Vectors, graph: Csr, groups: Int32Array, count: number): Membership[][] {
  const means = meansOf(vectors, groups, count);
  return Array.from({ length: vectorCount(vectors) }, (_, paper) => {
    const ties = tieShares(graph, groups, count, paper);
    const likeness = cosinesTo(means, vectors, count, paper);
    if (!ties && !(Math.max(...likeness) >= leastLikeness)) return [];
    const shares = softmax(likeness);
    return strongestFirst(ties ? shares.map((share, topic) => (share + ties[topic]!) / 2) : shares);
  });
}

/** Rounded down to four places, so that no rounding takes the sum above 1. */
function strongestFirst(shares: Float64Array): Membership[] {
  const kept = Array.from(shares, (share, topic) => ({ topic, share })).filter(({ share }) => share >= smallestShare);
  const total = kept.reduce((sum, { share }) => sum + share, 0);
  kept.sort((one, other) => other.share - one.share || one.topic - other.topic);
  return kept.map(({ topic, share }) => ({ topic, share: Math.floor((share / total) * 1e4) / 1e4 }));
}

function tieShares(graph: Csr, groups: Int32Array, count: number, paper: number): Float64Array | undefined {
  const shares = new Float64Array(count);
  let total = 0;
  for (let entry = graph.offsets[paper]!; entry < graph.offsets[paper + 1]!; entry++) {
    const group = groups[graph.neighbours[entry]!]!;
    if (group === noGroup) continue;
    shares[group]! += graph.weights[entry]!;
    total += graph.weights[entry]!;
  }
  return total > 0 ? shares.map((share) => share / total) : undefined;
}

/** For each term in turn its value in the mean of each topic; the means have length 1. */
function meansOf({ offsets, terms, values, paperCounts }: Vectors, groups: Int32Array, count: number): Float64Array {
  const means = new Float64Array(paperCounts.length * count);
  for (const [paper, group] of groups.entries()) {
    if (group === noGroup) continue;
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      means[terms[entry]! * count + group]! += values[entry]!;
    }
  }
  const squares = new Float64Array(count);
  for (let place = 0; place < means.length; place++) squares[place % count]! += means[place]! ** 2;
  for (let place = 0; place < means.length; place++) means[place]! /= Math.sqrt(squares[place % count]!) || 1;
  return means;
}

function cosinesTo(means: Float64Array, { offsets, terms, values }: Vectors, count: number, paper: number) {
  const cosines = new Float64Array(count);
  for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
    const row = terms[entry]! * count;
    for (let topic = 0; topic < count; topic++) cosines[topic]! += means[row + topic]! * values[entry]!;
  }
  return cosines;
}

function softmax(cosines: Float64Array): Float64Array {
  const highest = Math.max(...cosines);
  const powers = cosines.map((cosine) => Math.exp((cosine - highest) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
