import type { LayoutUnits, NodeIndex } from '../model/units.ts';
import { authorsBySize, type NodeSizes } from './nodeSizes.ts';
import type { Sliced } from '../lib/sliced.ts';
import { extentOf, type Extent, type Store } from './store.ts';

interface Level {
  /** Cells on a side. */
  readonly side: number;
  /** Length side² + 1: cell c owns the entries `offsets[c] …` of `nodes`. */
  readonly offsets: Uint32Array;
  /** In each cell, the big authors first. */
  readonly nodes: Uint32Array;
}

/** A part of the layout; y upwards. */
interface GridBox {
  readonly left: LayoutUnits;
  readonly right: LayoutUnits;
  readonly low: LayoutUnits;
  readonly high: LayoutUnits;
}

const finest = 9;

/** Authors by place, in grids of 1, 4, 16 … cells, each made when first asked for. Static: time moves nothing. */
export class LabelGrid {
  readonly extent: Extent;
  private readonly authors: Uint32Array;
  private readonly positions: Float32Array;
  private readonly side: number;
  private readonly levels: (Level | undefined)[] = [];

  constructor(store: Store, positions: Float32Array, sizes?: NodeSizes) {
    this.authors = authorsBySize(store, sizes);
    this.positions = positions;
    this.extent = extentOf(positions);
    const { x, y } = this.extent;
    this.side = Math.max(x[1] - x[0], y[1] - y[0]) || 1;
  }

  /** Makes the grids that the whole map is likely to need. */
  *prepare(): Sliced<void> {
    for (const depth of [2, 3]) {
      this.level(depth);
      yield;
    }
  }

  /** The nodes of each cell, big ones first, at about the wanted cell size. */
  *cells(cellSize: number): Generator<Uint32Array, void, undefined> {
    const { side, offsets, nodes } = this.level(Math.round(Math.log2(this.side / cellSize)));
    for (let cell = 0; cell < side * side; cell++) {
      if (offsets[cell + 1]! > offsets[cell]!) yield nodes.subarray(offsets[cell], offsets[cell + 1]);
    }
  }

  /** Calls `visit` with the nodes that may be in the box, the big ones of each cell first, until it returns false. */
  near(box: GridBox, cellSize: LayoutUnits, visit: (node: NodeIndex) => boolean): void {
    const { side, offsets, nodes } = this.level(Math.round(Math.log2(this.side / cellSize)));
    const [scale, last] = [side / this.side, side - 1];
    const [fromX, toX] = [box.left, box.right].map((x) => cellAt((x - this.extent.x[0]) * scale, last));
    const [fromY, toY] = [box.low, box.high].map((y) => cellAt((y - this.extent.y[0]) * scale, last));
    for (let row = fromY!; row <= toY!; row++) {
      for (let cell = row * side + fromX!; cell <= row * side + toX!; cell++) {
        for (let at = offsets[cell]!; at < offsets[cell + 1]! && visit(nodes[at]!); at++);
      }
    }
  }

  private level(wanted: number): Level {
    const depth = Math.min(finest, Math.max(0, Number.isFinite(wanted) ? wanted : 0));
    return (this.levels[depth] ??= this.makeLevel(2 ** depth));
  }

  private makeLevel(side: number): Level {
    const { authors } = this;
    const cells = new Uint32Array(authors.length);
    const offsets = new Uint32Array(side * side + 1);
    const [left, low, scale] = [this.extent.x[0], this.extent.y[0], side / this.side];
    for (let at = 0; at < authors.length; at++) {
      const node: NodeIndex = authors[at]!;
      const row = cellAt((this.positions[2 * node + 1]! - low) * scale, side - 1);
      const cell = row * side + cellAt((this.positions[2 * node]! - left) * scale, side - 1);
      cells[at] = cell;
      offsets[cell + 1]!++;
    }
    for (let cell = 0; cell < side * side; cell++) offsets[cell + 1]! += offsets[cell]!;
    // Dealt out in their order, so that each cell keeps it.
    const next = offsets.slice(0, side * side);
    const nodes = new Uint32Array(authors.length);
    for (let at = 0; at < authors.length; at++) nodes[next[cells[at]!]!++] = authors[at]!;
    return { side, offsets, nodes };
  }
}

/** The whole number below, within [0, last]; 0 for what is no number. */
function cellAt(place: number, last: number): number {
  return place >= last ? last : place > 0 ? Math.floor(place) : 0;
}
