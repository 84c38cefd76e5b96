import type { PartialDate } from './partialDate.ts';
import type { Day } from './units.ts';

/**
 * A closed interval of days, `from <= to`. A paper is in the window when its date interval meets it: `date.from <= to` and
 * `date.to >= from`. An undated paper is in when `undated` is on. This is the one definition, on the CPU and the GPU.
 */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
  readonly undated: boolean;
}

export function isInWindow(date: PartialDate | undefined, window: TimeWindow): boolean {
  if (!date) return window.undated;
  return date.from <= window.to && date.to >= window.from;
}

export const isSameWindow = (one: TimeWindow, other: TimeWindow): boolean =>
  one.from === other.from && one.to === other.to && one.undated === other.undated;
