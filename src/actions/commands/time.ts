import { showWholeAxis, zoomAxisIn, zoomAxisOut } from '../axis.ts';
import { showWholeRange, togglePlay } from '../play.ts';
import { texts } from '../../texts/texts.ts';
import type { Command } from '../registry.ts';
import { needsDates } from './needs.ts';

/** Puts the keyboard into the field of the window's first bound. */
function typeWindow(): void {
  const field = document.querySelector<HTMLInputElement>('#window-from');
  field?.focus();
  field?.select();
}

/** The window of time. */
export const timeCommands: readonly Command[] = [
  {
    id: 'play',
    title: 'Play or pause',
    group: 'Time',
    keys: ['space'],
    inMenu: true,
    blocked: needsDates,
    run: togglePlay,
  },
  {
    id: 'whole-range',
    title: 'Show all years',
    group: 'Time',
    keys: ['a'],
    inMenu: true,
    blocked: needsDates,
    run: showWholeRange,
  },
  {
    id: 'type-window',
    title: texts.time.typeWindow,
    group: 'Time',
    keys: ['y'],
    blocked: needsDates,
    run: typeWindow,
  },
  { id: 'axis-in', title: 'Zoom into the timeline', group: 'Time', blocked: needsDates, run: zoomAxisIn },
  { id: 'axis-out', title: 'Zoom out of the timeline', group: 'Time', blocked: needsDates, run: zoomAxisOut },
  { id: 'axis-whole', title: 'Whole axis of the timeline', group: 'Time', blocked: needsDates, run: showWholeAxis },
];
