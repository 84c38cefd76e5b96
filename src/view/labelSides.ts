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
/** Half the height of a line, in sizes of its letters. */
const halfLine = 0.62;

/** The rectangle of a name, from the border of its dot. */
export function offsetsOf(side: Side, width: CssPixels, size: CssPixels, isRinged: boolean): Offsets {
  const [away, half] = [isRinged ? ringGap : gap, halfLine * size];
  const beside = { top: -half, bottom: half, pushY: 0, spread: 0 } as const;
  const over = { left: -width / 2 - margin, right: width / 2 + margin, pushX: 0, spread: 0 } as const;
  if (side === 'right') return { ...beside, left: away - margin, right: away + width + margin, pushX: 1 };
  if (side === 'left') return { ...beside, left: -away - width - margin, right: margin - away, pushX: -1 };
  if (side === 'below') return { ...over, top: away, bottom: away + 2 * half, pushY: 1 };
  return { ...over, top: -away - 2 * half, bottom: -away, pushY: -1 };
}
