import { groupedBy } from './byGroup.ts';
import type { GuardedSets } from './guardedSets.ts';
import { blocksOf, joinAlong, sharesName, type Edge } from './joinAcrossNames.ts';
import type { Likeness } from './likeness.ts';
import type { MentionSlots } from './mentionSlots.ts';

/** Joins by affiliation, title and venue those of one name, and then those whose names are compatible. */
export function joinByLikeness(slots: MentionSlots, likeness: Likeness, sets: GuardedSets): void {
  const { blockOf, count } = blocksOf(slots);
  const byBlock = groupedBy(
    slots.nameAt.map((name) => blockOf[name]!),
    count,
  );
  const edges: Edge[] = [];
  for (let block = 0; block < count; block++) {
    const places = byBlock.items.subarray(byBlock.offsets[block], byBlock.offsets[block + 1]);
    if (places.length < 2 || isOne(places, sets)) continue;
    likeness.among(places, (one, other, rule) => {
      if (sets.find(one) === sets.find(other)) return;
      if (sharesName(one, other, sets)) sets.join(one, other, rule);
      else if (sets.areNamesCompatible(one, other)) edges.push({ one, other, rule });
    });
  }
  joinAlong(edges, sets);
}

const isOne = (places: Uint32Array, sets: GuardedSets): boolean => {
  const person = sets.find(places[0]!);
  return places.every((place) => sets.find(place) === person);
};
