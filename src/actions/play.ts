import { computed } from '@preact/signals';
import { yearOf } from '../lib/calendar.ts';
import { calendarBins, daysOf, spanOf, type CalendarBins, type Span } from '../lib/calendarBins.ts';
import { noDay } from '../model/columns.ts';
import type { Day, Milliseconds } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { loop, opened, playing, playMode, playSpeed, previewWindow, type PlayMode } from '../state/state.ts';
import { commitWindow, moveWindow } from './window.ts';

/** At most as many bins of years; beyond, decades, then centuries. */
const mostBins = 120;
/** Months are shown up to four years. */
const mostDaysInMonths = 4 * 366;
const shareKnownToTheMonth = 0.9;
/** Width of the window that plays when there was none: some bins, never more than half of them. */
const defaultWidth = 5;
/** Positions are sums of fractions; nearer than this they are the same day. */
const dust = 1e-6;

export const slowest = 0.1;
export const fastest = 30;

interface PaperDays {
  readonly paperFrom: ArrayLike<Day>;
  readonly paperTo: ArrayLike<Day>;
}

/** Years; months when all is within four years and nearly all dates are known that well; decades for the long run. */
export function timeBinsOf(papers: PaperDays, from: Day, to: Day): CalendarBins {
  if (to - from < mostDaysInMonths && areKnownToTheMonth(papers)) return calendarBins(from, to, 1);
  let yearsPerBin = 1;
  while ((yearOf(to) - yearOf(from) + 1) / yearsPerBin > mostBins) yearsPerBin *= 10;
  return calendarBins(from, to, 12 * yearsPerBin);
}

function areKnownToTheMonth({ paperFrom, paperTo }: PaperDays): boolean {
  let [dated, precise] = [0, 0];
  for (let paper = 0; paper < paperFrom.length; paper++) {
    if (paperFrom[paper] === noDay) continue;
    dated++;
    if (paperTo[paper]! - paperFrom[paper]! < 31) precise++;
  }
  return precise >= shareKnownToTheMonth * dated;
}

/** The steps of time of what is open: one bar, one step of the keyboard, one tick of playing. */
export const timeBins = computed(() => {
  const { extent, columns } = opened.value ?? {};
  return extent && columns && timeBinsOf(columns, extent.from, extent.to);
});

export type Direction = 1 | -1;

/** The window one step on, or undefined when the mode has come to its end. */
export function nextWindow(
  mode: PlayMode,
  window: TimeWindow,
  bins: CalendarBins,
  direction: Direction = 1,
): TimeWindow | undefined {
  const span = nextSpan[mode](spanOf(bins, window.from, window.to), bins.count, direction);
  return span && { ...window, ...daysOf(bins, span) };
}

/** Where a mode begins again: at the start when playing on, at the end when going back. */
export function rewoundWindow(
  mode: PlayMode,
  window: TimeWindow,
  bins: CalendarBins,
  direction: Direction = 1,
): TimeWindow {
  const { count } = bins;
  const span = firstSpan[mode](spanOf(bins, window.from, window.to), count, direction);
  return { ...window, ...daysOf(bins, span) };
}

type Step = (span: Span, count: number, direction: Direction) => Span | undefined;

const nextSpan: Record<PlayMode, Step> = {
  sliding({ start, end }, count, direction) {
    const room = Math.min(1, direction > 0 ? count - end : start);
    if (room < dust) return undefined;
    return { start: start + direction * room, end: end + direction * room };
  },
  growing({ start, end }, count, direction) {
    const moved = direction > 0 ? Math.floor(end + dust) + 1 : Math.ceil(end - dust) - 1;
    if (moved > count || moved < start + dust) return undefined;
    return { start, end: moved };
  },
  single({ start, end }, count, direction) {
    const first = Math.floor(start + dust);
    const last = Math.ceil(end - dust) - 1;
    const isOneBin = first === last && Math.abs(end - start - 1) < dust;
    if (!isOneBin) return direction > 0 ? oneBin(first) : oneBin(last);
    const next = first + direction;
    return next >= 0 && next < count ? oneBin(next) : undefined;
  },
};

const firstSpan: Record<PlayMode, (span: Span, count: number, direction: Direction) => Span> = {
  sliding({ start, end }, count, direction) {
    const isWhole = end - start > count - dust;
    const width = isWhole ? Math.max(1, Math.min(defaultWidth, Math.floor(count / 2))) : end - start;
    return direction > 0 ? { start: 0, end: width } : { start: count - width, end: count };
  },
  growing({ start }, count, direction) {
    if (direction < 0) return { start, end: count };
    const first = Math.floor(start + dust) + 1;
    return first < count ? { start, end: first } : oneBin(0);
  },
  single: (_, count, direction) => oneBin(direction > 0 ? 0 : count - 1),
};

const oneBin = (bin: number): Span => ({ start: bin, end: bin + 1 });

/** One step in the mode that is chosen; past the end it begins again at the other one. */
export function stepWindow(direction: Direction): void {
  const bins = timeBins.value;
  if (!bins) return;
  pause();
  const [mode, window] = [playMode.value, previewWindow.value];
  commitWindow(nextWindow(mode, window, bins, direction) ?? rewoundWindow(mode, window, bins, direction));
}

/** From a standing start at the end of time, playing begins again. */
export function togglePlay(): void {
  if (playing.value) return pause();
  if (!timeBins.value) return;
  playing.value = true;
  document.addEventListener('visibilitychange', pauseWhenHidden);
  clearTimeout(timer);
  tick(true);
}

export function pause(): void {
  clearTimeout(timer);
  document.removeEventListener('visibilitychange', pauseWhenHidden);
  if (!playing.value) return;
  playing.value = false;
  commitWindow();
}

let timer: ReturnType<typeof setTimeout> | undefined;

function tick(mayRewind: boolean): void {
  const bins = timeBins.value;
  if (!playing.value || !bins) return pause();
  const next = following(previewWindow.value, bins, mayRewind);
  if (next) moveWindow(next);
  if (!next || !following(next, bins, loop.value)) return pause();
  timer = setTimeout(() => tick(loop.value), pauseBetweenTicks());
}

function following(window: TimeWindow, bins: CalendarBins, mayRewind: boolean): TimeWindow | undefined {
  const next = nextWindow(playMode.value, window, bins);
  if (next || !mayRewind) return next;
  const rewound = rewoundWindow(playMode.value, window, bins);
  return rewound.from === window.from && rewound.to === window.to ? undefined : rewound;
}

const pauseBetweenTicks = (): Milliseconds => 1000 / Math.min(Math.max(playSpeed.value, slowest), fastest);

function pauseWhenHidden(): void {
  if (document.hidden) pause();
}
