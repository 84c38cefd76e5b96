import { boundsOf } from '../lib/bounds.ts';
import type { Arrangement, Totals } from '../model/columns.ts';
import type { Descent } from '../model/descent.ts';
import type { NodeIndex } from '../model/units.ts';
import { bandPlaces } from './band.ts';
import { freePlaces, type Place } from './freePlaces.ts';
import { otherSlot } from './palette.ts';

type Ties = Pick<Totals, 'authorCount' | 'authorTieCount' | 'tieSource' | 'tieTarget' | 'tieWeights'>;

/** Where somebody stood who has gone, and in which community. */
export interface Departed {
  readonly x: number;
  readonly y: number;
  readonly community: number;
}

/**
 * Everybody who was there stays to the last bit, and in the same community of the same colour. Who is new stands beside the
 * one he or she was a part of, in the same community; else among those he or she is tied to, in the community of the
 * strongest tie; else below the map, alone. Who has been there before, by `departed`, comes back to where that was.
 * Undefined where topics are others.
 */
export function heldArrangement(
  shown: Arrangement,
  descent: Descent,
  ties: Ties,
  departed: ReadonlyMap<NodeIndex, Departed> = new Map(),
): Arrangement | undefined {
  const { nodeBefore, partedFrom } = descent;
  const { authorCount } = ties;
  if (nodeBefore.subarray(authorCount).includes(-1)) return undefined;
  const positions = new Float32Array(2 * nodeBefore.length).fill(Number.NaN);
  const communities = new Int32Array(nodeBefore.length).fill(-1);
  for (let node = 0; node < nodeBefore.length; node++) {
    const before = nodeBefore[node]!;
    if (before < 0) continue;
    positions[2 * node] = shown.positions[2 * before]!;
    positions[2 * node + 1] = shown.positions[2 * before + 1]!;
    communities[node] = shown.communities[before]!;
  }
  for (const [node, { x, y, community }] of departed) {
    if (nodeBefore[node] !== -1) continue;
    positions.set([x, y], 2 * node);
    communities[node] = community;
  }
  const added: NodeIndex[] = [];
  for (let node = 0; node < authorCount; node++) if (nodeBefore[node] === -1 && !departed.has(node)) added.push(node);
  const near = neighboursOf(added, positions, ties);
  const anchors = added.map((node): Place | undefined => {
    const from = partedFrom[node]!;
    return from >= 0 ? [shown.positions[2 * from]!, shown.positions[2 * from + 1]!] : near.get(node)?.middle;
  });
  let communityCount = shown.communityCount;
  for (const node of added) {
    const home = partedFrom[node]! >= 0 ? shown.communities[partedFrom[node]!] : undefined;
    const strongest = near.get(node)?.strongest;
    communities[node] = home ?? (strongest === undefined ? communityCount++ : communities[strongest]!);
  }
  place(positions, added, anchors);
  const communitySlots = new Uint8Array(communityCount).fill(otherSlot);
  communitySlots.set(shown.communitySlots);
  return { positions, communities, communityCount, communitySlots };
}

function place(positions: Float32Array, added: readonly number[], anchors: readonly (Place | undefined)[]): void {
  if (added.length === 0) return;
  const standing = positions.filter(Number.isFinite);
  const anchored = anchors.filter((anchor) => anchor !== undefined);
  const places = freePlaces(anchored, standing);
  const banded = bandPlaces(added.length - anchored.length, boundsOf(standing));
  let [besides, below] = [0, 0];
  added.forEach((node, at) => {
    const isBeside = anchors[at] !== undefined;
    positions.set(isBeside ? places[besides++]! : banded.subarray(2 * below, 2 * ++below), 2 * node);
  });
}

interface Neighbours {
  /** Of those who stand somewhere, by the weight of the ties. */
  readonly middle: Place;
  readonly strongest: number;
}

function neighboursOf(added: readonly number[], positions: Float32Array, ties: Ties): Map<number, Neighbours> {
  const sums = new Map(added.map((node) => [node, { x: 0, y: 0, weight: 0, strongest: -1, most: -1 }]));
  const meet = (node: number, other: number, weight: number) => {
    const sum = sums.get(node)!;
    sum.x += weight * positions[2 * other]!;
    sum.y += weight * positions[2 * other + 1]!;
    sum.weight += weight;
    if (weight > sum.most) [sum.strongest, sum.most] = [other, weight];
  };
  const isAdded = new Uint8Array(positions.length / 2);
  for (const node of added) isAdded[node] = 1;
  for (let tie = 0; added.length > 0 && tie < ties.authorTieCount; tie++) {
    const [source, target] = [ties.tieSource[tie]!, ties.tieTarget[tie]!];
    if (isAdded[source] === isAdded[target]) continue;
    if (isAdded[source] === 1) meet(source, target, ties.tieWeights[tie]!);
    else meet(target, source, ties.tieWeights[tie]!);
  }
  const found = Array.from(sums).filter(([, { weight }]) => weight > 0);
  return new Map(
    found.map(([node, { x, y, weight, strongest }]) => [node, { middle: [x / weight, y / weight], strongest }]),
  );
}
