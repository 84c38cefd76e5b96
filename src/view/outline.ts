import type { CssPixels } from '../model/units.ts';
import type { ScreenPoint } from './frame.ts';

/** How high a strip of the outline is whose edges are looked at together. */
const strip: CssPixels = 8;

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
    for (const [from, to] of strips[Math.floor((y - top) / strip)]!) {
      if (from.y <= y === to.y <= y) continue;
      const across = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
      if (across > x) winding += to.y > from.y ? 1 : -1;
    }
    return winding !== 0;
  };
}

type Edge = readonly [from: ScreenPoint, to: ScreenPoint];

function stripsOf(outline: readonly ScreenPoint[], top: CssPixels, bottom: CssPixels): Edge[][] {
  const strips: Edge[][] = Array.from({ length: Math.floor((bottom - top) / strip) + 1 }, () => []);
  outline.forEach((from, at) => {
    const to = outline[(at + 1) % outline.length]!;
    const last = Math.floor((Math.max(from.y, to.y) - top) / strip);
    for (let place = Math.floor((Math.min(from.y, to.y) - top) / strip); place <= last; place++) {
      strips[place]!.push([from, to]);
    }
  });
  return strips;
}

function rangeOf(values: readonly number[]): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}
