import type { CssPixels } from '../model/units.ts';
import type { Anchored } from './anchored.ts';

/** Where a name stands beside its dot. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** The usual side first. */
export const sidesOf = (isTopic: boolean): readonly Side[] =>
  isTopic ? ['below', 'above', 'right', 'left'] : ['right', 'left', 'below', 'above'];

type Offsets = Pick<Anchored, 'left' | 'right' | 'top' | 'bottom' | 'pushX' | 'pushY' | 'spread'>;

const gap: CssPixels = 3;
/** Beyond the ring that is around what is hovered or selected. */
const ringGap: CssPixels = 7;
/** Kept free beside a name. */
export const margin: CssPixels = 2;
/** The height of a line, in sizes of its letters, and how far the next one is below it. */
const [line, leading] = [1.24, 1.15];

/** What a name is written in. */
export interface Lettering {
  /** Below each other. */
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly width: CssPixels;
  /** Of the letters. */
  readonly size: CssPixels;
}

/** How far the middle of a line is from that of the name. */
export const lineShift = ({ lines, size }: Lettering, at: number): CssPixels =>
  (at - (lines.length - 1) / 2) * leading * size;

/** The rectangle of a name, from the border of its dot. */
export function offsetsOf(side: Side, { lines, width, size }: Lettering, isRinged: boolean): Offsets {
  const [away, half] = [isRinged ? ringGap : gap, ((line + (lines.length - 1) * leading) * size) / 2];
  // Each whole: they are made many thousand times, and spreading them into one another takes longer than all else.
  switch (side) {
    case 'right':
      return {
        left: away - margin,
        right: away + width + margin,
        top: -half,
        bottom: half,
        pushX: 1,
        pushY: 0,
        spread: 0,
      };
    case 'left':
      return {
        left: -away - width - margin,
        right: margin - away,
        top: -half,
        bottom: half,
        pushX: -1,
        pushY: 0,
        spread: 0,
      };
    case 'below':
      return {
        left: -width / 2 - margin,
        right: width / 2 + margin,
        top: away,
        bottom: away + 2 * half,
        pushX: 0,
        pushY: 1,
        spread: 0,
      };
  }
  return {
    left: -width / 2 - margin,
    right: width / 2 + margin,
    top: -away - 2 * half,
    bottom: -away,
    pushX: 0,
    pushY: -1,
    spread: 0,
  };
}
