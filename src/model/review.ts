import type { Decision } from './identity.ts';
import type { NodeIndex, PaperIndex } from './units.ts';

/** What makes two people candidates for one, or one for several. */
export type SuggestionReason =
  | 'same name'
  | 'initials'
  | 'accents'
  | 'particles'
  | 'name order'
  | 'spelling'
  | 'changed surname'
  | 'same id'
  | 'variant'
  | 'falls apart';

/** One of the people of a suggestion; of a split one of the groups that a person falls into. */
export interface Side {
  /** On the map; −1 for who is not on it, and for all but the first group of a split. */
  readonly node: NodeIndex;
  readonly name: string;
  /** All names met, those of most papers first. */
  readonly forms: readonly string[];
  /** Ascending. */
  readonly papers: readonly PaperIndex[];
  /** First and last year; undefined when none is dated. */
  readonly years: readonly [first: number, last: number] | undefined;
}

/** A row of the queue. */
export interface Suggestion {
  /** Stable: the same for the same papers, whatever was decided of others. */
  readonly id: string;
  readonly kind: 'merge' | 'split';
  readonly reason: SuggestionReason;
  /** Two for a merge; two or more for a split, the largest first. */
  readonly sides: readonly Side[];
  /** How sure it is, 0 … 1. */
  readonly certainty: number;
  /** What it changes of the map: the ties whose end becomes another. */
  readonly tiesChanged: number;
  /** Accepting adds these to the log, rejecting those. */
  readonly accept: readonly Decision[];
  readonly reject: readonly Decision[];
}

export interface ReviewQueue {
  /** By effect on the map × certainty, the highest first. */
  readonly suggestions: readonly Suggestion[];
  /** Those before the limit of the answer. */
  readonly total: number;
}

/** Something that stands with some or all sides, with the papers it does so on: one list per side, in their order. */
export interface SharedThing {
  readonly name: string;
  /** On the map, where it is a person or a topic there. */
  readonly node?: NodeIndex;
  readonly papers: readonly (readonly PaperIndex[])[];
}

/** The evidence behind a suggestion, side by side; every number opens to its papers. */
export interface ReviewEvidence {
  readonly sides: readonly Side[];
  /** Coauthors on both sides, the rarest in the corpus first; then those of one side, those of most papers first. */
  readonly coauthors: readonly SharedThing[];
  readonly sharedCoauthors: number;
  readonly topics: readonly SharedThing[];
  readonly institutions: readonly SharedThing[];
  readonly venues: readonly SharedThing[];
  readonly ids: readonly SharedThing[];
  /** Papers that all sides stand on together, which speaks against one person. */
  readonly together: readonly PaperIndex[];
  /** The most similar titles across sides, with their cosine. */
  readonly titles: readonly { readonly one: PaperIndex; readonly other: PaperIndex; readonly cosine: number }[];
  /** What speaks for and against, each a sentence. */
  readonly forIt: readonly string[];
  readonly againstIt: readonly string[];
}
