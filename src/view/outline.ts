import type { CssPixels } from '../model/units.ts';
import type { ScreenPoint } from '../drawing/frame.ts';

type IsInside = (x: CssPixels, y: CssPixels) => boolean;

interface Bounds {
  readonly left: CssPixels;
  readonly right: CssPixels;
  readonly top: CssPixels;
  readonly bottom: CssPixels;
}

/** Side of the squares that the box around a line is cut into. */
const side: CssPixels = 8;
const [outside, inside, crossed] = [0, 1, 2] as const;

/**
 * Whether a point lies in a closed line, by its winding number: what the line goes around is inside, also where it
 * crosses itself. Squares that the line does not cross are wholly in or out, so that of very many points only those near
 * the line are looked at one by one, and of the line only the edges at their height.
 */
export function insideOf(outline: readonly ScreenPoint[]): IsInside {
  if (outline.length < 3) return () => false;
  const bounds = boundsOf(outline);
  const { left, right, top, bottom } = bounds;
  const rows = edgesByRow(outline, bounds);
  const isWithin: IsInside = (x, y) => windingNumber(rows[Math.floor((y - top) / side)]!, x, y) !== 0;
  const columns = Math.floor((right - left) / side) + 1;
  const squares = squaresOf(rows, columns, bounds, isWithin);
  return (x, y) => {
    // Written so that what is not a number is outside.
    if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
    const square = squares[Math.floor((y - top) / side) * columns + Math.floor((x - left) / side)];
    return square === crossed ? isWithin(x, y) : square === inside;
  };
}

/** How often the edges go around the point: upwards and downwards crossings of the ray to its right. */
function windingNumber(edges: Float64Array, x: CssPixels, y: CssPixels): number {
  let winding = 0;
  for (let at = 0; at < edges.length; at += 4) {
    const [fromY, toY] = [edges[at + 1]!, edges[at + 3]!];
    if (fromY <= y === toY <= y) continue;
    const [fromX, toX] = [edges[at]!, edges[at + 2]!];
    if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) winding += toY > fromY ? 1 : -1;
  }
  return winding;
}

/** The edges at the height of each row of squares, four numbers each: x and y of where it begins, x and y of where it ends. */
function edgesByRow(outline: readonly ScreenPoint[], { top, bottom }: Bounds): Float64Array[] {
  const rows: number[][] = Array.from({ length: Math.floor((bottom - top) / side) + 1 }, () => []);
  outline.forEach((from, at) => {
    const to = outline[(at + 1) % outline.length]!;
    const last = Math.floor((Math.max(from.y, to.y) - top) / side);
    for (let row = Math.floor((Math.min(from.y, to.y) - top) / side); row <= last; row++) {
      rows[row]!.push(from.x, from.y, to.x, to.y);
    }
  });
  return rows.map((edges) => Float64Array.from(edges));
}

/** Row by row; of squares side by side that no edge comes near, one is asked for all. */
function squaresOf(
  rows: readonly Float64Array[],
  columns: number,
  { left, top }: Bounds,
  isWithin: IsInside,
): Uint8Array {
  const squares = new Uint8Array(rows.length * columns);
  rows.forEach((edges, row) => {
    const own = squares.subarray(row * columns, (row + 1) * columns);
    for (let at = 0; at < edges.length; at += 4) markCrossed(own, edges.subarray(at, at + 4), left, top + row * side);
    let known: number | undefined;
    for (let column = 0; column < columns; column++) {
      if (own[column] === crossed) known = undefined;
      else own[column] = known ??= isWithin(left + (column + 0.5) * side, top + (row + 0.5) * side) ? inside : outside;
    }
  });
  return squares;
}

/** Marks the squares of a row that an edge passes through. */
function markCrossed(own: Uint8Array, edge: Float64Array, left: CssPixels, top: CssPixels): void {
  const [fromX, fromY, toX, toY] = edge as unknown as readonly [number, number, number, number];
  const xAt = (y: CssPixels) => (fromY === toY ? fromX : fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
  const [low, high] = [Math.max(top, Math.min(fromY, toY)), Math.min(top + side, Math.max(fromY, toY))];
  const ends = fromY === toY ? [fromX, toX] : [xAt(low), xAt(high)];
  // A rounding error must not let a square pass for one that is not crossed.
  const first = Math.max(0, Math.floor((Math.min(...ends) - left - 1e-6) / side));
  own.fill(crossed, first, Math.floor((Math.max(...ends) - left + 1e-6) / side) + 1);
}

function boundsOf(outline: readonly ScreenPoint[]): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of outline) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, right, top, bottom };
}
