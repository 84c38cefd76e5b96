import { groupedBy, type Grouped } from './byGroup.ts';
import type { Ruled } from './ruled.ts';

/** The author positions of every group of the rules, and on how many papers it is. Found once for what the rules say. */
export interface GroupRecords extends Grouped {
  readonly paperOfSlot: Uint32Array;
}

const known = new WeakMap<Ruled, GroupRecords>();

export function groupRecords(ruled: Ruled): GroupRecords {
  const before = known.get(ruled);
  if (before) return before;
  const found = { ...groupedBy(ruled.groupOf, ruled.groupCount), paperOfSlot: papersOfSlots(ruled) };
  known.set(ruled, found);
  return found;
}

function papersOfSlots({ offsets }: Ruled): Uint32Array {
  const papers = new Uint32Array(offsets.at(-1)!);
  for (let paper = 0; paper + 1 < offsets.length; paper++) papers.fill(paper, offsets[paper], offsets[paper + 1]);
  return papers;
}

export const slotsOfGroup = ({ items, offsets }: GroupRecords, group: number): Uint32Array =>
  items.subarray(offsets[group], offsets[group + 1]);
