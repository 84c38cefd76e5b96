import type { NodeIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { shareOfTime } from '../../drawing/look.ts';
import type { NodeSizes } from '../../drawing/nodeSizes.ts';
import { placeOf, type Store } from '../../drawing/store.ts';
import { fieldOf, peakOf } from './field.ts';
import { densityGridOf, type DensityGrid } from './grid.ts';

/**
 * Where the squares are and how high the density can be: of the network over all of time, so that neither time nor what
 * is hidden changes what a colour stands for. Worked out when first asked for.
 */
export class GroundScale {
  private readonly store: Store;
  private places: Float32Array | undefined;
  private known: { readonly grid: DensityGrid; peak: number | undefined } | undefined;

  constructor(store: Store) {
    this.store = store;
  }

  /** The network lies elsewhere. */
  forget(): void {
    this.known = this.places = undefined;
  }

  /** One node lies elsewhere. Squares and peak stay until all is told anew, as this may go on at each frame. */
  nodeMoved(node: NodeIndex, positions: Float32Array): void {
    if (node < this.store.data.columns.authorCount) this.places?.set(placeOf(positions, node), 2 * node);
  }

  /** Its nodes have other sizes. */
  forgetPeak(): void {
    if (this.known) this.known.peak = undefined;
  }

  grid(positions: Float32Array): DensityGrid {
    return (this.known ??= { grid: densityGridOf(this.placesIn(positions)), peak: undefined }).grid;
  }

  /** The highest density over all of time; above 0 always. */
  peak(positions: Float32Array, sizes: NodeSizes): number {
    const grid = this.grid(positions);
    const known = this.known!;
    return (known.peak ??= peakOf(grid, fieldOf(grid, this.placesIn(positions), this.weights(sizes))) || 1);
  }

  /** x and y of each author in the network's order; a place that is no number is the middle, as for the dots. */
  placesIn(positions: Float32Array): Float32Array {
    return (this.places ??= positions
      .subarray(0, 2 * this.store.data.columns.authorCount)
      .map((at) => (Number.isFinite(at) ? at : 0)));
  }

  private weights(sizes: NodeSizes): Float32Array {
    const totals = this.store.nodeTotals.subarray(0, this.store.data.columns.authorCount);
    return Float32Array.from(totals, (total, author) => (sizes && total > 0 ? sizes[author]! : total));
  }
}

/**
 * Which part of the highest density over all of time gets the strongest colour. A narrow window holds less, so it gets
 * there sooner, as ties have more ink there; but windows of one length share one scale, wherever they are.
 */
export const fullAt = (store: Store, window: TimeWindow): number => Math.sqrt(shareOfTime(store, window));

/** What is not emphasised, while something is, counts so much. */
export const behindEmphasis = 0.25;
