import type { FormTable } from './forms.ts';
import type { GuardedSets } from './guardedSets.ts';
import type { MentionSlots } from './mentionSlots.ts';

/** The same string twice on one paper is one person; equal strings stand beside each other. */
export function joinSameStrings(
  { count, paperAt, formAt }: MentionSlots,
  { forms }: FormTable,
  sets: GuardedSets,
): void {
  for (let place = 1; place < count; place++) {
    if (paperAt[place] !== paperAt[place - 1]) continue;
    const [one, other] = [formAt[place - 1]!, formAt[place]!];
    if (one === other || forms[one]!.slot.raw === forms[other]!.slot.raw) sets.join(place - 1, place, 'equal string');
  }
}
