import type { Grouped } from './byGroup.ts';
import { isMadeOfCommonParts } from './doubtfulNames.ts';
import type { GuardedSets } from './guardedSets.ts';
import { blocksOf } from './joinAcrossNames.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { areCompatible } from './nameParts.ts';

/** Joins all who have one full name, where this is not doubtful. */
export function joinEqualNames(slots: MentionSlots, byName: Grouped, sets: GuardedSets): void {
  const initialsOfSeveral = severalBehindInitials(slots);
  for (let name = 0; name < slots.names.length; name++) {
    const people = peopleOf(name, byName, sets);
    if (people.length < 2) continue;
    if (initialsOfSeveral[name] === 1 || isMadeOfCommonParts(slots.names[name]!.parts)) continue;
    if (isDoubtful(people, sets)) continue;
    for (const person of people.slice(1)) sets.join(people[0]!, person, 'equal full name');
  }
}

/** The groups of a name, the one of most papers first. */
function peopleOf(name: number, byName: Grouped, sets: GuardedSets): number[] {
  const [from, to] = [byName.offsets[name]!, byName.offsets[name + 1]!];
  if (to - from < 2) return [];
  const people = [...new Set(byName.items.subarray(from, to).map((place) => sets.find(place)))];
  return people.sort((a, b) => sets.sizeOf(b) - sets.sizeOf(a) || a - b);
}

function isDoubtful(people: readonly number[], sets: GuardedSets): boolean {
  const orcids = new Set(people.map((person) => sets.orcidOf(person)).filter((orcid) => orcid >= 0));
  return orcids.size > 1 || people.filter((person) => sets.sizeOf(person) > 1).length > 1 || people.length > 3;
}

/** Initials that may be of two people who are here with conflicting full names, such as `M. Meijer`. */
function severalBehindInitials(slots: MentionSlots): Uint8Array {
  const { blockOf, count } = blocksOf(slots);
  const full = Array.from<number[] | undefined>({ length: count });
  const isSeveral = new Uint8Array(count);
  slots.names.forEach(({ parts }, name) => {
    const block = blockOf[name]!;
    if (parts.first === '' || isSeveral[block] === 1) return;
    const others = (full[block] ??= []);
    isSeveral[block] = others.some((other) => !areCompatible(parts, slots.names[other]!.parts)) ? 1 : 0;
    others.push(name);
  });
  return Uint8Array.from(slots.names, ({ parts }, name) =>
    !parts.isWhole && parts.first === '' ? isSeveral[blockOf[name]!]! : 0,
  );
}
