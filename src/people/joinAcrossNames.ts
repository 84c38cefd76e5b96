import { groupedBy } from './byGroup.ts';
import type { Coauthors } from './coauthorEvidence.ts';
import type { GuardedSets } from './guardedSets.ts';
import { coauthorsBeside } from './joinByCoauthors.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { areCompatible } from './nameParts.ts';
import type { SlotRule } from '../model/identity.ts';

/** More people of one block with one coauthor are not looked through. */
const mostHeads = 64;

/** Two people (by a place of each) for whose being one something speaks. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly rule: SlotRule;
}

/** Number of the block of each name. */
export function blocksOf({ names }: MentionSlots): { readonly blockOf: Uint32Array; readonly count: number } {
  const known = new Map<string, number>();
  const blockOf = Uint32Array.from(names, ({ parts }) => {
    const block = known.get(parts.block) ?? known.size;
    known.set(parts.block, block);
    return block;
  });
  return { blockOf, count: known.size };
}

/** Different names of one block that are compatible and share a coauthor who says something, or two who say little. */
export function coauthorEdges(slots: MentionSlots, coauthors: Coauthors, sets: GuardedSets): Edge[] {
  const { blockOf, count } = blocksOf(slots);
  const byBlockNames = groupedBy(blockOf, count);
  const blockAt = Uint32Array.from(slots.nameAt, (name) => blockOf[name]!);
  const byBlock = groupedBy(blockAt, count);
  const edges: Edge[] = [];
  for (let block = 0; block < count; block++) {
    const names = byBlockNames.items.subarray(byBlockNames.offsets[block], byBlockNames.offsets[block + 1]);
    if (!hasCompatible(names, slots)) continue;
    const places = byBlock.items.subarray(byBlock.offsets[block], byBlock.offsets[block + 1]);
    edgesIn(places, slots, coauthors, sets, edges);
  }
  return edges;
}

function hasCompatible(names: Uint32Array, slots: MentionSlots): boolean {
  const parts = Array.from(names, (name) => slots.names[name]!.parts);
  return parts.some((one, at) => parts.slice(at + 1).some((other) => areCompatible(one, other)));
}

function edgesIn(
  places: Uint32Array,
  slots: MentionSlots,
  coauthors: Coauthors,
  sets: GuardedSets,
  edges: Edge[],
): void {
  const holders = new Map<number, number[]>();
  for (const place of places) {
    const person = sets.find(place);
    for (const coauthor of coauthorsBeside(place, slots, coauthors)) {
      const found = holders.get(coauthor);
      if (found === undefined) holders.set(coauthor, [person]);
      else if (found.length < mostHeads && !found.includes(person)) found.push(person);
    }
  }
  const strength = new Map<string, { one: number; other: number; worth: number }>();
  for (const [coauthor, people] of holders) {
    for (let a = 0; a < people.length; a++) {
      for (let b = a + 1; b < people.length; b++) {
        const [one, other] = [Math.min(people[a]!, people[b]!), Math.max(people[a]!, people[b]!)];
        if (sharesName(one, other, sets) || !sets.areNamesCompatible(one, other)) continue;
        const edge = strength.get(`${one} ${other}`) ?? { one, other, worth: 0 };
        edge.worth += coauthors.isWeak[coauthor] === 0 ? 2 : 1;
        strength.set(`${one} ${other}`, edge);
      }
    }
  }
  for (const { one, other, worth } of strength.values())
    if (worth >= 2) edges.push({ one, other, rule: 'shared coauthor' });
}

/** Those of one name have been looked at by it. */
export function sharesName(one: number, other: number, sets: GuardedSets): boolean {
  const names = sets.namesOf(other);
  return sets.namesOf(one).some((name) => names.includes(name));
}

/**
 * Joins along the edges, but leaves by themselves those whom edges lead to two people who cannot be one: `J. Smith`
 * between `John Smith` and `James Smith`.
 */
export function joinAlong(edges: readonly Edge[], sets: GuardedSets): void {
  const neighbours = new Map<number, Set<number>>();
  const addNeighbour = (person: number, other: number): void => {
    const around = neighbours.get(person);
    if (around === undefined) neighbours.set(person, new Set([other]));
    else around.add(other);
  };
  const between = edges.map(({ one, other, rule }) => ({ one: sets.find(one), other: sets.find(other), rule }));
  for (const { one, other } of between) {
    addNeighbour(one, other);
    addNeighbour(other, one);
  }
  const isAmbiguous = (person: number): boolean => {
    const around = [...neighbours.get(person)!];
    return around.some((one, at) => around.slice(0, at).some((other) => !sets.areNamesCompatible(one, other)));
  };
  const ambiguous = new Set([...neighbours.keys()].filter(isAmbiguous));
  for (const { one, other, rule } of between) {
    if (!ambiguous.has(one) && !ambiguous.has(other)) sets.join(one, other, rule);
  }
}
