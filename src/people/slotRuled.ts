import type { Paper } from '../model/paper.ts';
import { groupedBy } from './byGroup.ts';
import { coauthorsOf } from './coauthorEvidence.ts';
import { conflictsOf } from './conflicts.ts';
import type { FormTable } from './forms.ts';
import { GuardedSets } from './guardedSets.ts';
import { joinByIds, orcidsAt, type Clash } from './idEvidence.ts';
import { coauthorEdges, joinAlong } from './joinAcrossNames.ts';
import { joinByCoauthors } from './joinByCoauthors.ts';
import { joinEqualNames } from './joinEqualNames.ts';
import { joinByLikeness } from './joinByLikeness.ts';
import { joinSameStrings } from './joinSameStrings.ts';
import { Likeness } from './likeness.ts';
import { mentionSlots, placesOfSlots, type MentionSlots } from './mentionSlots.ts';

export interface SlotRuled {
  readonly slots: MentionSlots;
  readonly sets: GuardedSets;
  readonly clashes: readonly Clash[];
}

/** `safe`, and with more evidence `suggestive`: every author position is looked at by itself. */
export function slotRuled(
  papers: readonly Paper[],
  rule: 'safe' | 'suggestive',
  table: FormTable,
  apart: readonly (readonly [slot: number, other: number])[],
  onProgress: (share: number) => void,
): SlotRuled {
  const slots = mentionSlots(papers, table);
  onProgress(0.3);
  const sets = new GuardedSets({
    nameAt: slots.nameAt,
    names: slots.names,
    orcidAt: orcidsAt(slots, table),
    conflicts: conflictsOf(slots, table, placesOfPairs(apart, slots)),
    mindsNames: true,
  });
  joinSameStrings(slots, table, sets);
  const clashes = joinByIds(slots, table, sets);
  onProgress(0.4);
  const byName = groupedBy(slots.nameAt, slots.names.length);
  const coauthors = coauthorsOf(slots, table);
  joinByCoauthors(slots, byName, coauthors, sets);
  onProgress(0.6);
  const likeness = new Likeness(slots, papers);
  joinEqualNames(slots, papers.length, byName, likeness, sets);
  onProgress(0.8);
  joinAlong(coauthorEdges(slots, coauthors, sets), sets);
  if (rule === 'suggestive') joinByLikeness(slots, likeness, sets);
  onProgress(1);
  return { slots, sets, clashes };
}

function placesOfPairs(pairs: readonly (readonly [number, number])[], slots: MentionSlots) {
  if (pairs.length === 0) return [];
  const placeOf = placesOfSlots(slots);
  return pairs.map(([one, other]) => [placeOf[one]!, placeOf[other]!] as const);
}
