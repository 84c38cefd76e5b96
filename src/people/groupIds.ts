import { byCode } from '../lib/byCode.ts';
import { shortTag } from '../lib/shortTag.ts';
import { groupRecords, slotsOfGroup } from './groupRecords.ts';
import { paperKeys } from './paperKeys.ts';
import { portraitOf, type Portrait } from './portrait.ts';
import type { Ruled } from './ruled.ts';

/** What the groups of the rules are called when nothing is decided. */
export interface GroupIds {
  readonly portraits: readonly Portrait[];
  readonly ids: readonly string[];
  readonly taken: ReadonlySet<string>;
}

const known = new WeakMap<Ruled, GroupIds>();

/**
 * The id of a group is the key of its commonest form. Of several groups with one key that on most papers has it, of
 * equals that whose first paper has the first key; the others have a tag beside it, made from their first paper and how
 * they are called there. So an id is the same however the papers are sorted, and whatever becomes of other people.
 */
export function groupIds(ruled: Ruled): GroupIds {
  const before = known.get(ruled);
  if (before) return before;
  const records = groupRecords(ruled);
  const written = { forms: ruled.forms, formOf: ruled.formOf, paperOfSlot: records.paperOfSlot };
  const portraits = Array.from({ length: ruled.groupCount }, (_, group) =>
    portraitOf(written, slotsOfGroup(records, group)),
  );
  const ids = portraits.map(({ key }) => key);
  const taken = new Set(ids);
  for (const groups of sharing(ids)) {
    const seeds = groups.map((group) => ({ group, seed: seedOf(ruled, slotsOfGroup(records, group)) }));
    seeds.sort((a, b) => bySeed(a.seed, b.seed));
    const bearer = seeds.reduce((best, next) =>
      portraits[next.group]!.papers > portraits[best.group]!.papers ? next : best,
    );
    for (const { group, seed } of seeds) {
      if (group !== bearer.group) ids[group] = takenId(portraits[group]!.key, seed, taken);
    }
  }
  const found = { portraits, ids, taken };
  known.set(ruled, found);
  return found;
}

function sharing(keys: readonly string[]): number[][] {
  const groups = new Map<string, number | number[]>();
  keys.forEach((key, group) => {
    const before = groups.get(key);
    if (before === undefined) groups.set(key, group);
    else if (typeof before === 'number') groups.set(key, [before, group]);
    else before.push(group);
  });
  return [...groups.values()].filter((group) => typeof group !== 'number');
}

/** The author position that an id is made from: that on the paper with the first key, in code order. */
export interface Seed {
  readonly paper: string;
  readonly name: string;
  readonly slot: number;
}

/** The first of some author positions, in an order that the content gives and not that of the files. */
export function seedOf(ruled: Ruled, slots: Iterable<number>): Seed {
  const keys = paperKeys(ruled.papers);
  const { paperOfSlot } = groupRecords(ruled);
  let first: Seed | undefined;
  for (const slot of slots) {
    const seed = { paper: keys[paperOfSlot[slot]!]!, name: ruled.forms[ruled.formOf[slot]!]!.slot.raw, slot };
    if (!first || bySeed(seed, first) < 0) first = seed;
  }
  return first!;
}

export const bySeed = (one: Seed, other: Seed): number =>
  byCode(one.paper, other.paper) || byCode(one.name, other.name) || one.slot - other.slot;

/** Adds to `taken`. Two with the same tag are numbered; `isTaken` knows of others that may not be met. */
export function takenId(
  key: string,
  { paper, name }: Seed,
  taken: Set<string>,
  isTaken: (id: string) => boolean = () => false,
): string {
  const tagged = `${key} #${shortTag(`${paper}\n${name}`)}`;
  let id = tagged;
  for (let count = 2; taken.has(id) || isTaken(id); count++) id = `${tagged}.${count}`;
  taken.add(id);
  return id;
}
