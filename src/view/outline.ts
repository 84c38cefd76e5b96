import type { CssPixels } from '../model/units.ts';
import type { ScreenPoint } from './frame.ts';

/** How high a strip of the outline is whose edges are looked at together. */
const strip: CssPixels = 4;

/**
 * Whether a point lies in a closed line, by its winding number: what the line goes around is inside, also where it
 * crosses itself. Only the edges at the height of the point are looked at, so that a long line costs no more than a
 * short one.
 */
export function insideOf(outline: readonly ScreenPoint[]): (x: CssPixels, y: CssPixels) => boolean {
  if (outline.length < 3) return () => false;
  const [left, right] = rangeOf(outline.map(({ x }) => x));
  const [top, bottom] = rangeOf(outline.map(({ y }) => y));
  const strips = stripsOf(outline, top, bottom);
  return (x, y) => {
    // Written so that what is not a number is outside.
    if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
    let winding = 0;
    const edges = strips[Math.floor((y - top) / strip)]!;
    for (let at = 0; at < edges.length; at += 4) {
      const [fromY, toY] = [edges[at + 1]!, edges[at + 3]!];
      if (fromY <= y === toY <= y) continue;
      const [fromX, toX] = [edges[at]!, edges[at + 2]!];
      if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) winding += toY > fromY ? 1 : -1;
    }
    return winding !== 0;
  };
}

/** The edges of each strip, four numbers each: x and y of where it begins, x and y of where it ends. */
function stripsOf(outline: readonly ScreenPoint[], top: CssPixels, bottom: CssPixels): Float64Array[] {
  const strips: number[][] = Array.from({ length: Math.floor((bottom - top) / strip) + 1 }, () => []);
  outline.forEach((from, at) => {
    const to = outline[(at + 1) % outline.length]!;
    const last = Math.floor((Math.max(from.y, to.y) - top) / strip);
    for (let place = Math.floor((Math.min(from.y, to.y) - top) / strip); place <= last; place++) {
      strips[place]!.push(from.x, from.y, to.x, to.y);
    }
  });
  return strips.map((edges) => Float64Array.from(edges));
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}
