/**
 * The papers of each author–author tie, by main topic: what tells the main topic of a tie within any window. Tie i owns the runs
 * `runOffsets[i] … runOffsets[i + 1]`, one for each topic among its papers, ascending; papers without a topic are in
 * none. Run r owns the entries `offsets[r] … offsets[r + 1]` of `starts` and of `ends`, each sorted upwards, so that its
 * papers in [a, b] are `#(start <= b) − #(end < a)`, as everywhere.
 */
export interface TieTopics {
  /** Length of those ties + 1. */
  readonly runOffsets: Uint32Array;
  /** Topic of each run. */
  readonly topics: Uint32Array;
  /** Undated papers of each run; they follow their switch. */
  readonly undated: Uint32Array;
  /** Length runs + 1. */
  readonly offsets: Uint32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Palette slot of each topic. */
  readonly slots: Uint8Array;
}
