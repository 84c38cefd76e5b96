import type { CssPixels, LayoutUnits, NodeIndex } from '../model/units.ts';
import type { LabelBasis } from './labelPlan.ts';
import { lookOf, overGround } from './look.ts';
import { Radii, type Dot } from './radii.ts';

/** A point of the map in pixels of the whole map, from its middle; y downwards. */
export interface MapPoint {
  readonly x: CssPixels;
  readonly y: CssPixels;
}

/** How much further than a disc of the same area the longest tips of any shape go. */
export const tips = 1.56;
/** And the sides of most shapes, at the height of a name. */
const mostShapes = 1.3;

/** Where the dots are on the map at rest, and how large they are at each zoom. */
export class MapPlaces {
  readonly radii: Radii;
  /** The middle of the layout, where the pixels of the map are counted from. */
  readonly middle: { readonly x: LayoutUnits; readonly y: LayoutUnits };
  private readonly basis: LabelBasis;

  constructor(basis: LabelBasis) {
    const { store, grid, width, height, isOverGround, window, shown } = basis;
    this.basis = basis;
    this.radii = new Radii((zoom) => {
      const look = lookOf(store, { window, shown }, width, height, zoom);
      return isOverGround ? overGround(look, store, Math.min(width, height), zoom) : look;
    });
    const { x, y } = grid.extent;
    this.middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  }

  place(x: LayoutUnits, y: LayoutUnits): MapPoint {
    const { unit } = this.basis;
    return { x: (x - this.middle.x) * unit, y: (this.middle.y - y) * unit };
  }

  placeOf(node: NodeIndex): MapPoint {
    const { positions } = this.basis;
    return this.place(positions[2 * node]!, positions[2 * node + 1]!);
  }

  dotOf(node: NodeIndex): Dot & { readonly share: number } {
    return { isTopic: this.isTopic(node), share: this.shareOf(node), reach: this.reachOf(node) };
  }

  /** As large as when all its papers are in the window, so that time moves no name. */
  shareOf(node: NodeIndex): number {
    const { store, sizes } = this.basis;
    const most = this.isTopic(node) ? store.maxTopicTotal : store.maxAuthorTotal;
    const share = sizes?.[node] ?? Math.max(0, store.nodeTotals[node]! - 1) / Math.max(1, Math.max(1, most) - 1);
    return Math.sqrt(Math.min(1, share));
  }

  private isTopic(node: NodeIndex): boolean {
    return node >= this.basis.store.data.columns.authorCount;
  }

  reachOf(node: NodeIndex): number {
    if (!this.basis.shapes) return 1;
    return this.isRinged(node) ? tips : mostShapes;
  }

  /** There is a ring around it, which its name does not touch. */
  isRinged(node: NodeIndex): boolean {
    const { pinned, ringed } = this.basis;
    return pinned.includes(node) || (ringed?.has(node) ?? false);
  }
}
