/**
 * How names become people. `verbatim`: strings as they stand. `names`: equal normalised full names. `initials`: equal
 * surname and first initial. `safe`: ids, full names and shared coauthors, with vetoes. `suggestive`: also affiliations,
 * venues and titles that are alike.
 */
export const identityRules = ['verbatim', 'names', 'initials', 'safe', 'suggestive'] as const;
export type IdentityRule = (typeof identityRules)[number];

/** A name on a paper, which is found again in any data that has the paper: decisions are about these. */
export interface Mention {
  /** See `paperKeys`. */
  readonly paper: string;
  /** As read. */
  readonly name: string;
}

/**
 * What the user says of who is who. The log is played on what the rules found, in its order: of two that contradict each
 * other the later one counts, and the order of others does not matter.
 */
export type Decision =
  /** The people who hold these two are one person. */
  | { readonly kind: 'merge'; readonly of: DecidedOf; readonly one: Mention; readonly other: Mention }
  /** These are somebody else than the rest of whom they are with. */
  | { readonly kind: 'split'; readonly of: DecidedOf; readonly mentions: readonly Mention[] }
  /**
   * No rule joins the people who hold these two, nor suggests it again. Where merges before it made them one, the one
   * that did so is taken back, and so on until they are two; a merge after it makes them one all the same.
   */
  | { readonly kind: 'apart'; readonly of: DecidedOf; readonly one: Mention; readonly other: Mention };

type DecidedOf = 'people' | 'institutions';

/** Why a name stands for the person it stands for. */
export const slotRules = [
  /** The first of a person, whom the others joined. */
  'first',
  'equal string',
  'equal full name',
  'equal initials',
  'ORCID',
  'source id',
  'shared coauthor',
  'affiliation',
  'title',
  'venue and title',
  'decision',
] as const;
export type SlotRule = (typeof slotRules)[number];

/** At its index in `slotRules`. */
export const slotRuleCode = (rule: SlotRule): number => slotRules.indexOf(rule);
