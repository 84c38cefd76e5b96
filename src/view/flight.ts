import type { LayoutUnits, NodeIndex } from '../model/units.ts';
import { normalisationOf, offScreen, type Frame } from '../drawing/frame.ts';
import type { CameraState } from './host.ts';
import type { MapCamera } from './scene.ts';
import type { Extent } from '../drawing/store.ts';

/** The whole map. */
export const home: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

const near = 0.002;
export const isHome = ({ x, y, ratio }: CameraState): boolean =>
  Math.max(Math.abs(x - home.x), Math.abs(y - home.y), Math.abs(ratio - home.ratio)) < near;

/** Closest that a flight to a single node goes. */
const closest = 0.08;
const roomAround = 1.6;

/** Where the camera must be to show these nodes; undefined when none of them has a place. */
export function stateShowing(
  nodes: Iterable<NodeIndex>,
  positions: Float32Array,
  extent: Extent,
  frame: Frame,
  ratioNow: number,
): CameraState | undefined {
  const [scale, middleX, middleY] = normalisationOf(extent);
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  if (left > right) return undefined;
  const { xx, yy } = frame.toClip;
  // Share of the screen that the box takes at ratio 1.
  const across = (Math.abs(xx) * ratioNow * (right - left)) / 2;
  const upwards = (Math.abs(yy) * ratioNow * (top - bottom)) / 2;
  return {
    x: 0.5 + ((left + right) / 2 - middleX) * scale,
    y: 0.5 + ((bottom + top) / 2 - middleY) * scale,
    ratio: Math.min(1, Math.max(closest, roomAround * Math.max(across, upwards))),
    angle: 0,
  };
}

/** What a frame shows, in layout units. */
export function cameraOf(frame: Frame): MapCamera {
  const { width, height } = frame;
  const [left, right] = [offScreen(frame, { x: 0, y: height / 2 }), offScreen(frame, { x: width, y: height / 2 })];
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, width: right.x - left.x };
}

/** The same to the eye. */
export function isSameCamera(one: MapCamera, other: MapCamera): boolean {
  const off = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y), Math.abs(one.width - other.width));
  return off < one.width / 200;
}

/** Where the camera must be to show so much around a place, where it shows `widthNow` at `ratioNow`. */
export function stateAt(
  { x, y, width }: MapCamera,
  extent: Extent,
  widthNow: LayoutUnits,
  ratioNow: number,
): CameraState {
  const [scale, middleX, middleY] = normalisationOf(extent);
  const ratio = (ratioNow * width) / widthNow;
  return { x: 0.5 + (x - middleX) * scale, y: 0.5 + (y - middleY) * scale, ratio, angle: 0 };
}

/** People who asked for less motion get cuts. */
export function prefersCuts(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
