import type { Membership } from '../model/topic.ts';
import { noGroup } from './groups.ts';
import type { Profiles } from './profiles.ts';

/** Smaller shares are left out: a paper is about few things. */
const smallestShare = 0.1;
/** How sharply likeness to a topic's mean decides; cosines of short texts lie close together. */
const temperature = 0.1;

/** How the leaves make up the topics. */
export interface Cut {
  readonly topicOfLeaf: Int32Array;
  readonly topicCount: number;
}

/**
 * Soft membership: half the share of a paper's ties in each topic, half its likeness to the topic's mean. The topic of
 * its leaf is its main one, of which no other has a greater share. `isHidden` tells topics that are left out; a paper
 * then has what is left.
 */
export function membershipsOf(
  profiles: Profiles,
  leafOf: Int32Array,
  cut: Cut,
  isHidden: (topic: number) => boolean,
): Membership[][] {
  const shares = new Float64Array(cut.topicCount);
  const likeness = new Likeness(profiles, cut);
  return Array.from(leafOf, (leaf, paper) => {
    if (leaf === noGroup) return [];
    tiesTo(shares, profiles, cut, paper);
    likeness.mixInto(shares, paper);
    const main = cut.topicOfLeaf[leaf]!;
    shares[main] = highestOf(shares);
    return strongestFirst(shares, main, isHidden);
  });
}

function tiesTo(shares: Float64Array, { leafCount, ties }: Profiles, { topicOfLeaf }: Cut, paper: number): void {
  shares.fill(0);
  const row = paper * leafCount;
  for (let leaf = 0; leaf < leafCount; leaf++) shares[topicOfLeaf[leaf]!]! += ties[row + leaf]!;
}

/** Likeness of papers to the means of topics. */
export class Likeness {
  /** Cosine of the paper asked for last with the mean of each topic. */
  readonly cosines: Float64Array;
  readonly #profiles: Profiles;
  readonly #cut: Cut;
  readonly #lengths: Float64Array;

  constructor(profiles: Profiles, cut: Cut) {
    this.#profiles = profiles;
    this.#cut = cut;
    this.cosines = new Float64Array(cut.topicCount);
    this.#lengths = lengthsOf(profiles, cut);
  }

  /** Cosine of the paper with the mean of the others of its topic. */
  withOthers(paper: number, topic: number): number {
    this.look(paper);
    const square = this.#profiles.squares[paper]!;
    const length = this.#lengths[topic]!;
    const product = this.cosines[topic]! * length - square;
    const lengthOfOthers = Math.sqrt(Math.max(0, length * length - 2 * product - square));
    return square > 0 && lengthOfOthers > 0 ? product / (lengthOfOthers * Math.sqrt(square)) : 0;
  }

  look(paper: number): void {
    const { products, leafCount } = this.#profiles;
    this.cosines.fill(0);
    const row = paper * leafCount;
    for (let leaf = 0; leaf < leafCount; leaf++) {
      this.cosines[this.#cut.topicOfLeaf[leaf]!]! += products![row + leaf]!;
    }
    for (let topic = 0; topic < this.cosines.length; topic++) this.cosines[topic]! /= this.#lengths[topic]! || 1;
  }

  /** Without ties likeness alone decides; where classes are given, these alone. */
  mixInto(shares: Float64Array, paper: number): void {
    if (!this.#profiles.products) return;
    this.look(paper);
    let [highest, total, tied] = [0, 0, 0];
    for (const cosine of this.cosines) if (cosine > highest) highest = cosine;
    for (let topic = 0; topic < shares.length; topic++) {
      tied += shares[topic]!;
      this.cosines[topic] = Math.exp((this.cosines[topic]! - highest) / temperature);
      total += this.cosines[topic]!;
    }
    const weight = tied > 0 ? 0.5 : 1;
    for (let topic = 0; topic < shares.length; topic++) {
      shares[topic] = (1 - weight) * shares[topic]! + (weight * this.cosines[topic]!) / total;
    }
  }
}

/** Of the sums of the vectors of each topic. */
function lengthsOf({ leafCount, leafProducts }: Profiles, { topicOfLeaf, topicCount }: Cut): Float64Array {
  const squares = new Float64Array(topicCount);
  for (let one = 0; one < leafCount; one++) {
    for (let other = 0; other < leafCount; other++) {
      if (topicOfLeaf[one] === topicOfLeaf[other])
        squares[topicOfLeaf[one]!]! += leafProducts[one * leafCount + other]!;
    }
  }
  return squares.map(Math.sqrt);
}

function highestOf(shares: Float64Array): number {
  let highest = 0;
  for (const share of shares) if (share > highest) highest = share;
  return highest;
}

/** Rounded down to four places, so that no rounding takes the sum above 1. Of equals the main topic comes first. */
export function strongestFirst(
  shares: Float64Array,
  main: number,
  isHidden: (topic: number) => boolean = () => false,
): Membership[] {
  let sum = 0;
  for (const share of shares) sum += share;
  const kept: { topic: number; share: number }[] = [];
  let total = 0;
  for (let topic = 0; topic < shares.length; topic++) {
    const share = shares[topic]! / sum;
    if (!(share >= smallestShare) || isHidden(topic)) continue;
    kept.push({ topic, share });
    total += share;
  }
  const isMain = (topic: number) => Number(topic === main);
  kept.sort(
    (one, other) => other.share - one.share || isMain(other.topic) - isMain(one.topic) || one.topic - other.topic,
  );
  for (const membership of kept) membership.share = Math.floor((membership.share / total) * 1e4) / 1e4;
  return kept;
}
