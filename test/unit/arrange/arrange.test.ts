import { expect, test } from 'vitest';
import { arrange, type Arranged, type Before } from '../../../src/arrange/arrange.ts';
import type { Totals } from '../../../src/model/columns.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { coauthors } from '../../graphs/plantedCoauthors.ts';

const settings = defaultSettings;

/** Without topics: a network of some hundred authors in planted fields. */
function totalsOf(authorCount: number, seed = 1): Totals {
  const { graph } = coauthors(authorCount, 3 * authorCount, seed);
  const ties: [number, number, number][] = [];
  for (let node = 0; node < authorCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      if (graph.neighbours[entry]! > node) ties.push([node, graph.neighbours[entry]!, graph.weights[entry]!]);
    }
  }
  return {
    authorCount,
    topicCount: 0,
    authorTieCount: ties.length,
    topicTieCount: 0,
    tieSource: Uint32Array.from(ties, ([source]) => source),
    tieTarget: Uint32Array.from(ties, ([, target]) => target),
    tieWeights: Float64Array.from(ties, ([, , weight]) => weight),
    nodeWeights: new Float64Array(authorCount).fill(1),
  };
}

const beforeOf = ({ positions, communities, communitySlots }: Arranged, more: Partial<Before> = {}): Before => ({
  positions,
  communities,
  communitySlots,
  continuesCommunities: false,
  ...more,
});

const meanMove = (one: Float32Array, other: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 2) sum += Math.hypot(one[at]! - other[at]!, one[at + 1]! - other[at + 1]!);
  return (2 * sum) / one.length;
};

test('the same network and settings give the same arrangement, to the last bit', () => {
  const totals = totalsOf(300);
  expect(arrange(totals, { settings })).toEqual(arrange(totals, { settings }));
});

test('in the place of another arrangement nodes stay about where they were, and communities keep their hues', () => {
  const totals = totalsOf(300);
  const first = arrange(totals, { settings });
  const finer = { ...settings, resolution: 2 };
  const [warm, cold] = [
    arrange(totals, { settings: finer, before: beforeOf(first) }),
    arrange(totals, { settings: finer }),
  ];
  expect(warm.communities).toEqual(cold.communities);
  expect(meanMove(warm.positions, first.positions)).toBeLessThan(meanMove(cold.positions, first.positions) / 2);
  expect(warm.communityCount).toBeGreaterThan(first.communityCount);
  const again = arrange(totals, { settings, before: beforeOf(warm) });
  expect([...again.communities]).toEqual([...first.communities]);
  const largest = Array.from({ length: Math.min(5, first.communityCount) }, (_, community) => community);
  const kept = largest.filter((community) => again.communitySlots[community] === first.communitySlots[community]);
  expect(kept.length).toBeGreaterThanOrEqual(4);
});

test('what is pinned does not move by a bit', () => {
  const totals = totalsOf(300);
  const first = arrange(totals, { settings });
  const pinned = new Uint8Array(300);
  pinned[17] = pinned[203] = 1;
  const next = arrange(totals, { settings: { ...settings, resolution: 3 }, before: beforeOf(first), pinned });
  for (const node of [17, 203]) {
    expect([...next.positions.subarray(2 * node, 2 * node + 2)]).toEqual([
      ...first.positions.subarray(2 * node, 2 * node + 2),
    ]);
  }
});

test('the first positions that are handed out are complete, with their communities', () => {
  const pictures: Arranged[] = [];
  const last = arrange(totalsOf(300), { settings, onProgress: (_, __, soFar) => soFar && pictures.push(soFar) });
  expect(pictures.length).toBeGreaterThan(0);
  for (const { positions, communities } of pictures) {
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(communities).toEqual(last.communities);
  }
});

test('communities and places as VOSviewer has them are found by its settings', () => {
  const totals = totalsOf(120);
  const vos = {
    ...settings,
    layout: 'vos',
    clustering: 'vosviewer',
    quality: 'cpm',
    normalisation: 'association',
  } as const;
  const [one, other] = [arrange(totals, { settings: vos }), arrange(totals, { settings: { ...vos, seed: 9 } })];
  expect(one.positions.every(Number.isFinite)).toBe(true);
  // Its seed is its own.
  expect(one).toEqual(other);
});

/** Two groups of three topics without any author, tied within, and by one weak tie between. */
const loneTopics = (): Totals => {
  const ties = [
    [0, 1, 5],
    [0, 2, 5],
    [1, 2, 5],
    [2, 3, 0.5],
    [3, 4, 5],
    [3, 5, 5],
    [4, 5, 5],
  ] as const;
  return {
    authorCount: 0,
    topicCount: 6,
    authorTieCount: 0,
    topicTieCount: ties.length,
    tieSource: Uint32Array.from(ties, ([source]) => source),
    tieTarget: Uint32Array.from(ties, ([, target]) => target),
    tieWeights: Float64Array.from(ties, ([, , weight]) => weight),
    nodeWeights: new Float64Array(6).fill(9),
  };
};

test('without any author the topics are laid out by their own ties, the same each time', () => {
  const arranged = arrange(loneTopics(), { settings });
  const { positions } = arranged;
  const apart = (one: number, other: number) =>
    Math.hypot(positions[2 * one]! - positions[2 * other]!, positions[2 * one + 1]! - positions[2 * other + 1]!);
  expect(positions.every(Number.isFinite)).toBe(true);
  for (const [near, far] of [
    [1, 4],
    [1, 5],
    [2, 4],
  ] as const) {
    expect(apart(0, near)).toBeLessThan(apart(0, far));
  }
  expect(arranged.communityCount).toBe(0);
  expect(arrange(loneTopics(), { settings })).toEqual(arranged);
});
