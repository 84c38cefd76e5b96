import type { TimeWindow } from '../../model/window.ts';
import { playMode, playStep, previewWindow } from '../../state/state.ts';
import { timeBins } from '../axis.ts';
import { filmWindows } from './windows.ts';
import type { FilmWish } from './wish.ts';

/** The windows of a film made now; none where nothing has a date. */
export function windowsNow({ start }: Pick<FilmWish, 'start'>): readonly TimeWindow[] {
  const bins = timeBins.value;
  return bins ? filmWindows({ mode: playMode.value, step: playStep.value, start }, previewWindow.value, bins) : [];
}
