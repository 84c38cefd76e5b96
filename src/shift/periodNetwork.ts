import { firstAbove, firstNotBelow } from '../lib/bisect.ts';
import { csrOf } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import { DisjointSets } from '../lib/disjointSets.ts';
import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import type { Period } from '../model/shift.ts';
import type { NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';

/** The network of the papers that begin in a period: who is in it, and how many papers everybody and each tie has. */
export interface PeriodNetwork {
  readonly period: Period;
  readonly papers: readonly PaperIndex[];
  /** Papers of each node, authors first, then topics. */
  readonly nodeCounts: Uint32Array;
  /** Papers of each tie between authors. */
  readonly tieCounts: Uint32Array;
}

export function periodNetwork(columns: Columns, period: Period): PeriodNetwork {
  const { authorCount, topicCount, authorTieCount, nodePapers, tiePapers, paperFrom } = columns;
  const papers: PaperIndex[] = [];
  for (let paper = 0; paper < paperFrom.length; paper++) {
    const day = paperFrom[paper]!;
    if (day !== noDay && day >= period.from && day <= period.to) papers.push(paper);
  }
  const nodeCounts = new Uint32Array(authorCount + topicCount);
  for (let node = 0; node < nodeCounts.length; node++) nodeCounts[node] = countIn(nodePapers, node, period);
  const tieCounts = new Uint32Array(authorTieCount);
  for (let tie = 0; tie < authorTieCount; tie++) tieCounts[tie] = countIn(tiePapers, tie, period);
  return { period, papers, nodeCounts, tieCounts };
}

function entriesIn({ offsets, starts }: DatedLists, item: number, { from, to }: Period): readonly [number, number] {
  const [first, end] = [offsets[item]!, offsets[item + 1]!];
  return [firstNotBelow(starts, from, first, end), firstAbove(starts, to, first, end)];
}

function countIn(lists: DatedLists, item: number, period: Period): number {
  const [first, end] = entriesIn(lists, item, period);
  return Math.max(0, end - first);
}

/** The papers of some ties in the period, each once, ascending. */
export function papersOfTies({ tiePapers }: Columns, ties: readonly TieIndex[], period: Period): PaperIndex[] {
  const found = new Set<PaperIndex>();
  for (const tie of ties) {
    const [first, end] = entriesIn(tiePapers, tie, period);
    for (let entry = first; entry < end; entry++) found.add(tiePapers.startPapers[entry]!);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whoever has most papers in the period comes first. */
export const mostPapersFirst = (nodes: readonly NodeIndex[], { nodeCounts }: PeriodNetwork): NodeIndex[] =>
  [...nodes].sort((a, b) => nodeCounts[b]! - nodeCounts[a]! || a - b);

/** The people of a period in groups. */
export interface PeriodGroups {
  /** Group of each author, −1 for those without a paper in the period. */
  readonly groupOf: Int32Array;
  /** The authors of each group, those of most papers first. */
  readonly members: readonly (readonly NodeIndex[])[];
  /** A number for each author, the same for those who are connected in the period. */
  readonly componentOf: Int32Array;
}

const seed = 1;
/** Above so many ties two rounds find what ten do, but for a thousandth of the modularity. */
const manyTies = 50_000;

/**
 * The communities of the period’s own network by the Leiden algorithm: modularity at resolution 1, with the weights
 * that the ties have there.
 */
export function periodGroups(columns: Columns, { period, nodeCounts, tieCounts }: PeriodNetwork): PeriodGroups {
  const { authorCount, authorTieCount, tieSource, tieTarget, tiePapers } = columns;
  const authors: NodeIndex[] = [];
  const placeOf = new Int32Array(authorCount).fill(-1);
  for (let author = 0; author < authorCount; author++) {
    if (nodeCounts[author]! > 0) placeOf[author] = authors.push(author) - 1;
  }
  const [sources, targets, weights] = [[] as number[], [] as number[], [] as number[]];
  const sets = new DisjointSets(authorCount);
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (tieCounts[tie] === 0) continue;
    sources.push(placeOf[tieSource[tie]!]!);
    targets.push(placeOf[tieTarget[tie]!]!);
    const [first, end] = entriesIn(tiePapers, tie, period);
    let weight = 0;
    for (let entry = first; entry < end; entry++) weight += tiePapers.startWeights[entry]!;
    weights.push(weight);
    sets.join(tieSource[tie]!, tieTarget[tie]!);
  }
  const graph = csrOf(authors.length, sources, targets, weights);
  const groups = leiden(graph, { seed, ...(sources.length > manyTies && { iterations: 2 }) });
  const groupOf = placeOf.map((place) => (place < 0 ? -1 : groups[place]!));
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const members = Array.from({ length: count }, (): NodeIndex[] => []);
  for (const author of authors) members[groupOf[author]!]!.push(author);
  for (const group of members) group.sort((a, b) => nodeCounts[b]! - nodeCounts[a]! || a - b);
  const componentOf = placeOf.map((place, author) => (place < 0 ? -1 : sets.find(author)));
  return { groupOf, members, componentOf };
}
