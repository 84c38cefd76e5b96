import { byCode } from '../lib/byCode.ts';
import { bySeed, groupIds, seedOf, takenId, type GroupIds, type Seed } from './groupIds.ts';
import { groupRecords, slotsOfGroup } from './groupRecords.ts';
import type { Parts } from './playedLog.ts';
import type { Ruled } from './ruled.ts';

/** What the parts of a log would be called by themselves. */
export interface PartIds {
  readonly ids: readonly string[];
  /** Papers of each part when it came to be, so that losing some of them changes nobody's name. */
  readonly papers: readonly number[];
  /** Slots that each part holds now. */
  readonly held: Uint32Array;
}

/**
 * Groups keep their ids. What was split off has an id from its own papers, the same in whatever order independent splits
 * stand; where splits left nothing of a group, the largest of those that hold its papers has its id.
 */
export function partIds(ruled: Ruled, { partOf, splitOff }: Parts): PartIds {
  const groups = groupIds(ruled);
  const held = new Uint32Array(ruled.groupCount + splitOff.length);
  for (const part of partOf) held[part]!++;
  const { paperOfSlot } = groupRecords(ruled);
  const papers = [
    ...groups.portraits.map((portrait) => portrait.papers),
    ...splitOff.map((slots) => new Set(slots.map((slot) => paperOfSlot[slot])).size),
  ];
  const ids = [...groups.ids, ...splitOff.map(() => '')];
  nameSplitOff(ruled, groups, splitOff, held, ids);
  nameHeirs(ruled, partOf, splitOff, { ids, papers, held });
  return { ids, papers, held };
}

function nameSplitOff(
  ruled: Ruled,
  groups: GroupIds,
  splitOff: Parts['splitOff'],
  held: Uint32Array,
  ids: string[],
): void {
  const taken = new Set<string>();
  const seeds: { part: number; seed: Seed }[] = [];
  splitOff.forEach((slots, at) => {
    const part = ruled.groupCount + at;
    if (held[part]! > 0) seeds.push({ part, seed: seedOf(ruled, slots) });
  });
  seeds.sort((one, other) => bySeed(one.seed, other.seed) || one.part - other.part);
  for (const { part, seed } of seeds) {
    const { key } = ruled.forms[ruled.formOf[seed.slot]!]!;
    ids[part] = takenId(key, seed, taken, (id) => groups.taken.has(id));
  }
}

function nameHeirs(
  ruled: Ruled,
  partOf: Uint32Array,
  splitOff: Parts['splitOff'],
  { ids, papers, held }: { ids: string[]; papers: readonly number[]; held: Uint32Array },
): void {
  const largestFirst = (one: number, other: number): number =>
    papers[other]! - papers[one]! || byCode(ids[one]!, ids[other]!);
  const touched = new Set(splitOff.flat().map((slot) => ruled.groupOf[slot]!));
  const emptied = [...touched].filter((group) => held[group] === 0).sort(largestFirst);
  const heirs = new Map<number, string>();
  for (const group of emptied) {
    const holders = Array.from(slotsOfGroup(groupRecords(ruled), group), (slot) => partOf[slot]!);
    const heir = [...new Set(holders)].sort(largestFirst)[0]!;
    if (!heirs.has(heir)) heirs.set(heir, ids[group]!);
  }
  for (const [heir, id] of heirs) ids[heir] = id;
}
