import { effect } from '@preact/signals';
import { newestOnly } from '../lib/newestOnly.ts';
import type { TimeWindow } from '../model/window.ts';
import {
  announcement,
  bench,
  colourBy,
  committedWindow,
  mainTopicTime,
  windowMainTopics,
  type MeasureTime,
} from '../state/state.ts';
import type { Workbench } from '../work/workbench.ts';
import { isMoving } from './window.ts';

export const mainTopicsOver = (choice: MeasureTime): void => {
  mainTopicTime.value = choice;
};

/**
 * Keeps the main topics of the window fresh while they are what colours authors. Until a gesture ends, and the worker has
 * answered, those before stay.
 */
export function keepMainTopicsFresh(): () => void {
  const find = newestOnly(findIn);
  return effect(() => {
    const [asked, window] = [bench.value, committedWindow.value];
    if (!asked || mainTopicTime.value === 'all' || colourBy.value !== 'topic') {
      windowMainTopics.value = undefined;
      return;
    }
    if (isMoving.value) return;
    find({ asked, window }).catch((error: unknown) => {
      if (asked === bench.peek()) announcement.value = `The main topics could not be found: ${String(error)}`;
    });
  });
}

interface Wish {
  readonly asked: Workbench;
  readonly window: TimeWindow;
}

async function findIn({ asked, window }: Wish): Promise<void> {
  const found = await asked.ask('mainTopics', window);
  const isShown = asked.opened.columns === bench.peek()?.opened.columns;
  if (isShown && mainTopicTime.peek() === 'window' && colourBy.peek() === 'topic') windowMainTopics.value = found;
}
