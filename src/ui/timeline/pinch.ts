import type { DayRange } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';

interface Finger {
  readonly pointer: number;
  /** The day that was under it when the pinch began, and stays there. */
  readonly day: number;
  x: CssPixels;
}

/** Two fingers on an axis. */
export interface Pinch {
  readonly fingers: readonly Finger[];
  readonly left: CssPixels;
  readonly width: CssPixels;
}

/** Nearer to each other, or crossed, fingers say nothing. */
const leastApart: CssPixels = 12;

/** The part of time that lies on the axis when each finger keeps its day. */
export function pinchedRange({ fingers, left, width }: Pinch): DayRange | undefined {
  const [one, other] = [...fingers].sort((a, b) => a.day - b.day);
  if (!one || !other || other.day <= one.day || other.x - one.x < leastApart) return undefined;
  const daysPerPixel = (other.day - one.day) / (other.x - one.x);
  const from = one.day - (one.x - left) * daysPerPixel;
  return { from, to: from + width * daysPerPixel };
}
