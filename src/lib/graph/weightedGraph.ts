import type { Csr } from './csr.ts';

/**
 * What Leiden optimises on: the constant Potts model `Σ_ij δ(c_i, c_j)(a_ij − γ n_i n_j)` with node weights n.
 * Modularity is the same with n = strength and γ divided by 2m, so one path serves both.
 */
export interface WeightedGraph {
  readonly graph: Csr;
  readonly nodeWeights: Float64Array;
  readonly resolution: number;
}
