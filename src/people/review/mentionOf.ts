import type { Mention } from '../../model/identity.ts';
import { slotsOfMention } from '../mentioned.ts';
import { paperKeys } from '../paperKeys.ts';
import type { Roster } from './roster.ts';
import type { PersonIndex, ReviewSource, SlotIndex } from './source.ts';

/** How decisions name this author position. */
export function mentionAt(roster: Roster, slot: SlotIndex): Mention {
  return { paper: paperKeys(roster.source.papers)[roster.paperOf[slot]!]!, name: roster.slotAt(slot).raw };
}

/**
 * Where a person is found again: the first paper with the commonest name, within the largest of those whom decisions
 * joined, so that it stays with most of him or her when such a decision is taken back.
 */
function mainSlot(roster: Roster, person: PersonIndex): SlotIndex {
  const { ruledGroups } = roster.source;
  const slots = roster.slotsOf(person);
  if (slots.length === 1) return slots[0]!;
  const group = commonest(slots, (slot) => ruledGroups[slot]!);
  const within = slots.filter((slot) => ruledGroups[slot] === group);
  const name = commonest(within, (slot) => roster.nameNumber(slot));
  return within.find((slot) => roster.nameNumber(slot) === name)!;
}

export const mentionOf = (roster: Roster, person: PersonIndex): Mention => mentionAt(roster, mainSlot(roster, person));

/** Of equals the one met first. */
function commonest(slots: Uint32Array, keyOf: (slot: SlotIndex) => number): number {
  const counts = new Map<number, number>();
  for (const slot of slots) counts.set(keyOf(slot), (counts.get(keyOf(slot)) ?? 0) + 1);
  let [best, most] = [-1, 0];
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}

/** The person who holds a mention; undefined when its paper or name is not here. */
export function maybeHolder(source: ReviewSource, mention: Mention): PersonIndex | undefined {
  const slot = maybeSlotOf(source, mention);
  return slot === undefined ? undefined : source.slots.authors[slot];
}

export const maybeSlotOf = ({ papers, slots: { offsets } }: ReviewSource, mention: Mention): SlotIndex | undefined =>
  slotsOfMention(papers, offsets, mention)[0];
