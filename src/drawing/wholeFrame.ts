import type { CssPixels } from '../model/units.ts';
import { normalisationOf, type Frame } from './frame.ts';
import { lookOf, overGround } from './look.ts';
import { hasGround, type Showing } from './showing.ts';
import { extentOf, type Extent, type Store } from './store.ts';

/** Kept free around the map, as the camera of the page does. */
const padding: CssPixels = 40;

/** The frame that shows all of a network, as the page does when it opens it in a window of this size. */
export function wholeFrame(
  store: Store,
  positions: Float32Array,
  showing: Showing,
  { width, height }: { readonly width: CssPixels; readonly height: CssPixels },
  pixelRatio: number,
): Frame {
  const extent = extentOf(positions);
  const [scale, middleX, middleY] = normalisationOf(extent);
  const side = scale * wholeSide(extent, width, height);
  const [xx, yy] = [(2 * side) / width, (2 * side) / height];
  const toClip = { xx, xy: 0, x0: -xx * middleX, yx: 0, yy, y0: -yy * middleY };
  const look = lookOf(store, showing, width, height, 1);
  const full = hasGround(showing) ? overGround(look, store, Math.min(width, height), 1) : look;
  return { toClip, width, height, pixelRatio, zoom: 1, look: full };
}

/**
 * Pixels of the longer side of the network's box. Where the box and the screen are both upright or both lying, the box
 * fills what room there is; else its longer side has the length of the screen's shorter one.
 */
function wholeSide({ x, y }: Extent, width: CssPixels, height: CssPixels): CssPixels {
  const room = Math.max(1, Math.min(width, height) - 2 * padding);
  const box = (y[1] - y[0] || 1) / (x[1] - x[0] || 1);
  const screen = height / width;
  if ((screen < 1 && box > 1) || (screen > 1 && box < 1)) return room;
  return room * Math.min(Math.max(box, 1 / box), Math.max(screen, 1 / screen));
}
