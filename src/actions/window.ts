import { effect } from '@preact/signals';
import type { Day } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { announcement, bench, committedWindow, opened, previewWindow, summary } from '../state/state.ts';

/** Commits at most this often while the window keeps moving. */
const commitEveryMs = 100;

/** The whole range of what is open. */
export function wholeRange(): TimeWindow {
  const extent = opened.value?.extent;
  return { from: extent?.from ?? 0, to: extent?.to ?? 0, undated: true };
}

/** Shows a window on the map at once; panels and counts follow, newest wins. */
export function moveWindow(window: TimeWindow): void {
  previewWindow.value = clamped(window);
  commitSoon();
}

/** The end of a gesture: panels, counts and the screen reader get the window now. */
export function commitWindow(window: TimeWindow = previewWindow.value): void {
  previewWindow.value = clamped(window);
  clearTimeout(timer);
  timer = undefined;
  committedWindow.value = previewWindow.value;
}

export const showUndated = (undated: boolean): void => commitWindow({ ...previewWindow.value, undated });

/** Back to the whole range, or, when the same corpus was only built anew, keep the window. */
export function resetWindow(keep: boolean): void {
  commitWindow(keep ? previewWindow.value : wholeRange());
}

let timer: ReturnType<typeof setTimeout> | undefined;

function commitSoon(): void {
  timer ??= setTimeout(() => commitWindow(), commitEveryMs);
}

function clamped(window: TimeWindow): TimeWindow {
  const whole = wholeRange();
  const within = (day: Day) => Math.min(Math.max(day, whole.from), whole.to);
  const [from, to] = [within(window.from), within(window.to)];
  return { from: Math.min(from, to), to: Math.max(from, to), undated: window.undated };
}

/** Counts the committed window in the worker, one question at a time, the latest window next. */
export function keepSummaryFresh(): () => void {
  let asking = false;
  const ask = async () => {
    const [asked, window] = [bench.value, committedWindow.value];
    if (asking || !asked) return;
    asking = true;
    try {
      const answer = await asked.ask('summary', window);
      if (asked === bench.value) summary.value = answer;
    } catch (error) {
      // A corpus that was closed meanwhile has no summary any more; anything else is told.
      if (asked === bench.value) announcement.value = `The window could not be counted: ${String(error)}`;
    }
    asking = false;
    if (asked !== bench.value || window !== committedWindow.value) void ask();
  };
  return effect(() => {
    void bench.value;
    void committedWindow.value;
    void ask();
  });
}
