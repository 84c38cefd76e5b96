import type { CssPixels } from '../model/units.ts';
import type { Box } from './box.ts';

const cell: CssPixels = 128;
/** Further out there is no map, however close one comes. */
const [middle, side] = [2 ** 14, 2 ** 15];

/** Things by the square cells that their rectangles meet. */
export class BoxIndex<T> {
  private readonly cells = new Map<number, T[]>();

  add(box: Box, thing: T): void {
    someKey(box, (key) => {
      const things = this.cells.get(key);
      if (things) things.push(thing);
      else this.cells.set(key, [thing]);
      return false;
    });
  }

  /** Calls `visit` with what may meet the box, some of it more than once. */
  near(box: Box, visit: (thing: T) => void): void {
    this.some(box, (thing) => {
      visit(thing);
      return false;
    });
  }

  /** Whether one of those that may meet the box is what is asked for. */
  some(box: Box, isIt: (thing: T) => boolean): boolean {
    return someKey(box, (key) => this.cells.get(key)?.some(isIt) ?? false);
  }
}

/** Of each frame, many times: without lists. */
function someKey({ left, right, top, bottom }: Box, isIt: (key: number) => boolean): boolean {
  const toX = cellOf(right);
  const fromY = cellOf(top);
  const toY = cellOf(bottom);
  for (let x = cellOf(left); x <= toX; x++) {
    for (let y = fromY; y <= toY; y++) if (isIt(x * side + y)) return true;
  }
  return false;
}

const cellOf = (place: CssPixels): number => Math.min(side - 1, Math.max(0, Math.floor(place / cell) + middle));
