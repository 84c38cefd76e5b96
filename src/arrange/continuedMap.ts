import type { Bounds } from '../lib/bounds.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { bandPlaces } from './band.ts';
import type { LayoutOptions } from './layout.ts';
import { packComponents } from './packing.ts';
import { boundsOfAll, partsOf, placesOf, putPlaces, type Part } from './parts.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { nearNeighbours } from './settleAtHome.ts';

/** A map that goes on: the components that had a place, those that are new, and the nodes without ties. */
export class ContinuedMap {
  readonly hasPlace: Uint8Array;
  /** Components of which a node at least had a place; they stand where they did, newcomers near their neighbours. */
  readonly kept: readonly Part[];
  /** Components that are all new, discs at first. */
  readonly added: readonly Part[];
  readonly #options: LayoutOptions & { readonly start: Float32Array };
  readonly #standing: Int32Array;
  readonly #banded: Int32Array;
  /** Places of the added components in the map. */
  #packed: readonly Float64Array[] = [];

  constructor(graph: Csr, options: LayoutOptions & { readonly start: Float32Array }) {
    const { start, pinned } = options;
    this.#options = options;
    this.hasPlace = Uint8Array.from({ length: graph.nodeCount }, (_, node) => placedIn(start, node));
    const { parts, isolated } = partsOf(graph, options.importance);
    const isKept = ({ nodes }: Part) => nodes.some((node) => this.hasPlace[node] === 1);
    this.kept = parts.filter(isKept);
    this.added = parts.filter((part) => !isKept(part));
    for (const part of this.kept) part.positions = nearNeighbours(part, start, this.hasPlace);
    for (const part of this.added) part.positions = phyllotaxis(part.nodes.length, 1);
    const around = boundsOfAll(this.kept.map(({ positions }) => positions));
    const mayStand = (node: number) =>
      this.hasPlace[node] === 1 && (pinned?.[node] === 1 || !isWithin(around, start, node));
    this.#standing = isolated.filter(mayStand);
    this.#banded = isolated.filter((node) => !mayStand(node));
    this.pack();
  }

  /** Finds free room for what is added, in the map and around it, as it is now. */
  pack(): void {
    const { start } = this.#options;
    const alone = Array.from(this.#standing, (node) => ({ positions: placesOf(start, Int32Array.of(node)) }));
    this.#packed = packComponents(this.added, [...this.kept, ...alone]);
  }

  /** Places of all nodes, as they are now. */
  positions(): Float32Array {
    const { start } = this.#options;
    const positions = new Float32Array(start.length);
    const standing = placesOf(start, this.#standing);
    for (const { nodes, positions: own } of this.kept) putPlaces(positions, nodes, own);
    this.added.forEach(({ nodes }, index) => putPlaces(positions, nodes, this.#packed[index]!));
    putPlaces(positions, this.#standing, standing);
    const others = boundsOfAll([...this.kept.map((part) => part.positions), ...this.#packed, standing]);
    putPlaces(positions, this.#banded, bandPlaces(this.#banded.length, others));
    this.#keepPinned(positions);
    return positions;
  }

  #keepPinned(positions: Float32Array): void {
    const { start, pinned } = this.#options;
    if (!pinned) return;
    for (let node = 0; 2 * node < positions.length; node++) {
      if (pinned[node] !== 1 || this.hasPlace[node] === 0) continue;
      positions[2 * node] = start[2 * node]!;
      positions[2 * node + 1] = start[2 * node + 1]!;
    }
  }
}

const placedIn = (start: Float32Array, node: number): number =>
  Number.isFinite(start[2 * node]! + start[2 * node + 1]!) ? 1 : 0;

/** A node that lost its ties is not left standing among those that have some. */
const isWithin = (map: Bounds | undefined, start: Float32Array, node: number): boolean =>
  map !== undefined && start[2 * node + 1]! >= map.low && start[2 * node + 1]! <= map.high;
