import { bridges } from './bridges.ts';
import type { Grouped } from './byGroup.ts';
import type { Coauthors } from './coauthorEvidence.ts';
import { isMadeOfCommonParts } from './doubtfulNames.ts';
import type { GuardedSets } from './guardedSets.ts';
import type { MentionSlots } from './mentionSlots.ts';

/** Of one name with one coauthor so many of those met last are looked through. */
const mostRemembered = 32;

/**
 * Joins the places of one name that share a coauthor who says something, or two who say little. Place after place of a
 * name looks up its coauthors in what was met before, so that the work grows with the coauthors, not with the pairs.
 */
export function joinByCoauthors(slots: MentionSlots, byName: Grouped, coauthors: Coauthors, sets: GuardedSets): void {
  for (let name = 0; name < slots.names.length; name++) {
    const [from, to] = [byName.offsets[name]!, byName.offsets[name + 1]!];
    if (to - from < 2) continue;
    const places = byName.items.subarray(from, to);
    const beside = Array.from(places, (place) => coauthorsBeside(place, slots, coauthors));
    joinPlaces(
      places,
      isMadeOfCommonParts(slots.names[name]!.parts) ? withoutBridges(beside, coauthors) : beside,
      coauthors,
      sets,
    );
  }
}

type Beside = readonly (readonly number[])[];

/** Without the links by which namesakes would be one. */
function withoutBridges(beside: Beside, { isWeak }: Coauthors): Beside {
  const numbers = new Map<number, number>();
  const numbered = beside.map((list) =>
    list
      .filter((coauthor) => isWeak[coauthor] === 0)
      .map((coauthor) => {
        const number = numbers.get(coauthor) ?? numbers.size;
        numbers.set(coauthor, number);
        return number;
      }),
  );
  const cut = bridges({ coauthors: numbered, coauthorCount: numbers.size });
  if (cut.size === 0) return beside;
  return beside.map((list, at) => {
    const bridge = cut.get(at);
    return bridge ? list.filter((coauthor) => !bridge.has(numbers.get(coauthor) ?? -1)) : list;
  });
}

/** Of a coauthor who says something one place of each person is enough; of others each place, since two must meet on one. */
function joinPlaces(places: Uint32Array, beside: Beside, { isWeak }: Coauthors, sets: GuardedSets): void {
  const met = new Map<number, number[]>();
  places.forEach((place, at) => {
    let weakly: Map<number, number> | undefined;
    for (const coauthor of beside[at]!) {
      const others = met.get(coauthor);
      if (others === undefined) continue;
      if (isWeak[coauthor] === 1) weakly ??= new Map();
      for (const other of others) {
        if (isWeak[coauthor] === 0) sets.join(other, place, 'shared coauthor');
        else weakly!.set(other, (weakly!.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of weakly ?? []) if (count >= 2) sets.join(other, place, 'shared coauthor');
    for (const coauthor of beside[at]!) {
      const others = met.get(coauthor);
      if (others === undefined) met.set(coauthor, [place]);
      else if (isWeak[coauthor] === 1 || !others.some((other) => sets.find(other) === sets.find(place)))
        others.push(place);
      if (others !== undefined && others.length > mostRemembered) others.shift();
    }
  });
}

/** The coauthors of a place who say something, each once. */
export function coauthorsBeside(place: number, slots: MentionSlots, coauthors: Coauthors): number[] {
  const paper = slots.paperAt[place]!;
  if (coauthors.isTelling[paper] === 0) return [];
  const self = coauthors.coauthorOf[slots.nameAt[place]!]!;
  const found: number[] = [];
  for (let at = slots.offsets[paper]!; at < slots.offsets[paper + 1]!; at++) {
    const coauthor = coauthors.coauthorOf[slots.nameAt[at]!]!;
    if (coauthor !== self && coauthors.isEverywhere[coauthor] === 0 && !found.includes(coauthor)) found.push(coauthor);
  }
  return found;
}
