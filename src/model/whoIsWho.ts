import type { AuthorKind } from './author.ts';
import type { Decision, SlotRule } from './identity.ts';
import type { NodeIndex, PaperIndex } from './units.ts';

/** Something that papers say of a person, with these papers, ascending. */
interface OnPapers {
  readonly papers: readonly PaperIndex[];
}

/** What a person is called and known by, and why each name stands for him or her; those of most papers come first. */
export interface PersonNames {
  readonly kind: AuthorKind;
  readonly names: readonly (OnPapers & { readonly name: string })[];
  /** The scheme is `ORCID` or that of the source, such as `scopus`. */
  readonly ids: readonly (OnPapers & { readonly scheme: string; readonly id: string })[];
  readonly rules: readonly (OnPapers & { readonly rule: SlotRule })[];
}

/** A name that a decision is about. */
export interface DecidedName {
  readonly name: string;
  /** Of the mention, where one alone names a person; empty where there are several, or the paper is not open. */
  readonly title: string;
  /** Those that have it: of a split the ones it takes away, else all of the person it stands for now. */
  readonly papers: readonly PaperIndex[];
  /** Whom it stands for now, on the map; −1 where that is nobody. */
  readonly node: NodeIndex;
}

/** A decision of the log as the page shows it. */
export interface DecisionCard {
  readonly decision: Decision;
  /** Two of a merge and of people kept apart, one of a split. */
  readonly names: readonly DecidedName[];
  /** It is about papers or names that are not open, and changes nothing. */
  readonly isDormant: boolean;
}

/** Whom the rule `initials` would make one person though their full first names say that they are not. */
export interface InitialsWarning {
  /** People who would become one with others. */
  readonly people: number;
  /** The people they would become. */
  readonly merged: number;
  /** The first of these, those of most papers first: the full names that would be one person's. */
  readonly examples: readonly (readonly string[])[];
}
