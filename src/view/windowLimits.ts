import type { TimeWindow } from '../model/window.ts';
import type { Store } from '../drawing/store.ts';

/**
 * The closed window as the graphics card takes it: two limits counted from the first day. Papers in it are starts below
 * `until`, minus ends below `from`.
 */
export function windowLimits(store: Store, window: TimeWindow): { from: number; until: number } {
  if (window.from > window.to) return { from: 0, until: 0 };
  const beyond = store.lastDay - store.firstDay + 1;
  const clamped = (day: number) => Math.min(beyond, Math.max(0, Math.floor(day)));
  return {
    from: clamped(Math.ceil(window.from) - store.firstDay),
    until: clamped(Math.floor(window.to) + 1 - store.firstDay),
  };
}
