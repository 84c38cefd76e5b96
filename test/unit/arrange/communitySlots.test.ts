import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { communitySlots } from '../../../src/arrange/communitySlots.ts';
import { otherSlot } from '../../../src/arrange/palette.ts';
import { groupsBySize } from '../../../src/lib/graph/numbering.ts';

/** `nodes('5 3 -2')`: five nodes of community 0, three of 1, two of none. */
const nodes = (sizes: string): Int32Array =>
  Int32Array.from(
    sizes.split(' ').flatMap((size, community) => {
      const count = Number(size);
      return Array.from({ length: Math.abs(count) }, () => (count < 0 ? -1 : community));
    }),
  );

const before = (sizes: string, slots: readonly number[]) => ({
  communities: nodes(sizes),
  slots: Uint8Array.from(slots),
});

test('without anything before, hues go by rank and all past the tenth are grey', () => {
  const { slots } = communitySlots(nodes('2 2 2 2 2 2 2 2 2 2 2 2'));
  expect([...slots]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, otherSlot, otherSlot]);
});

test('a community keeps its hue when its rank changes and when people come and go', () => {
  const old = before('6 5 4', [3, 7, 1]);
  // The second has grown to be the largest, the first has lost one to it, four new nodes make a group of their own.
  const now = Int32Array.from([0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 3, 3, 3, 3, 2, 2, 2, 2]);
  expect([...communitySlots(now, old).slots]).toEqual([7, 3, 0, 1]);
});

test('nodes that are new or that have no community do not change what a community is', () => {
  const old = before('4 -5', [6]);
  const now = Int32Array.from([0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0]);
  expect([...communitySlots(now, old).slots]).toEqual([6]);
});

test('where two become one it has the hue of the larger, and both count as merged', () => {
  const { slots, merged, split } = communitySlots(nodes('9 4'), before('5 4 4', [2, 5, 8]));
  expect([...slots]).toEqual([2, 8]);
  expect({ merged, split }).toEqual({ merged: 2, split: 0 });
});

test('where one becomes two the larger part keeps the hue, and one counts as split', () => {
  const { slots, merged, split } = communitySlots(nodes('6 4 3'), before('10 3', [4, 0]));
  expect([...slots]).toEqual([4, 1, 0]);
  expect({ merged, split }).toEqual({ merged: 0, split: 1 });
});

test('pairs and single people do not count as groups that merge or split', () => {
  const { merged, split } = communitySlots(nodes('9'), before('5 2 1 1', [0, 1, 2, 3]));
  expect({ merged, split }).toEqual({ merged: 0, split: 0 });
});

test('a newcomer takes a hue that nobody had before, while there is one', () => {
  const old = before('5 4', [0, 1]);
  const now = Int32Array.from([0, 0, 0, 0, 0, -1, -1, -1, -1, 1, 1, 1]);
  expect([...communitySlots(now, old).slots]).toEqual([0, 2]);
});

test('a community that has fallen behind the tenth leaves its hue to one that has risen', () => {
  const sizes = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10];
  const old = before(sizes.join(' '), [...Array.from({ length: 10 }, (_, slot) => slot), otherSlot]);
  const swapped = old.communities.map((community) => (community === 9 ? 10 : community === 10 ? 9 : community));
  expect([...communitySlots(swapped, old).slots]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, otherSlot]);
});

const labels = fc.array(fc.integer({ min: -1, max: 14 }), { minLength: 1, maxLength: 80 });

/** Numbered by size, −1 kept. */
function bySize(list: readonly number[]): Int32Array {
  const placed = list.flatMap((label, node) => (label < 0 ? [] : [node]));
  const { groups } = groupsBySize(compacted(placed.map((node) => list[node]!)));
  const communities = new Int32Array(list.length).fill(-1);
  placed.forEach((node, at) => (communities[node] = groups[at]!));
  return communities;
}

const compacted = (list: readonly number[]): Int32Array => {
  const distinct = [...new Set(list)];
  return Int32Array.from(list, (label) => distinct.indexOf(label));
};

test('the ten largest have a hue each and nobody else has one, whatever was before', () => {
  fc.assert(
    fc.property(labels, labels, (first, second) => {
      const [old, now] = [bySize(first), bySize(second)];
      const start = communitySlots(old);
      const { slots, merged, split } = communitySlots(now, { communities: old, slots: start.slots });
      const count = Math.max(-1, ...now) + 1;
      expect(slots.length).toBe(count);
      expect(new Set(slots.subarray(0, 10)).size).toBe(Math.min(10, count));
      expect([...slots].filter((slot) => slot < otherSlot).length).toBe(Math.min(10, count));
      expect(merged === 1 || merged > start.slots.length || split > start.slots.length).toBe(false);
    }),
  );
});

test('the same communities keep their hues and nothing has merged or split', () => {
  fc.assert(
    fc.property(labels, (list) => {
      const communities = bySize(list);
      const { slots } = communitySlots(communities);
      expect(communitySlots(communities, { communities, slots })).toEqual({ slots, merged: 0, split: 0 });
    }),
  );
});
