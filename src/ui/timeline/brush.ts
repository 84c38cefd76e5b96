import { daysOf, spanOf, type CalendarBins, type Span } from '../../lib/calendarBins.ts';
import type { TimeWindow } from '../../model/window.ts';
import { strides } from '../parts/strides.ts';

export type Handle = 'from' | 'to' | 'window';

/** What a pointer holds: a part of the brush, or the bare chart, on which it draws a new window. */
export interface Grip {
  readonly handle: Handle | 'draw';
  /** Where it was taken, in bins. */
  readonly pressed: number;
  /** The window when it was taken. */
  readonly window: TimeWindow;
}

/** The window under a pointer that has moved to a position; in whole bins, or in days when `precise`. */
export function draggedWindow(bins: CalendarBins, grip: Grip, position: number, precise: boolean): TimeWindow {
  return drags[grip.handle](bins, grip, position, precise);
}

type Drag = (bins: CalendarBins, grip: Grip, position: number, precise: boolean) => TimeWindow;

const drags: Record<Grip['handle'], Drag> = {
  from: (bins, grip, position, precise) =>
    movedEdge(bins, grip.window, 'from', spanOfWindow(bins, grip.window).start + position - grip.pressed, precise),
  to: (bins, grip, position, precise) =>
    movedEdge(bins, grip.window, 'to', spanOfWindow(bins, grip.window).end + position - grip.pressed, precise),
  window: (bins, { window, pressed }, position, precise) =>
    shiftedWindow(bins, window, precise ? position - pressed : Math.round(position - pressed)),
  draw: drawnWindow,
};

const spanOfWindow = (bins: CalendarBins, { from, to }: TimeWindow): Span => spanOf(bins, from, to);

/** An edge stops before the other one: a bin, or when precise a day, always stays between them. */
function movedEdge(
  bins: CalendarBins,
  window: TimeWindow,
  edge: 'from' | 'to',
  position: number,
  precise: boolean,
): TimeWindow {
  const { start, end } = spanOfWindow(bins, window);
  if (edge === 'from') {
    const wanted = precise ? position : Math.min(Math.round(position), Math.ceil(end) - 1);
    const { from } = daysOf(bins, { start: Math.max(wanted, 0), end: bins.count });
    return { ...window, from: Math.min(from, window.to) };
  }
  const wanted = precise ? position : Math.max(Math.round(position), Math.floor(start) + 1);
  const { to } = daysOf(bins, { start: 0, end: Math.min(wanted, bins.count) });
  return { ...window, to: Math.max(to, window.from) };
}

/** The window moved by some bins, as far as there is room; its width on the axis stays. */
function shiftedWindow(bins: CalendarBins, window: TimeWindow, by: number): TimeWindow {
  const { start, end } = spanOfWindow(bins, window);
  const shift = Math.min(Math.max(by, -start), bins.count - end);
  if (shift === 0) return window;
  return { ...window, ...daysOf(bins, { start: start + shift, end: end + shift }) };
}

function drawnWindow(bins: CalendarBins, grip: Grip, position: number, precise: boolean): TimeWindow {
  const [low, high] = [Math.min(grip.pressed, position), Math.max(grip.pressed, position)];
  const span = precise ? { start: low, end: high } : { start: Math.floor(low), end: Math.ceil(high) };
  return { ...grip.window, ...daysOf(bins, within(bins, span)) };
}

const within = (bins: CalendarBins, { start, end }: Span): Span => ({
  start: Math.min(Math.max(start, 0), bins.count - 1),
  end: Math.max(Math.min(end, bins.count), 0),
});

/** The window, as wide as it is, with its middle on a bin. */
export function windowAround(bins: CalendarBins, window: TimeWindow, bin: number): TimeWindow {
  const { start, end } = spanOfWindow(bins, window);
  return shiftedWindow(bins, window, Math.round(bin - (start + end - 1) / 2));
}

export const windowOfBin = (bins: CalendarBins, window: TimeWindow, bin: number): TimeWindow => ({
  ...window,
  from: bins.firsts[bin]!,
  to: bins.lasts[bin]!,
});

/** The window after a key on one of the sliders, or undefined for keys that mean nothing there. */
export function windowAfterKey(
  bins: CalendarBins,
  window: TimeWindow,
  handle: Handle,
  key: string,
  shift: boolean,
): TimeWindow | undefined {
  const stride = strides[key];
  if (stride === undefined) return undefined;
  if (handle === 'window' || (shift && Number.isFinite(stride))) return shiftedWindow(bins, window, stride);
  const span = spanOfWindow(bins, window);
  const edge = handle === 'from' ? span.start : span.end;
  // From within a bin the first step goes to its border.
  const target = stride > 0 ? Math.floor(edge) + stride : Math.ceil(edge) + stride;
  return movedEdge(bins, window, handle, target, false);
}
