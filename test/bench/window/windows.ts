import { dayOf } from '../../../src/lib/calendar.ts';
import type { TimeWindow } from '../../../src/model/window.ts';

/** A little further, as in dragging; or far away. */
export type Move = 'step' | 'jump';

const farAway = [1994, 2021, 2000, 2016, 1991, 2010, 2019, 1997, 2013, 2005];
/** Steps there, and as many back, so that everybody walks the same way however often. */
const wayLength = 20;

/** Five years: thirty days further with each step, or somewhere else with each jump. */
export function windowAfter(move: Move, moves: number): TimeWindow {
  const back = Math.max(0, (moves % (2 * wayLength)) - wayLength);
  const from =
    move === 'step'
      ? dayOf(2005, 1, 1) + 30 * ((moves % (2 * wayLength)) - 2 * back)
      : dayOf(farAway[moves % farAway.length]!, 1, 1);
  return { from, to: from + 1825, undated: false };
}
