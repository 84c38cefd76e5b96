import { batch, effect, signal } from '@preact/signals';
import type { Day } from '../model/units.ts';
import { isSameWindow, type TimeWindow } from '../model/window.ts';
import { announcement, bench, committedWindow, opened, previewWindow, sight, summary } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { resetAxis } from './axis.ts';

/** Commits at most this often while the window keeps moving. */
const commitEveryMs = 100;

/** A hand, a key or playing is moving the window; the end of the gesture brings it to rest. */
export const isMoving = signal(false);
/** How many corpora have been opened; a window belongs to one of them. */
export const corpusNumber = signal(0);

/** What ended a gesture: single presses of a key that follow closely upon each other are one. */
export type Means = 'keys' | 'other';
export const movedBy = signal<Means>('other');

/** The whole range of what is open. */
export function wholeRange(): TimeWindow {
  const extent = opened.value?.extent;
  return { from: extent?.from ?? 0, to: extent?.to ?? 0, undated: true };
}

/** Shows a window on the map at once; panels and counts follow, newest wins. */
export function moveWindow(window: TimeWindow): void {
  isMoving.value = true;
  const next = clamped(window);
  if (isSameWindow(next, previewWindow.peek())) return;
  previewWindow.value = next;
  timer ??= setTimeout(passOn, commitEveryMs);
}

/** The end of a gesture: panels, counts, the address and the screen reader get the window now. */
export function commitWindow(window: TimeWindow = previewWindow.value, by: Means = 'other'): void {
  batch(() => {
    const next = clamped(window);
    if (!isSameWindow(next, previewWindow.peek())) previewWindow.value = next;
    passOn();
    movedBy.value = by;
    isMoving.value = false;
  });
}

export const showUndated = (undated: boolean): void => commitWindow({ ...previewWindow.value, undated });

/** Back to the whole range, or, when the same corpus was only built anew, keep the window. */
export function resetWindow(keep: boolean): void {
  if (keep) return commitWindow();
  batch(() => {
    resetAxis();
    commitWindow(wholeRange());
    corpusNumber.value++;
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;

function passOn(): void {
  clearTimeout(timer);
  timer = undefined;
  committedWindow.value = previewWindow.value;
}

function clamped(window: TimeWindow): TimeWindow {
  const whole = wholeRange();
  const within = (day: Day) => Math.min(Math.max(day, whole.from), whole.to);
  const [from, to] = [within(window.from), within(window.to)];
  return { from: Math.min(from, to), to: Math.max(from, to), undated: window.undated };
}

/** Counts what is seen in the worker, one question at a time, the latest next. */
export function keepSummaryFresh(): () => void {
  let asking = false;
  const ask = async () => {
    const [asked, seen] = [bench.value, sight.value];
    if (asking || !asked) return;
    asking = true;
    try {
      const answer = await asked.ask('summary', seen);
      if (asked === bench.value) summary.value = answer;
    } catch (error) {
      // A corpus that was closed meanwhile has no summary any more; anything else is told.
      if (asked === bench.value) announcement.value = texts.timeline.notCounted(String(error));
    }
    asking = false;
    if (asked !== bench.value || seen !== sight.value) void ask();
  };
  return effect(() => {
    void bench.value;
    void sight.value;
    void ask();
  });
}
