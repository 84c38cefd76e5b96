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
  /** How often, of all times that it is said, one more word of the phrase follows it, or stands before it. */
  followedShareOf(term: TermNumber): number;
  precededShareOf(term: TermNumber): number;
}

/** How often each term is said in running text, and how often with a word right behind it or before it. */
export interface Positions {
  readonly said: Uint32Array;
  readonly followed: Uint32Array;
  readonly preceded: Uint32Array;
}

/** `texts` ascend. */
export const termTable = (
  texts: readonly string[],
  surfaces: readonly string[],
  lengths: Uint8Array,
  { said, followed, preceded }: Positions,
): TermTable => ({
  size: texts.length,
  textOf: (term) => texts[term]!,
  surfaceOf: (term) => surfaces[term]!,
  lengthOf: (term) => lengths[term]!,
  followedShareOf: (term) => followed[term]! / Math.max(1, said[term]!),
  precededShareOf: (term) => preceded[term]! / Math.max(1, said[term]!),
});
