import { strengthsOf, type Csr } from './csr.ts';

export interface PageRankOptions {
  /** Share of the rank that follows the ties; the rest is spread over all nodes. */
  readonly damping?: number;
  /** The mean change of a node in one step below which the ranks stand still. */
  readonly tolerance?: number;
  readonly mostSteps?: number;
}

/**
 * PageRank of an undirected weighted graph, by the power method: `x_i = (1 − d)/n + d · (Σ_j x_j w_ij / s_j + Σ_k x_k / n)`
 * with s the strengths and k the nodes without a tie, whose rank is spread over all. From 1/n each; adds up to 1.
 * Page, Brin, Motwani & Winograd, "The PageRank citation ranking: bringing order to the web" (1999).
 */
export function pageRank(graph: Csr, options: PageRankOptions = {}): Float64Array {
  const { damping = 0.85, tolerance = 1e-6, mostSteps = 100 } = options;
  const { nodeCount, offsets, neighbours, weights } = graph;
  const strengths = strengthsOf(graph);
  let ranks = new Float64Array(nodeCount).fill(1 / nodeCount);
  let next = new Float64Array(nodeCount);
  /** What each node hands over for one unit of weight. */
  const handed = new Float64Array(nodeCount);
  for (let step = 0; step < mostSteps; step++) {
    let idle = 0;
    for (let node = 0; node < nodeCount; node++) {
      if (strengths[node] === 0) idle += ranks[node]!;
      else handed[node] = (damping * ranks[node]!) / strengths[node]!;
    }
    const base = (damping * idle + 1 - damping) / nodeCount;
    let change = 0;
    for (let node = 0; node < nodeCount; node++) {
      let rank = base;
      const end = offsets[node + 1]!;
      for (let entry = offsets[node]!; entry < end; entry++) rank += weights[entry]! * handed[neighbours[entry]!]!;
      next[node] = rank;
      change += Math.abs(rank - ranks[node]!);
    }
    [ranks, next] = [next, ranks];
    if (change < nodeCount * tolerance) break;
  }
  return ranks;
}
