import type { Grouped } from './byGroup.ts';
import type { Coauthors } from './coauthorEvidence.ts';
import type { GuardedSets } from './guardedSets.ts';
import type { MentionSlots } from './mentionSlots.ts';

/** More people of one name with one coauthor are not looked through. */
const mostHeads = 16;

/**
 * Joins the places of one name that share a coauthor who says something, or two who say little. Place after place of a
 * name looks up its coauthors in what was met before, so that the work grows with the coauthors, not with the pairs.
 */
export function joinByCoauthors(slots: MentionSlots, byName: Grouped, coauthors: Coauthors, sets: GuardedSets): void {
  const met = new Map<number, number[]>();
  for (let name = 0; name < slots.names.length; name++) {
    const [from, to] = [byName.offsets[name]!, byName.offsets[name + 1]!];
    if (to - from < 2) continue;
    met.clear();
    for (let at = from; at < to; at++) joinPlace(byName.items[at]!, met, slots, coauthors, sets);
  }
}

function joinPlace(
  place: number,
  met: Map<number, number[]>,
  slots: MentionSlots,
  coauthors: Coauthors,
  sets: GuardedSets,
): void {
  const own = coauthorsBeside(place, slots, coauthors);
  const weakly = new Map<number, number>();
  for (const coauthor of own) {
    for (const head of met.get(coauthor) ?? []) {
      if (coauthors.isWeak[coauthor] === 0) sets.join(head, place, 'shared coauthor');
      else weakly.set(sets.find(head), (weakly.get(sets.find(head)) ?? 0) + 1);
    }
  }
  for (const [head, count] of weakly) if (count >= 2) sets.join(head, place, 'shared coauthor');
  for (const coauthor of own) {
    const heads = met.get(coauthor);
    if (heads === undefined) met.set(coauthor, [place]);
    else if (heads.length < mostHeads && !heads.some((head) => sets.find(head) === sets.find(place))) heads.push(place);
  }
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
