import type { Bounds } from '../lib/bounds.ts';

/** Width of the box that topics fill where they stand alone, its height being 1: about that of a screen between its panels. */
export const topicBoxWidth = 1.25;

/** Places of the box in other bounds, as large as fits them. */
export function placedIn(bounds: Bounds, places: ArrayLike<number>): Float32Array {
  const { left, right, low, high } = bounds;
  const scale = scaleOf(bounds);
  return Float32Array.from(places, (value, at) => scale * value + (at % 2 === 0 ? left + right : low + high) / 2);
}

/** The place in the box of one in these bounds. */
export function boxPlace(bounds: Bounds, x: number, y: number): readonly [x: number, y: number] {
  const { left, right, low, high } = bounds;
  const scale = scaleOf(bounds);
  return [(x - (left + right) / 2) / scale, (y - (low + high) / 2) / scale];
}

/** Beyond the box there is room for circles and names. */
const scaleOf = ({ left, right, low, high }: Bounds): number =>
  0.9 * Math.min((right - left) / topicBoxWidth, high - low) || 1;
