import { bridges } from './bridges.ts';
import type { Grouped } from './byGroup.ts';
import type { Coauthors } from './coauthorEvidence.ts';
import { isMadeOfCommonParts } from './doubtfulNames.ts';
import type { GuardedSets } from './guardedSets.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { MetWith } from './metWith.ts';

/**
 * Joins the places of one name that share a coauthor who says something, or two who say little. Place after place of a
 * name looks up its coauthors in what was met before, so that the work grows with the coauthors, not with the pairs.
 */
export function joinByCoauthors(slots: MentionSlots, byName: Grouped, coauthors: Coauthors, sets: GuardedSets): void {
  const met = new MetWith(slots.names.length);
  for (let name = 0; name < slots.names.length; name++) {
    const [from, to] = [byName.offsets[name]!, byName.offsets[name + 1]!];
    if (to - from < 2) continue;
    const places = byName.items.subarray(from, to);
    const isCommon = isMadeOfCommonParts(slots.names[name]!.parts);
    met.forgetAll();
    joinPlaces(places, isCommon ? bridgesAt(places, slots, coauthors) : none, { slots, coauthors, met, sets });
  }
}

/** Of places (by their index) the coauthors who do not count there. */
type Without = ReadonlyMap<number, ReadonlySet<number>>;
const none: Without = new Map();

/** The links by which namesakes would be one. */
function bridgesAt(places: Uint32Array, slots: MentionSlots, coauthors: Coauthors): Without {
  const numbers = new Map<number, number>();
  const numbered = Array.from(places, (place) =>
    coauthorsBeside(place, slots, coauthors)
      .filter((coauthor) => coauthors.isWeak[coauthor] === 0)
      .map((coauthor) => {
        const number = numbers.get(coauthor) ?? numbers.size;
        numbers.set(coauthor, number);
        return number;
      }),
  );
  const cut = bridges({ coauthors: numbered, coauthorCount: numbers.size });
  if (cut.size === 0) return none;
  const coauthorOf = [...numbers.keys()];
  return new Map(Array.from(cut, ([at, list]) => [at, new Set(Array.from(list, (number) => coauthorOf[number]!))]));
}

interface Search {
  readonly slots: MentionSlots;
  readonly coauthors: Coauthors;
  readonly met: MetWith;
  readonly sets: GuardedSets;
}

/** Of a coauthor who says something one place of each person is enough; of others each place, since two must meet on one. */
function joinPlaces(places: Uint32Array, without: Without, { slots, coauthors, met, sets }: Search): void {
  const { coauthorOf, isWeak, offsets, on } = coauthors;
  const self = coauthorOf[slots.nameAt[places[0]!]!]!;
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    const [from, to] = [offsets[slots.paperAt[place]!]!, offsets[slots.paperAt[place]! + 1]!];
    const bridged = without.get(at);
    let weakly: Map<number, number> | undefined;
    for (let beside = from; beside < to; beside++) {
      const coauthor = on[beside]!;
      if (coauthor === self || bridged?.has(coauthor)) continue;
      const count = met.countOf(coauthor);
      for (let index = 0; index < count; index++) {
        const other = met.placeAt(coauthor, index);
        if (isWeak[coauthor] === 0) sets.join(other, place, 'shared coauthor');
        else (weakly ??= new Map()).set(other, (weakly.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of weakly ?? []) if (count >= 2) sets.join(other, place, 'shared coauthor');
    for (let beside = from; beside < to; beside++) {
      const coauthor = on[beside]!;
      if (coauthor === self || bridged?.has(coauthor)) continue;
      if (isWeak[coauthor] === 1 || !isMetWith(coauthor, place)) met.add(coauthor, place);
    }
  }

  function isMetWith(coauthor: number, place: number): boolean {
    const person = sets.find(place);
    const count = met.countOf(coauthor);
    for (let index = 0; index < count; index++) if (sets.find(met.placeAt(coauthor, index)) === person) return true;
    return false;
  }
}

/** The coauthors of a place who say something, each once. */
export function coauthorsBeside(
  place: number,
  { nameAt, paperAt }: MentionSlots,
  { coauthorOf, offsets, on }: Coauthors,
): number[] {
  const self = coauthorOf[nameAt[place]!]!;
  const found: number[] = [];
  for (let at = offsets[paperAt[place]!]!; at < offsets[paperAt[place]! + 1]!; at++) {
    if (on[at] !== self) found.push(on[at]!);
  }
  return found;
}
