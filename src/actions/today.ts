import { dayOf } from '../lib/calendar.ts';
import type { Day } from '../model/units.ts';

/** Today by the clock of this machine: the year that is not over is left out of bursts and trends. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
