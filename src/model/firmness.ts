export interface Firmness {
  /**
   * Of each node, how alike its community is to the shown one when communities are found anew: the mean over the runs of
   * the Jaccard index of the two sets, which counts who is in both by who is in either. 1 is the same people every time.
   */
  readonly ofNode: Float32Array;
  /** Mean over the nodes of each shown community. */
  readonly ofCommunity: Float32Array;
  /** Mean adjusted Rand index of the runs to the shown communities. */
  readonly meanAri: number;
  readonly runs: number;
}
