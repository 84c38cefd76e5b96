import { committedWindow, opened } from '../state/state.ts';
import { filteredNodes } from '../state/nodeGroups.ts';
import type { Looked } from './rankings.ts';

/** What lists are about: the window at rest, and what the legend leaves. */
export const looked = (): Looked => ({
  current: opened.value!,
  window: committedWindow.value,
  hidden: filteredNodes.value,
});
