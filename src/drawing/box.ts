import type { CssPixels } from '../model/units.ts';

/** A rectangle on the screen. */
export interface Box {
  readonly left: CssPixels;
  readonly top: CssPixels;
  readonly right: CssPixels;
  readonly bottom: CssPixels;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
