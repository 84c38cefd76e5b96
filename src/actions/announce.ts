import { signal } from '@preact/signals';
import { announcement } from '../state/state.ts';

/** The last announcement that is read out but not worth a note on the screen, which shows it anyway. */
export const quietNews = signal('');

export function announceQuietly(text: string): void {
  quietNews.value = text;
  announcement.value = text;
}
