import { effect, signal } from '@preact/signals';
import { announcement, bench, committedWindow, nouns, opened, summary } from '../state/state.ts';
import type { Workbench } from '../work/workbench.ts';
import { countWords, windowWords } from './words.ts';

/** Long enough for a run of key presses to be told once, at its end. */
const quietMs = 400;

/** The last announcement that is read out but not worth a note on the screen, which shows it anyway. */
export const quietNews = signal('');

export function announceQuietly(text: string): void {
  quietNews.value = text;
  announcement.value = text;
}

/** Tells each counted window to screen readers; the first one of a corpus is told by its opening. */
export function announceWindows(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Workbench | undefined;
  return effect(() => {
    const [counts, current] = [summary.value, bench.value];
    if (!counts || !current) return;
    clearTimeout(timer);
    if (known !== current) {
      known = current;
      return;
    }
    timer = setTimeout(() => {
      const names = nouns.peek();
      const when = windowWords(committedWindow.peek(), opened.peek()?.extent, names.everything);
      announceQuietly(`${when}: ${countWords(counts, names).join(', ')}`);
    }, quietMs);
  });
}
