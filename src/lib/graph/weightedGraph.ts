import { strengthsOf, type Csr } from './csr.ts';

/**
 * What Leiden optimises on: the constant Potts model `Σ_ij δ(c_i, c_j)(a_ij − γ n_i n_j)` with node weights n.
 * Modularity is the same with n = strength and γ divided by 2m, so one path serves both.
 */
export interface WeightedGraph {
  readonly graph: Csr;
  readonly nodeWeights: Float64Array;
  readonly resolution: number;
}

export interface QualityOptions {
  readonly quality?: 'modularity' | 'cpm';
  /** γ, 1 unless told. */
  readonly resolution?: number;
}

/** In the constant Potts model proper each node weighs 1. */
export function weightedGraphOf(graph: Csr, { quality = 'modularity', resolution = 1 }: QualityOptions): WeightedGraph {
  if (quality === 'cpm') return { graph, nodeWeights: new Float64Array(graph.nodeCount).fill(1), resolution };
  const nodeWeights = strengthsOf(graph);
  const doubleTotal = nodeWeights.reduce((sum, weight) => sum + weight, 0);
  return { graph, nodeWeights, resolution: doubleTotal > 0 ? resolution / doubleTotal : 0 };
}

/**
 * How good a grouping is: `1/2m · (Σ_ij δ(c_i, c_j) a_ij − γ Σ_c n_c²)`, n_c the weight of the nodes of group c and m the
 * sum of the weights of the ties; 0 without ties. Groups are labelled below the number of nodes.
 */
export function qualityOf({ graph, nodeWeights, resolution }: WeightedGraph, groups: Int32Array): number {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const groupWeights = new Float64Array(nodeCount);
  let [inside, doubleTotal] = [0, 0];
  for (let node = 0; node < nodeCount; node++) {
    groupWeights[groups[node]!]! += nodeWeights[node]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      doubleTotal += weights[entry]!;
      if (groups[neighbours[entry]!] === groups[node]) inside += weights[entry]!;
    }
  }
  if (doubleTotal === 0) return 0;
  for (const weight of groupWeights) inside -= weight * weight * resolution;
  return inside / doubleTotal;
}
