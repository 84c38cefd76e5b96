import type { Bounds } from '../lib/bounds.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { bandPlaces } from './band.ts';
import { layOut } from './partLayout.ts';
import type { LayoutOptions } from './layout.ts';
import { packComponents } from './packing.ts';
import { boundsOfAll, partsOf, placesOf, putPlaces } from './parts.ts';
import { nearNeighbours, settleAtHome } from './settleAtHome.ts';

/**
 * The map after a change: what had a place stays about there, new nodes start near their neighbours, components that
 * are all new stand to the right of the map, and nodes left without ties below it.
 */
export function continuedLayout(graph: Csr, options: LayoutOptions & { readonly start: Float32Array }): Float32Array {
  const { start, pinned, onProgress } = options;
  const hasPlace = Uint8Array.from({ length: graph.nodeCount }, (_, node) => placedIn(start, node));
  const { parts, isolated } = partsOf(graph, options.importance);
  const positions = new Float32Array(start.length);
  const kept = parts.filter(({ nodes }) => nodes.some((node) => hasPlace[node] === 1));
  const added = parts.filter(({ nodes }) => !nodes.some((node) => hasPlace[node] === 1));
  for (const part of kept) part.positions = nearNeighbours(part, start, hasPlace);
  layOut(added, options);
  const map = boundsOfAll(kept.map(({ positions: own }) => own));
  const mayStand = (node: number) => hasPlace[node] === 1 && (pinned?.[node] === 1 || !isWithin(map, start, node));
  const standing = isolated.filter(mayStand);
  const banded = isolated.filter((node) => !mayStand(node));
  const alone = Array.from(standing, (node) => ({ positions: placesOf(start, Int32Array.of(node)) }));
  const picture = () => {
    for (const part of kept) putPlaces(positions, part.nodes, part.positions);
    putPlaces(positions, standing, placesOf(start, standing));
    const packed = packComponents(added, [...kept, ...alone]);
    added.forEach(({ nodes }, index) => putPlaces(positions, nodes, packed[index]!));
    const tied = parts.map(({ nodes }) => placesOf(positions, nodes));
    putPlaces(positions, banded, bandPlaces(banded.length, boundsOfAll([...tied, placesOf(start, standing)])));
    keepPinned(positions, options);
    return positions;
  };
  onProgress?.(0.3, picture().slice());
  for (const part of kept) settleAtHome(part, options, hasPlace);
  return picture();
}

const placedIn = (start: Float32Array, node: number): number =>
  Number.isFinite(start[2 * node]! + start[2 * node + 1]!) ? 1 : 0;

/** A node that lost its ties is not left standing among those that have some. */
const isWithin = (map: Bounds | undefined, start: Float32Array, node: number): boolean =>
  map !== undefined && start[2 * node + 1]! >= map.low && start[2 * node + 1]! <= map.high;

function keepPinned(positions: Float32Array, { start, pinned }: LayoutOptions): void {
  if (!pinned || !start) return;
  for (let node = 0; 2 * node < positions.length; node++) {
    if (pinned[node] !== 1 || placedIn(start, node) === 0) continue;
    positions[2 * node] = start[2 * node]!;
    positions[2 * node + 1] = start[2 * node + 1]!;
  }
}
