import { showWholeAxis, zoomAxisIn, zoomAxisOut } from '../axis.ts';
import { showWholeRange, togglePlay } from '../play.ts';
import type { Command } from '../registry.ts';
import { needsDates } from './needs.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.commands.time;

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
    title: words.play,
    group: 'Time',
    keys: ['space'],
    inMenu: true,
    blocked: needsDates,
    run: togglePlay,
  },
  {
    id: 'whole-range',
    title: words.allYears,
    group: 'Time',
    keys: ['a'],
    inMenu: true,
    blocked: needsDates,
    run: showWholeRange,
  },
  {
    id: 'type-window',
    title: words.typeWindow,
    group: 'Time',
    keys: ['y'],
    blocked: needsDates,
    run: typeWindow,
  },
  { id: 'axis-in', title: words.axisIn, group: 'Time', blocked: needsDates, run: zoomAxisIn },
  { id: 'axis-out', title: words.axisOut, group: 'Time', blocked: needsDates, run: zoomAxisOut },
  { id: 'axis-whole', title: words.wholeAxis, group: 'Time', blocked: needsDates, run: showWholeAxis },
];
