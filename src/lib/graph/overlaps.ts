import { membersOf } from './members.ts';
import type { Groups } from './numbering.ts';

/** How many nodes a group of one grouping shares with a group of another. */
export interface Overlap {
  readonly one: number;
  readonly other: number;
  readonly shared: number;
}

/**
 * The overlaps of all groups that share a node, in the order of the groups of the one. Time and memory grow with the
 * number of nodes, not with that of pairs of groups.
 */
export function overlapsOf(one: Groups, other: Groups): Overlap[] {
  const { offsets, nodes } = membersOf(one.groups, one.count);
  const shared = new Int32Array(other.count);
  const overlaps: Overlap[] = [];
  for (let group = 0; group < one.count; group++) {
    const touched: number[] = [];
    for (let place = offsets[group]!; place < offsets[group + 1]!; place++) {
      const theirs = other.groups[nodes[place]!]!;
      if (shared[theirs]!++ === 0) touched.push(theirs);
    }
    for (const theirs of touched) {
      overlaps.push({ one: group, other: theirs, shared: shared[theirs]! });
      shared[theirs] = 0;
    }
  }
  return overlaps;
}
