import { effect } from '@preact/signals';
import { isSameWindow } from '../model/window.ts';
import { bench, committedWindow, nouns, opened, playing, summary } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { announceQuietly } from './announce.ts';
import { isMoving } from './window.ts';
import { countWords, windowWords } from './words.ts';

/** Long enough for a run of key presses to be told once, at its end. */
const quietMs = 500;

/**
 * Tells the window to screen readers once it has come to rest and is counted: never while it is dragged or plays. The
 * first one of a corpus is told by its opening.
 */
export function announceWindows(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Workbench | undefined;
  return effect(() => {
    const [counts, current, window] = [summary.value, bench.value, committedWindow.value];
    const isResting = !isMoving.value && !playing.value;
    clearTimeout(timer);
    if (!counts || !current || !isResting || !isSameWindow(counts.window, window)) return;
    if (known !== current) {
      known = current;
      return;
    }
    timer = setTimeout(() => {
      const names = nouns.peek();
      const when = windowWords(window, opened.peek()?.extent, names.everything);
      announceQuietly(texts.announcements.windowCounts(when, countWords(counts, names)));
    }, quietMs);
  });
}
