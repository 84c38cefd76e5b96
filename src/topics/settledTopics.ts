import type { Csr } from '../lib/graph/csr.ts';
import { groupsBySize } from '../lib/graph/numbering.ts';
import type { Membership } from '../model/topic.ts';
import { noGroup } from './groups.ts';
import { membershipsOf } from './memberships.ts';
import { mergeGroups } from './mergeGroups.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/** More topics than this are neither told apart by colour nor read in a legend. */
const mostTopics = 24;

/** Topics, the largest first. */
export interface SettledTopics {
  /** Topic of each paper, the one of its greatest share; −1 without any. */
  readonly groups: Int32Array;
  readonly count: number;
  readonly shares: readonly (readonly Membership[])[];
}

/**
 * From groups of papers to shares in topics. A paper may share more in another topic than in the group it came from;
 * where that leaves a topic too small, it joins a neighbour and the shares are taken anew, with one topic fewer.
 */
export function settledTopics(vectors: Vectors, graph: Csr, found: Int32Array): SettledTopics {
  const papers = papersWithTerms(vectors);
  const limits = { smallest: smallestTopic(papers.length), most: mostTopics };
  let groups = papers.length === 1 ? onlyOne(found, papers[0]!) : found;
  for (;;) {
    const merged = numbered(mergeGroups(graph, groups, limits));
    if (merged.count === 0) return { ...merged, shares: Array.from(groups, () => []) };
    const shares = membershipsOf(vectors, graph, merged.groups, merged.count);
    groups = Int32Array.from(shares, (ofPaper: readonly Membership[]) => ofPaper[0]?.topic ?? noGroup);
    if (leastSize(groups, merged.count) >= limits.smallest) return largestFirst(groups, merged.count, shares);
  }
}

function papersWithTerms(vectors: Vectors): number[] {
  const papers = Array.from({ length: vectorCount(vectors) }, (_, paper) => paper);
  return papers.filter((paper) => vectors.offsets[paper + 1]! > vectors.offsets[paper]!);
}

/** A corpus of one paper has one topic; else a topic of a single paper would only repeat its title. */
function smallestTopic(papers: number): number {
  if (papers < 30) return Math.min(2, papers);
  return Math.max(3, 0.002 * papers);
}

const onlyOne = (groups: Int32Array, paper: number): Int32Array =>
  groups.map((_, index) => (index === paper ? 0 : noGroup));

/** The remaining groups as 0, 1, … by size. */
function numbered(groups: Int32Array): { groups: Int32Array; count: number } {
  const inGroups = groups.filter((group) => group !== noGroup);
  const { groups: numbers, count } = groupsBySize(inGroups);
  let next = 0;
  return { groups: groups.map((group) => (group === noGroup ? noGroup : numbers[next++]!)), count };
}

function sizesOf(groups: Int32Array, count: number): Uint32Array {
  const sizes = new Uint32Array(count);
  for (const group of groups) if (group !== noGroup) sizes[group]!++;
  return sizes;
}

const leastSize = (groups: Int32Array, count: number): number => Math.min(...sizesOf(groups, count));

function largestFirst(groups: Int32Array, count: number, shares: readonly Membership[][]): SettledTopics {
  const sizes = sizesOf(groups, count);
  const order = Array.from(sizes.keys()).sort((one, other) => sizes[other]! - sizes[one]! || one - other);
  const rank = new Int32Array(count);
  for (const [place, topic] of order.entries()) rank[topic] = place;
  return {
    groups: groups.map((group) => (group === noGroup ? noGroup : rank[group]!)),
    count,
    shares: shares.map((ofPaper) => ofPaper.map(({ topic, share }) => ({ topic: rank[topic]!, share }))),
  };
}
