import type { Bounds } from '../lib/bounds.ts';

/** Distance between neighbours in the band, and between the band and the map above it. */
const [step, gap] = [1, 2];

/**
 * Places for authors without any tie: centred rows below the map, as wide as the map or, when they are many, wide
 * enough to be twice as wide as high.
 */
export function bandPlaces(count: number, above: Bounds | undefined): Float64Array {
  const wide = Math.ceil(Math.sqrt(2 * count));
  const columns = Math.min(count, Math.max(wide, above ? Math.floor((above.right - above.left) / step) + 1 : 0));
  const top = above ? above.low - gap : 0;
  const middle = above ? (above.left + above.right) / 2 : 0;
  const places = new Float64Array(2 * count);
  for (let index = 0; index < count; index++) {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    places[2 * index] = middle + ((index % columns) - (inRow - 1) / 2) * step;
    places[2 * index + 1] = top - row * step;
  }
  return places;
}
