import type { Day } from './units.ts';

/** When something began, or when it was on the whole: what VOSviewer calls an overlay. */
export type DateMeasure = 'first' | 'mean';

/** Colours by date. Time never changes them: they belong to all papers of an item, whatever the window. */
export interface DateHues {
  /** The day of each node; `noDay` without a dated paper. */
  readonly nodeDays: Int32Array;
  readonly tieDays: Int32Array;
  /** Palette index of each node; the grey of all others without a dated paper. */
  readonly nodeHues: Uint8Array;
  readonly tieHues: Uint8Array;
  /** Days at the two ends of the ramp; what lies beyond has the colour of its end. */
  readonly from: Day;
  readonly to: Day;
}
