import type { CalendarBins } from '../../lib/calendarBins.ts';
import type { TimeWindow } from '../../model/window.ts';
import type { PlayMode } from '../../state/state.ts';
import { nextWindow, rewoundWindow } from '../playSteps.ts';

/** From where playing would begin: from the window as it is, or from the first one. */
export type FilmStart = 'here' | 'first';

/**
 * The windows at which playing stops, one after the other, to the end of time: the one that is shown first, unless there
 * is nothing after it, as when all of time is shown; then it begins again, as playing does.
 */
export function filmWindows(
  { mode, step, start }: { readonly mode: PlayMode; readonly step: number; readonly start: FilmStart },
  shown: TimeWindow,
  bins: CalendarBins,
): TimeWindow[] {
  const next = nextWindow(mode, shown, bins, 1, step);
  // A single step out of a wider window begins with the first one in it.
  const here = mode === 'single' && next?.from === shown.from ? next : shown;
  const windows: TimeWindow[] = [];
  let window: TimeWindow | undefined = next && start === 'here' ? here : rewoundWindow(mode, shown, bins, 1, step);
  while (window) {
    windows.push(window);
    window = nextWindow(mode, window, bins, 1, step);
  }
  return windows;
}
