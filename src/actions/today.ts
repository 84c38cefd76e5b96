import { signal } from '@preact/signals';
import { dayOf } from '../lib/calendar.ts';
import type { Day } from '../model/units.ts';

/** The one place that reads the clock for results: what is not over yet is told apart by it. */
export const today = signal<Day>(dayOfClock(new Date()));

/** The day it is where the user is. */
function dayOfClock(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
