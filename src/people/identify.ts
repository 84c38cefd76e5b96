import type { Decision, IdentityRule } from '../model/identity.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { decided } from './decided.ts';
import { describedPeople } from './described.ts';
import { ruledPeople, type Apart, type Ruled } from './ruled.ts';

export interface People {
  /** Sorted by id. */
  readonly authors: readonly Author[];
  /** Per paper the indices of its distinct authors, in the order of its list. */
  readonly authorsOf: readonly (readonly number[])[];
  /** Who stands at each author position, and why; absent where the network is not of people. */
  readonly slots?: SlotPeople;
  /** Number of papers on which something else stands in for what they do not tell (see `keywordsOf`). */
  readonly standIns?: number;
  /** Number of institutions that are counted as the university they belong to. */
  readonly rolledUp?: number;
  /** Decisions that are about nothing that is open. */
  readonly dormant?: readonly Decision[];
}

/** Every author position of the papers, in their order; their number depends on the papers alone. */
export interface SlotPeople {
  /** Length papers + 1: paper p owns the slots offsets[p] … offsets[p + 1] − 1. */
  readonly offsets: Uint32Array;
  /** Author (index) of each slot. */
  readonly authors: Uint32Array;
  /** Why: index into `slotRules`. */
  readonly reasons: Uint8Array;
}

/** Which names are one person, by a rule and then by what the user decided. */
export function identify(
  papers: readonly Paper[],
  rule: IdentityRule,
  decisions: readonly Decision[] = [],
  onProgress: (share: number) => void = () => {},
): People {
  const ruled = ruledPeople(papers, rule, apartIn(decisions), (share) => onProgress(0.8 * share));
  return peopleOf(ruled, decisions);
}

/** The decisions that bind the rules; the others are played on what these found. */
export const apartIn = (decisions: readonly Decision[]): readonly Apart[] =>
  decisions.filter((decision) => decision.kind === 'apart' && decision.of === 'people') as readonly Apart[];

/** The quick part: `ruled` stays while merges and splits come and go. */
export function peopleOf(ruled: Ruled, decisions: readonly Decision[]): People {
  const ofPeople = decisions.filter(({ of }) => of === 'people');
  return describedPeople(ruled, decided(ruled, ofPeople));
}
