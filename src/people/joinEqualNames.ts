import { DisjointSets } from '../lib/disjointSets.ts';
import type { Grouped } from './byGroup.ts';
import { hasCommonPart, isMadeOfCommonParts, isOneWord } from './doubtfulNames.ts';
import type { GuardedSets } from './guardedSets.ts';
import { blocksOf } from './joinAcrossNames.ts';
import type { Likeness } from './likeness.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { areCompatible } from './nameParts.ts';

/** A group of so many papers is established, for rare names so many, and so many single papers are several. */
const [established, clearlyEstablished, several] = [2, 3, 4];
/** Up to so many papers are few people, of whom up to so many papers of one common name may well be of one. */
const [smallCorpus, fewPapers] = [100, 5];

/**
 * Joins all who have one full name, where this is not doubtful. A name is doubtful
 * - when very many people may have it, by its parts (see `isMadeOfCommonParts`), unless it stands on five papers or less
 *   of a hundred or less: the more people there are, the likelier two of them have it;
 * - when it is initials, and two conflicting full names here may be behind them;
 * - when two ORCIDs stand beside it;
 * - when its papers fall apart into two groups of two papers or more, or into four single papers or more that are most of
 *   them, which neither coauthors and ids nor affiliations, titles and venues connect. Of a name of which no part is common, as
 *   it will hardly be of two people, the two largest groups must have three papers and a fifth of all, and groups of
 *   three papers three quarters of all: else it is the coauthors that say little.
 */
export function joinEqualNames(
  slots: MentionSlots,
  paperCount: number,
  byName: Grouped,
  likeness: Likeness,
  sets: GuardedSets,
): void {
  const initialsOfSeveral = severalBehindInitials(slots);
  for (let name = 0; name < slots.names.length; name++) {
    const [from, to] = [byName.offsets[name]!, byName.offsets[name + 1]!];
    if (to - from < 2) continue;
    const places = byName.items.subarray(from, to);
    if (isOnePerson(places, sets)) continue;
    const people = peopleAt(places, sets);
    const { parts } = slots.names[name]!;
    const isOften = paperCount > smallCorpus || places.length > fewPapers;
    if (initialsOfSeveral[name] === 1 || (isOften && isMadeOfCommonParts(parts))) continue;
    if (haveTwoOrcids(people, sets)) continue;
    if (!isOneWord(parts) && fallsApart(people, places, !hasCommonPart(parts), likeness, sets)) continue;
    for (const person of people.slice(1)) sets.join(people[0]!, person, 'equal full name');
  }
}

export function isOnePerson(places: Uint32Array, sets: GuardedSets): boolean {
  const person = sets.find(places[0]!);
  for (let at = 1; at < places.length; at++) if (sets.find(places[at]!) !== person) return false;
  return true;
}

/** The people at some places, the one of most papers first. */
function peopleAt(places: Uint32Array, sets: GuardedSets): number[] {
  const people = [...new Set(Array.from(places, (place) => sets.find(place)))];
  return people.sort((a, b) => sets.sizeOf(b) - sets.sizeOf(a) || a - b);
}

const haveTwoOrcids = (people: readonly number[], sets: GuardedSets): boolean =>
  new Set(people.map((person) => sets.orcidOf(person)).filter((orcid) => orcid >= 0)).size > 1;

function fallsApart(
  people: readonly number[],
  places: Uint32Array,
  isRare: boolean,
  likeness: Likeness,
  sets: GuardedSets,
): boolean {
  if (
    !isInPieces(
      people.map((person) => sets.sizeOf(person)),
      isRare,
    )
  )
    return false;
  const pieces = new DisjointSets(people.length);
  const pieceOf = new Map(people.map((person, piece) => [person, piece]));
  likeness.among(places, (one, other) => {
    pieces.join(pieceOf.get(sets.find(one))!, pieceOf.get(sets.find(other))!);
  });
  const sizes = new Map<number, number>();
  people.forEach((person, piece) => {
    const root = pieces.find(piece);
    sizes.set(root, (sizes.get(root) ?? 0) + sets.sizeOf(person));
  });
  return isInPieces([...sizes.values()], isRare);
}

function isInPieces(sizes: readonly number[], isRare: boolean): boolean {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (isRare) {
    const clear = sizes.filter((size) => size >= clearlyEstablished).sort((one, other) => other - one);
    const held = clear.reduce((sum, size) => sum + size, 0);
    return clear.length > 1 && clear[1]! >= all / 5 && held >= (3 * all) / 4;
  }
  const groups = sizes.filter((size) => size >= established).length;
  const singles = sizes.length - groups;
  return groups > 1 || (singles >= several && singles > all / 2);
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
