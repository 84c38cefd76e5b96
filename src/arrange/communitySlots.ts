import { sizesOf, type Groups } from '../lib/graph/numbering.ts';
import { overlapsOf, type Overlap } from '../lib/graph/overlaps.ts';
import { otherSlot, slotOf } from './palette.ts';

export interface ColouredCommunities {
  /** Community of each node, −1 for nodes that were not there. */
  readonly communities: Int32Array;
  /** Palette slot of each community. */
  readonly slots: Uint8Array;
}

export interface SlotsAndChanges {
  /** Palette slot of each new community. */
  readonly slots: Uint8Array;
  /**
   * Old communities that are one with another now: a new community took more than half of each. Communities of fewer
   * than three nodes are ties rather than groups and do not count, here and in `split`.
   */
  readonly merged: number;
  /** Old communities that are several now: each of two or more new ones has more than half of its old nodes from there. */
  readonly split: number;
}

/** Least Jaccard index of two communities that count as the same: a third of who is in either is in both. */
const leastAlike = 0.3;
const smallestGroup = 3;

/**
 * Hues that stay with a community when it changes. The ten largest communities have a hue each, all others are grey. A
 * community that is an old one still, by the largest overlap, keeps its hue; the others take the free hues in order of
 * size, first those that no old community had. Communities are numbered by size; nodes of both have the same numbers,
 * −1 for nodes without a community.
 */
export function communitySlots(communities: Int32Array, before?: ColouredCommunities): SlotsAndChanges {
  const count = countOf(communities);
  if (!before) return { slots: Uint8Array.from({ length: count }, (_, rank) => slotOf(rank)), merged: 0, split: 0 };
  const common = commonNodes(before.communities, communities);
  const overlaps = overlapsOf(common.old, common.now);
  const [oldSizes, nowSizes] = [sizesOf(common.old), sizesOf(common.now)];
  return {
    slots: slotsFor(count, before.slots, heirs(overlaps, oldSizes, nowSizes)),
    merged: gathered(overlaps, oldSizes).reduce((sum, groups) => sum + groups, 0),
    split: gathered(overlaps.map(mirrored), nowSizes).length,
  };
}

/** Only nodes that have a community in both, so that who came and who went does not make a group another one. */
function commonNodes(before: Int32Array, now: Int32Array): { readonly old: Groups; readonly now: Groups } {
  const isCommon = (_: number, node: number) => before[node]! >= 0 && now[node]! >= 0;
  const nodes = Math.min(before.length, now.length);
  return {
    old: { groups: before.subarray(0, nodes).filter(isCommon), count: countOf(before) },
    now: { groups: now.subarray(0, nodes).filter(isCommon), count: countOf(now) },
  };
}

const countOf = (communities: Int32Array): number =>
  communities.reduce((most, community) => Math.max(most, community + 1), 0);

/** The old community that each new one continues: pairs in the order of the nodes they share, each community once. */
function heirs(overlaps: readonly Overlap[], oldSizes: Int32Array, nowSizes: Int32Array): Map<number, number> {
  const alike = ({ one, other, shared }: Overlap) => shared / (oldSizes[one]! + nowSizes[other]! - shared);
  const pairs = overlaps
    .filter((overlap) => alike(overlap) >= leastAlike)
    .sort((a, b) => b.shared - a.shared || alike(b) - alike(a) || a.one - b.one || a.other - b.other);
  const oldOf = new Map<number, number>();
  const isTaken = new Set<number>();
  for (const { one, other } of pairs) {
    if (isTaken.has(one) || oldOf.has(other)) continue;
    isTaken.add(one);
    oldOf.set(other, one);
  }
  return oldOf;
}

function slotsFor(count: number, oldSlots: Uint8Array, oldOf: Map<number, number>): Uint8Array {
  const slots = new Uint8Array(count).fill(otherSlot);
  const coloured = Array.from({ length: Math.min(count, otherSlot) }, (_, rank) => rank);
  const free = new Set(Array.from({ length: otherSlot }, (_, slot) => slot));
  for (const rank of coloured) {
    const old = oldOf.get(rank);
    if (old === undefined || !free.delete(oldSlots[old]!)) continue;
    slots[rank] = oldSlots[old]!;
  }
  const wasUsed = new Set(oldSlots);
  const offered = [...free].sort((a, b) => Number(wasUsed.has(a)) - Number(wasUsed.has(b)) || a - b);
  for (const rank of coloured) if (slots[rank] === otherSlot) slots[rank] = offered.shift()!;
  return slots;
}

/** Of each group of the other that several of the one went into, by more than half, how many did. */
function gathered(overlaps: readonly Overlap[], sizes: Int32Array): number[] {
  const taken = new Map<number, number>();
  for (const { one, other, shared } of overlaps) {
    if (sizes[one]! >= smallestGroup && 2 * shared > sizes[one]!) taken.set(other, (taken.get(other) ?? 0) + 1);
  }
  return [...taken.values()].filter((groups) => groups > 1);
}

const mirrored = ({ one, other, shared }: Overlap): Overlap => ({ one: other, other: one, shared });
