import type { CssPixels } from '../model/units.ts';
import type { Box } from './box.ts';

const cell: CssPixels = 128;
/** Further out there is no map, however close one comes. */
const [middle, side] = [2 ** 14, 2 ** 15];

/** Things by the square cells that their rectangles meet. */
export class BoxIndex<T> {
  private readonly cells = new Map<number, T[]>();

  add(box: Box, thing: T): void {
    forEachKey(box, (key) => {
      const things = this.cells.get(key);
      if (things) things.push(thing);
      else this.cells.set(key, [thing]);
    });
  }

  /** Calls `visit` with what may meet the box, some of it more than once. */
  near(box: Box, visit: (thing: T) => void): void {
    forEachKey(box, (key) => {
      const things = this.cells.get(key);
      if (things) for (const thing of things) visit(thing);
    });
  }
}

/** Of each frame, many times: without lists. */
function forEachKey({ left, right, top, bottom }: Box, visit: (key: number) => void): void {
  const toX = cellOf(right);
  const fromY = cellOf(top);
  const toY = cellOf(bottom);
  for (let x = cellOf(left); x <= toX; x++) for (let y = fromY; y <= toY; y++) visit(x * side + y);
}

const cellOf = (place: CssPixels): number => Math.min(side - 1, Math.max(0, Math.floor(place / cell) + middle));
