import type { CalendarBins } from '../lib/calendarBins.ts';
import type { Milliseconds } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { loop, playing, playMode, playSpeed, playStep, previewWindow, reducedMotion } from '../state/state.ts';
import { mayGlide, timeBins } from './axis.ts';
import { isNear, nextWindow, rewoundWindow, windowBetween, type Direction } from './playSteps.ts';
import { commitWindow, moveWindow, wholeRange } from './window.ts';

export const slowest = 0.1;
export const fastest = 30;
export const longestStep = 100;

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Steps a second. */
export const playAt = (speed: number): void => {
  playSpeed.value = within(speed, slowest, fastest);
};

/** Whole bars a step. */
export const playBy = (step: number): void => {
  playStep.value = within(Math.round(step), 1, longestStep);
};

/** One step in the mode that is chosen; past the end it begins again at the other one. */
export function stepWindow(direction: Direction): void {
  const bins = timeBins.value;
  if (!bins) return;
  pause();
  const [mode, window, step] = [playMode.value, previewWindow.value, playStep.value];
  const next = nextWindow(mode, window, bins, direction, step);
  commitWindow(next ?? rewoundWindow(mode, window, bins, direction, step));
}

/** From a standing start at the end of time, playing begins again. */
export function togglePlay(): void {
  if (playing.value) return pause();
  if (!timeBins.value) return;
  playing.value = true;
  document.addEventListener('visibilitychange', pauseWhenHidden);
  stop();
  tick(true);
}

export function pause(): void {
  const wasPlaying = playing.peek();
  endPlaying();
  if (wasPlaying) commitWindow();
}

/** Nothing moves the window any more; whoever calls it sees to where it comes to rest. */
export function endPlaying(): void {
  stop();
  document.removeEventListener('visibilitychange', pauseWhenHidden);
  playing.value = false;
}

/** Back to all of time; papers without a date stay as they are. */
export function showWholeRange(): void {
  pause();
  commitWindow({ ...wholeRange(), undated: previewWindow.value.undated });
}

let timer: ReturnType<typeof setTimeout> | undefined;
let frame: number | undefined;

function stop(): void {
  clearTimeout(timer);
  if (frame !== undefined) cancelAnimationFrame(frame);
  frame = undefined;
}

/** From one stop towards the next: at once, or gliding there during the time of a step. */
function tick(mayRewind: boolean): void {
  const bins = timeBins.value;
  if (!playing.value || !bins) return pause();
  const next = following(previewWindow.value, bins, mayRewind);
  if (!next) return pause();
  if (glidesTo(next, bins)) return glide(next, bins);
  moveWindow(next);
  atStop(bins);
}

function atStop(bins: CalendarBins): void {
  const next = following(previewWindow.value, bins, loop.value);
  if (!next) return pause();
  if (glidesTo(next, bins)) return glide(next, bins);
  timer = setTimeout(() => tick(loop.value), stepTime());
}

function following(window: TimeWindow, bins: CalendarBins, mayRewind: boolean): TimeWindow | undefined {
  const next = nextWindow(playMode.value, window, bins, 1, playStep.value);
  if (next || !mayRewind) return next;
  const rewound = rewoundWindow(playMode.value, window, bins, 1, playStep.value);
  return rewound.from === window.from && rewound.to === window.to ? undefined : rewound;
}

const glidesTo = (next: TimeWindow, bins: CalendarBins): boolean =>
  mayGlide.value && !reducedMotion.value && isNear(bins, previewWindow.value, next, playStep.value);

/** Day by day to the next stop, and to it exactly. A new speed counts from the next frame on. */
function glide(next: TimeWindow, bins: CalendarBins): void {
  const from = previewWindow.value;
  let share = 0;
  let last = performance.now();
  const draw = (now: Milliseconds) => {
    share += Math.max(0, now - last) / stepTime();
    last = now;
    const { undated } = previewWindow.value;
    const there = share >= 1 ? next : windowBetween(bins, from, next, share);
    moveWindow({ ...there, undated });
    if (share < 1) frame = requestAnimationFrame(draw);
    // Other bars meanwhile are other steps.
    else if (bins === timeBins.value) atStop(bins);
    else tick(loop.value);
  };
  frame = requestAnimationFrame(draw);
}

const stepTime = (): Milliseconds => 1000 / playSpeed.value;

function pauseWhenHidden(): void {
  if (document.hidden) pause();
}
