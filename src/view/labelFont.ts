import type { CssPixels } from '../model/units.ts';

interface Lettering {
  readonly isTopic: boolean;
  readonly isPinned: boolean;
  readonly size: CssPixels;
}

export const fontOf = ({ isTopic, isPinned, size }: Lettering, font: string): string =>
  `${isTopic ? 700 : isPinned ? 600 : 400} ${size}px ${font}`;

export { directionOf } from '../drawing/textDirection.ts';
