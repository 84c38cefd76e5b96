import { daysOf, spanOf, type CalendarBins, type Span } from '../lib/calendarBins.ts';
import type { TimeWindow } from '../model/window.ts';
import type { PlayMode } from '../state/state.ts';

/** Width of the window that plays when there was none: some bins, never more than half of them. */
const defaultWidth = 5;
/** Positions are sums of fractions; nearer than this they are the same day. */
const dust = 1e-6;

export type Direction = 1 | -1;

/** The window one step of so many bins on, or undefined when the mode has come to its end. */
export function nextWindow(
  mode: PlayMode,
  window: TimeWindow,
  bins: CalendarBins,
  direction: Direction = 1,
  step = 1,
): TimeWindow | undefined {
  const span = nextSpan[mode](spanOf(bins, window.from, window.to), bins.count, direction, step);
  return span && { ...window, ...daysOf(bins, span) };
}

/** Where a mode begins again: at the start when playing on, at the end when going back. */
export function rewoundWindow(
  mode: PlayMode,
  window: TimeWindow,
  bins: CalendarBins,
  direction: Direction = 1,
  step = 1,
): TimeWindow {
  const span = firstSpan[mode](spanOf(bins, window.from, window.to), bins.count, direction, step);
  return { ...window, ...daysOf(bins, span) };
}

type Next = (span: Span, count: number, direction: Direction, step: number) => Span | undefined;
type First = (span: Span, count: number, direction: Direction, step: number) => Span;

const nextSpan: Record<PlayMode, Next> = {
  sliding({ start, end }, count, direction, step) {
    const room = Math.min(step, direction > 0 ? count - end : start);
    if (room < dust) return undefined;
    return { start: start + direction * room, end: end + direction * room };
  },
  growing({ start, end }, count, direction, step) {
    const [from, to] = [Math.floor(start + dust), Math.ceil(end - dust)];
    if (direction > 0)
      return end > count - dust ? undefined : { start, end: Math.min(Math.floor(end + dust) + step, count) };
    const moved = Math.max(to - step, from + 1);
    return moved > end - dust ? undefined : { start, end: moved };
  },
  single(span, count, direction, step) {
    const [first, end] = [Math.floor(span.start + dust), Math.ceil(span.end - dust)];
    if (!isStep(span, count, step)) return direction > 0 ? stepFrom(first, count, step) : stepTo(end, step);
    if (direction > 0) return end < count ? stepFrom(end, count, step) : undefined;
    return first > 0 ? stepTo(first, step) : undefined;
  },
};

const firstSpan: Record<PlayMode, First> = {
  sliding({ start, end }, count, direction) {
    const isWhole = end - start > count - dust;
    const width = isWhole ? Math.max(1, Math.min(defaultWidth, Math.floor(count / 2))) : end - start;
    return direction > 0 ? { start: 0, end: width } : { start: count - width, end: count };
  },
  growing({ start }, count, direction, step) {
    if (direction < 0) return { start, end: count };
    const first = Math.floor(start + dust) + step;
    return first < count ? { start, end: first } : stepFrom(0, count, step);
  },
  single: (_, count, direction, step) => (direction > 0 ? stepFrom(0, count, step) : stepTo(count, step)),
};

const stepFrom = (start: number, count: number, step: number): Span => ({ start, end: Math.min(start + step, count) });
const stepTo = (end: number, step: number): Span => ({ start: Math.max(end - step, 0), end });

/** Exactly one step long and of whole bins; at either end of time it may be what is left of one. */
function isStep({ start, end }: Span, count: number, step: number): boolean {
  const areBins = Math.abs(start - Math.round(start)) < dust && Math.abs(end - Math.round(end)) < dust;
  const width = Math.round(end - start);
  const isRest = width < step && (start < dust || end > count - dust);
  return areBins && (width === step || isRest);
}

/** Whether a window can glide to the next one: neither of its borders goes further than a step. */
export function isNear(bins: CalendarBins, window: TimeWindow, next: TimeWindow, step: number): boolean {
  const [here, there] = [spanOf(bins, window.from, window.to), spanOf(bins, next.from, next.to)];
  return Math.abs(there.start - here.start) < step + dust && Math.abs(there.end - here.end) < step + dust;
}

/** Between two windows, at a share of the way on the axis. */
export function windowBetween(bins: CalendarBins, window: TimeWindow, next: TimeWindow, share: number): TimeWindow {
  const [here, there] = [spanOf(bins, window.from, window.to), spanOf(bins, next.from, next.to)];
  const between = (a: number, b: number) => a + (b - a) * share;
  return { ...next, ...daysOf(bins, { start: between(here.start, there.start), end: between(here.end, there.end) }) };
}
