import { groupedBy } from './byGroup.ts';
import type { GuardedSets } from './guardedSets.ts';
import { blocksOf, joinAlong, sharesName, type Edge } from './joinAcrossNames.ts';
import { isOnePerson } from './joinEqualNames.ts';
import type { Likeness } from './likeness.ts';
import type { MentionSlots } from './mentionSlots.ts';

/** A person of so many papers is not joined with another such because of one pair of papers … */
const established = 5;
/** … but where this share of the papers of the smaller one is like some of the other. */
const shareAlike = 0.3;

interface Pair extends Edge {
  readonly worth: number;
}

/** Joins by affiliation, title and venue those of one name, and then those whose names are compatible. */
export function joinByLikeness(slots: MentionSlots, likeness: Likeness, sets: GuardedSets): void {
  const { blockOf, count } = blocksOf(slots);
  const byBlock = groupedBy(
    slots.nameAt.map((name) => blockOf[name]!),
    count,
  );
  for (let block = 0; block < count; block++) {
    const places = byBlock.items.subarray(byBlock.offsets[block], byBlock.offsets[block + 1]);
    if (places.length < 2 || isOnePerson(places, sets)) continue;
    const pairs: Pair[] = [];
    likeness.among(places, (one, other, rule, worth) => {
      if (sets.find(one) !== sets.find(other)) pairs.push({ one, other, rule, worth });
    });
    joinPairs(pairs, sets);
  }
}

function joinPairs(pairs: readonly Pair[], sets: GuardedSets): void {
  const byWorth = [...pairs].sort((a, b) => b.worth - a.worth || a.one - b.one || a.other - b.other);
  for (const { one, other, rule } of byWorth) {
    if (Math.min(sets.sizeOf(one), sets.sizeOf(other)) >= established) continue;
    if (sharesName(one, other, sets)) sets.join(one, other, rule);
  }
  for (const { one, other, rule } of carriedBy(byWorth, sets)) {
    if (sharesName(one, other, sets)) sets.join(one, other, rule);
  }
  const across = carriedBy(byWorth, sets).filter(
    ({ one, other }) => !sharesName(one, other, sets) && sets.areNamesCompatible(one, other),
  );
  joinAlong(across, sets);
}

/** Between people who are not yet one, the best pair of each two for whom enough of their papers speak. */
function carriedBy(pairs: readonly Pair[], sets: GuardedSets): Pair[] {
  const between = new Map<string, { readonly best: Pair; readonly places: Set<number> }>();
  for (const pair of pairs) {
    const [one, other] = [sets.find(pair.one), sets.find(pair.other)];
    if (one === other) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const found = between.get(key) ?? { best: pair, places: new Set() };
    between.set(key, found);
    found.places.add(isSmaller(one, other, sets) ? pair.one : pair.other);
  }
  return [...between.values()]
    .filter(({ best, places }) => places.size >= shareAlike * Math.min(sets.sizeOf(best.one), sets.sizeOf(best.other)))
    .map(({ best }) => best);
}

const isSmaller = (one: number, other: number, sets: GuardedSets): boolean =>
  sets.sizeOf(one) < sets.sizeOf(other) || (sets.sizeOf(one) === sets.sizeOf(other) && one < other);
