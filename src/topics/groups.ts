import type { Csr } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import { membersOf, membersOfGroup } from '../lib/graph/members.ts';
import { modularityOf } from '../lib/graph/modularity.ts';
import { groupsBySize, sizesOf, type Groups } from '../lib/graph/numbering.ts';
import { mergeSmallGroups } from '../lib/graph/smallGroups.ts';
import { subgraphOf } from '../lib/graph/subgraph.ts';
import type { Steps } from '../lib/steps.ts';

/** The group of a paper that has none. */
export const noGroup = -1;

/** Small corpora cost nothing to try again, and the best of several tries changes least when a paper is added. */
const triesUpTo: readonly (readonly [papers: number, tries: number])[] = [
  [1_500, 16],
  [5_000, 4],
];

/** Above the resolution of topics (1), so that most of them fall apart once more, and few of their parts. */
const fineResolution = 3;

/** A topic of a single paper would only repeat its title, and one of two papers is chance where there are many others. */
const smallest = (papers: number, share: number): number => (papers < 15 ? 2 : Math.max(3, Math.round(share * papers)));

export interface GroupOptions {
  readonly seed: number;
  /** Groups of the papers that were there before, any label below the number of papers; who is new stands alone. */
  readonly initial?: Int32Array | undefined;
}

/**
 * Groups of similar papers, the largest first: the partition of greatest modularity among a few runs, small groups
 * joined to the one they are tied to most. Papers without a tie, and groups that are small and tied to none, have none.
 */
export function* baseGroupSteps(graph: Csr, { seed, initial }: GroupOptions): Steps<Groups> {
  const tries = initial ? 1 : (triesUpTo.find(([papers]) => graph.nodeCount <= papers)?.[1] ?? 1);
  let best = leiden(graph, { seed, ...(initial && { initial }) });
  let quality = tries > 1 ? modularityOf(graph, best) : 0;
  for (let run = 1; run < tries; run++) {
    yield run / tries;
    const groups = leiden(graph, { seed: seed + 1_000 * run });
    const own = modularityOf(graph, groups);
    if (own > quality + 1e-9) [best, quality] = [groups, own];
  }
  return largeEnough(graph, best, smallest(graph.nodeCount, 0.002));
}

/** The groups that each group falls into at a finer resolution; one alone where it does not fall apart. */
export function* fineGroupSteps(graph: Csr, base: Groups, seed: number): Steps<{ groups: Groups; parts: number[][] }> {
  const fine = new Int32Array(graph.nodeCount).fill(noGroup);
  const indexInPart = new Int32Array(graph.nodeCount).fill(-1);
  const members = membersOf(withPlaceForNone(base), base.count + 1);
  const fewest = smallest(graph.nodeCount, 0.003);
  const parts: number[][] = [];
  let count = 0;
  for (let group = 0; group < base.count; group++) {
    const nodes = membersOfGroup(members, group);
    const part = subgraphOf(graph, nodes, indexInPart);
    const found = largeEnough(part, leiden(part, { seed, resolution: fineResolution, iterations: 2 }), fewest);
    // Parts that are tied to nothing else within the group stay with its first part.
    for (const [place, node] of nodes.entries()) fine[node] = count + Math.max(0, found.groups[place]!);
    const partCount = Math.max(1, found.count);
    parts.push(Array.from({ length: partCount }, (_, own) => count + own));
    count += partCount;
    yield (group + 1) / base.count;
  }
  return { groups: { groups: fine, count }, parts };
}

function largeEnough(graph: Csr, groups: Int32Array, fewest: number): Groups {
  const merged = groupsBySize(mergeSmallGroups(graph, groupsBySize(groups), fewest));
  const count = sizesOf(merged).filter((size) => size >= fewest).length;
  return { groups: merged.groups.map((group) => (group < count ? group : noGroup)), count };
}

/** Papers without a group are of one more, the last. */
const withPlaceForNone = ({ groups, count }: Groups): Int32Array =>
  groups.map((group) => (group === noGroup ? count : group));
