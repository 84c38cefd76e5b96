import { bridges } from './bridges.ts';
import type { Grouped } from './byGroup.ts';
import type { Coauthors } from './coauthorEvidence.ts';
import { isMadeOfCommonParts } from './doubtfulNames.ts';
import type { GuardedSets } from './guardedSets.ts';
import type { MentionSlots } from './mentionSlots.ts';

/** More people of one name with one coauthor are not looked through. */
const mostHeads = 16;

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
    joinPlaces(places, isMadeOfCommonParts(slots.names[name]!.parts) ? withoutBridges(beside, coauthors) : beside, coauthors, sets);
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

function joinPlaces(places: Uint32Array, beside: Beside, coauthors: Coauthors, sets: GuardedSets): void {
  const met = new Map<number, number[]>();
  places.forEach((place, at) => {
    const own = beside[at]!;
    joinPlace(place, own, met, coauthors, sets);
    for (const coauthor of own) {
      const heads = met.get(coauthor);
      if (heads === undefined) met.set(coauthor, [place]);
      else if (heads.length < mostHeads && !heads.some((head) => sets.find(head) === sets.find(place))) heads.push(place);
    }
  });
}

function joinPlace(
  place: number,
  own: readonly number[],
  met: ReadonlyMap<number, readonly number[]>,
  { isWeak }: Coauthors,
  sets: GuardedSets,
): void {
  const weakly = new Map<number, number>();
  for (const coauthor of own) {
    for (const head of met.get(coauthor) ?? []) {
      if (isWeak[coauthor] === 0) sets.join(head, place, 'shared coauthor');
      else weakly.set(sets.find(head), (weakly.get(sets.find(head)) ?? 0) + 1);
    }
  }
  for (const [head, count] of weakly) if (count >= 2) sets.join(head, place, 'shared coauthor');
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
