import { boundsOf } from '../lib/bounds.ts';
import { boundsOfAll } from './parts.ts';
import { PackingGrid } from './packingGrid.ts';
import { polyominoOf, reachOf, type Shape } from './polyomino.ts';

/** Side of a square of the grid, in node spacings: two authors take three by two squares. */
const finest = 0.9;
/** Larger squares are taken when the shapes would need more than so many, or what stands already more in a row. */
const [mostCovered, mostAcross] = [400_000, 2000];

/**
 * Moves shapes so that they do not overlap, and returns their places: polyomino packing (Freivalds, Dogrusoz & Kikusts,
 * "Disconnected graph layout and the polyomino packing approach", Graph Drawing 2001, LNCS 2265). The largest comes
 * first, each next one as near to the middle of all before it as it finds room, in gaps, too. What stands already
 * stays, and the others find room around it; with nothing standing, the middle of the first is the origin.
 */
export function packComponents(shapes: readonly Shape[], standing: readonly Shape[] = []): Float64Array[] {
  const there = standing.filter(({ positions }) => positions.length > 0);
  if (there.length === 0 && shapes.length === 1) return [centred(shapes[0]!.positions)];
  const size = squareSize(shapes, there);
  const origin = originOf(there, size);
  const grid = new PackingGrid();
  for (const shape of there) {
    const cover = polyominoOf(shape, size, true);
    grid.put(cover, Math.round((cover.left - origin.x) / size), Math.round((cover.low - origin.y) / size));
  }
  const covers = shapes.map((shape) => polyominoOf(shape, size));
  const order = [...covers.keys()].sort((a, b) => covers[b]!.count - covers[a]!.count || a - b);
  const packed = shapes.map(({ positions }) => positions);
  for (const index of order) {
    const { left, low } = covers[index]!;
    const [column, row] = grid.place(covers[index]!);
    const [right, up] = [origin.x + column * size - left, origin.y + row * size - low];
    packed[index] = packed[index]!.map((value, at) => value + (at % 2 === 0 ? right : up));
  }
  return packed;
}

function centred(positions: Float64Array): Float64Array {
  const { left, right, low, high } = boundsOf(positions);
  return positions.map((value, at) => value - (at % 2 === 0 ? left + right : low + high) / 2);
}

function squareSize(shapes: readonly Shape[], standing: readonly Shape[]): number {
  const covered = [...shapes, ...standing].reduce((sum, shape) => sum + areaAround(shape), 0);
  let size = finest;
  while (covered > mostCovered * size * size) size *= 2;
  const around = boundsOfAll(standing.map(({ positions }) => positions));
  if (!around) return size;
  while (Math.max(around.right - around.left, around.high - around.low) > mostAcross * size) size *= 2;
  return size;
}

function areaAround(shape: Shape): number {
  const { left, right, low, high } = boundsOf(shape.positions);
  const reach = 2 * reachOf(shape);
  return (right - left + reach) * (high - low + reach);
}

/** A corner of the squares near the middle of what stands. */
function originOf(standing: readonly Shape[], size: number): { readonly x: number; readonly y: number } {
  const around = boundsOfAll(standing.map(({ positions }) => positions));
  if (!around) return { x: 0, y: 0 };
  const snapped = (value: number) => size * Math.round(value / size);
  return { x: snapped((around.left + around.right) / 2), y: snapped((around.low + around.high) / 2) };
}
