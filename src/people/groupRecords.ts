import type { Ruled } from './ruled.ts';

/** The author positions of every group of the rules, and on how many papers it is. Found once for what the rules say. */
export interface GroupRecords {
  /** Length slots; group g owns slots[offsets[g]] … slots[offsets[g + 1] − 1], ascending. */
  readonly slots: Uint32Array;
  readonly offsets: Uint32Array;
  readonly paperOfSlot: Uint32Array;
}

const known = new WeakMap<Ruled, GroupRecords>();

export function groupRecords(ruled: Ruled): GroupRecords {
  const before = known.get(ruled);
  if (before) return before;
  const found = { ...slotsByGroup(ruled), paperOfSlot: papersOfSlots(ruled) };
  known.set(ruled, found);
  return found;
}

function slotsByGroup({ groupOf, groupCount }: Ruled): Pick<GroupRecords, 'slots' | 'offsets'> {
  const offsets = new Uint32Array(groupCount + 1);
  for (const group of groupOf) offsets[group + 1]!++;
  for (let group = 0; group < groupCount; group++) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice(0, groupCount);
  const slots = new Uint32Array(groupOf.length);
  groupOf.forEach((group, slot) => (slots[next[group]!++] = slot));
  return { slots, offsets };
}

function papersOfSlots({ offsets }: Ruled): Uint32Array {
  const papers = new Uint32Array(offsets.at(-1)!);
  for (let paper = 0; paper + 1 < offsets.length; paper++) papers.fill(paper, offsets[paper], offsets[paper + 1]);
  return papers;
}

export const slotsOfGroup = ({ slots, offsets }: GroupRecords, group: number): Uint32Array =>
  slots.subarray(offsets[group], offsets[group + 1]);
