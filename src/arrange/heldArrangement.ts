import { carriedPlaces } from './carriedPlaces.ts';
import { boundsOf } from '../lib/bounds.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Descent } from '../model/descent.ts';
import type { NodeIndex } from '../model/units.ts';
import { bandPlaces } from './band.ts';
import { freePlaces, type Place } from './freePlaces.ts';
import { otherSlot } from './palette.ts';
import { neighboursOf, type AuthorTies } from './standingNeighbours.ts';

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
  ties: AuthorTies,
  departed: ReadonlyMap<NodeIndex, Departed> = new Map(),
): Arrangement | undefined {
  const { nodeBefore, partedFrom } = descent;
  if (nodeBefore.subarray(ties.authorCount).includes(-1)) return undefined;
  const { positions, communities } = whereTheyStood(shown, nodeBefore, departed);
  const added: NodeIndex[] = [];
  for (let node = 0; node < ties.authorCount; node++) {
    if (nodeBefore[node] === -1 && !departed.has(node)) added.push(node);
  }
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

/** Who was there before where he or she stands; of the others NaN, and −1 as the community. */
function whereTheyStood(
  shown: Arrangement,
  nodeBefore: Int32Array,
  departed: ReadonlyMap<NodeIndex, Departed>,
): Pick<Arrangement, 'positions' | 'communities'> {
  const { positions, communities } = carriedPlaces(shown, nodeBefore);
  for (const [node, { x, y, community }] of departed) {
    if (nodeBefore[node] !== -1) continue;
    positions.set([x, y], 2 * node);
    communities[node] = community;
  }
  return { positions, communities };
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
