import { DisjointSets } from '../lib/disjointSets.ts';
import type { Decision, Mention } from '../model/identity.ts';
import { slotsOfMention } from './mentioned.ts';
import { slotsOfPlainNames } from './plainNames.ts';
import type { Ruled } from './ruled.ts';

/**
 * What people are made of after a log: parts, which are the groups of the rules, numbered as there, and after them what
 * splits took out of whoever it was with. A merge joins whole parts, and whoever is to stay apart takes back the merges
 * that had made them one: so the order of decisions about others does not matter.
 */
export interface Parts {
  readonly partOf: Uint32Array;
  /** The slots that each split took, when it took them; later splits may have taken some of them again. */
  readonly splitOff: readonly (readonly number[])[];
  /** Parts that are one person have the same root. */
  readonly joined: DisjointSets;
  readonly dormant: readonly Decision[];
}

export function playedLog(ruled: Ruled, decisions: readonly Decision[]): Parts {
  const splits = decisions.filter(({ kind }) => kind === 'split').length;
  const partOf = ruled.groupOf.slice();
  const merges: (readonly number[])[] = [];
  let joined = joinedBy(merges);
  const splitOff: (readonly number[])[] = [];

  const slotsOf = (mention: Mention) => slotsOfMention(ruled.papers, ruled.offsets, mention);

  /** Those who hold a mention; by its name alone where its paper is not here, if that says who is meant. */
  function holders(mention: Mention): readonly number[] {
    const slots = slotsOf(mention);
    if (slots.length > 0) return slots;
    const byName = slotsOfPlainNames(ruled).get(mention.name) ?? [];
    const left = byName.find((slot) => partOf[slot]! < ruled.groupCount);
    if (left !== undefined) return [left];
    return new Set(byName.map((slot) => joined.find(partOf[slot]!))).size === 1 ? byName : [];
  }

  function merge(one: Mention, other: Mention): boolean {
    const [a, b] = [holders(one), holders(other)];
    if (a.length === 0 || b.length === 0) return false;
    const parts = [...new Set([...a, ...b].map((slot) => partOf[slot]!))];
    merges.push(parts);
    joinAll(parts, joined);
    return true;
  }

  /** Takes back the merge that made them one person, and so on until they are two. */
  function part(one: Mention, other: Mention): boolean {
    const [a, b] = [slotsOf(one), slotsOf(other)];
    if (a.length === 0 || b.length === 0) return false;
    for (let made = madeOne(a[0]!, b[0]!); made >= 0; made = madeOne(a[0]!, b[0]!)) {
      merges.splice(made, 1);
      joined = joinedBy(merges);
    }
    return true;
  }

  /** The merge that made the people at two slots one; −1 where none did. */
  function madeOne(one: number, other: number): number {
    const [here, there] = [partOf[one]!, partOf[other]!];
    if (here === there || joined.find(here) !== joined.find(there)) return -1;
    const sets = joinedBy([]);
    return merges.findIndex((parts) => {
      joinAll(parts, sets);
      return sets.find(here) === sets.find(there);
    });
  }

  function joinedBy(list: readonly (readonly number[])[]): DisjointSets {
    const sets = new DisjointSets(ruled.groupCount + splits);
    for (const parts of list) joinAll(parts, sets);
    return sets;
  }

  /** A split speaks of papers: where they are not here, their names would not say who is somebody else than whom. */
  function split(mentions: readonly Mention[]): boolean {
    const slots = [...new Set(mentions.flatMap((mention) => slotsOf(mention)))];
    if (slots.length === 0) return false;
    for (const slot of slots) partOf[slot] = ruled.groupCount + splitOff.length;
    splitOff.push(slots);
    return true;
  }

  function isHere(decision: Decision): boolean {
    if (decision.kind === 'split') return split(decision.mentions);
    if (decision.kind === 'merge') return merge(decision.one, decision.other);
    return part(decision.one, decision.other);
  }

  /** Who was taken out and joined to the same people again is where the rules had him, as if neither had been decided. */
  function bringHome(): void {
    for (const slot of splitOff.flat()) {
      const group = ruled.groupOf[slot]!;
      if (joined.find(partOf[slot]!) === joined.find(group)) partOf[slot] = group;
    }
  }

  const dormant = decisions.filter((decision) => !isHere(decision));
  bringHome();
  return { partOf, splitOff, joined, dormant };
}

function joinAll([first, ...others]: readonly number[], sets: DisjointSets): void {
  for (const other of others) sets.join(first!, other);
}
