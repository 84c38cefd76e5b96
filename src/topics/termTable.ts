/** A word or a phrase of several words, numbered in the order of their texts. */
export type TermNumber = number;

/** The terms of a corpus by number. */
export interface TermTable {
  readonly size: number;
  /** Lower case and, in English, singular: what tells terms apart. */
  textOf(term: TermNumber): string;
  /** As most papers write it: what is shown. */
  surfaceOf(term: TermNumber): string;
  /** Number of words. */
  lengthOf(term: TermNumber): number;
}

/** `texts` ascend. */
export const termTable = (texts: readonly string[], surfaces: readonly string[], lengths: Uint8Array): TermTable => ({
  size: texts.length,
  textOf: (term) => texts[term]!,
  surfaceOf: (term) => surfaces[term]!,
  lengthOf: (term) => lengths[term]!,
});
