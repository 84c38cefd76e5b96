import type { Csr } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import { modularityOf } from '../lib/graph/modularity.ts';

/** The group of a paper that has none. */
export const noGroup = -1;

/** Small corpora cost nothing to try again, and the best of several tries changes least when a paper is added. */
const triesUpTo: readonly (readonly [papers: number, tries: number])[] = [
  [1_500, 16],
  [10_000, 4],
];

/** Groups of similar papers: the partition of greatest modularity among a few runs; papers without a tie have none. */
export function similarPapers(graph: Csr): Int32Array {
  const tries = triesUpTo.find(([papers]) => graph.nodeCount <= papers)?.[1] ?? 1;
  let best = leiden(graph, { seed: 1 });
  let bestQuality = tries > 1 ? modularityOf(graph, best) : 0;
  for (let seed = 2; seed <= tries; seed++) {
    const groups = leiden(graph, { seed });
    const quality = modularityOf(graph, groups);
    if (quality > bestQuality + 1e-9) [best, bestQuality] = [groups, quality];
  }
  return best.map((group, paper) => (graph.offsets[paper] === graph.offsets[paper + 1] ? noGroup : group));
}
