import { effect } from '@preact/signals';
import { newestOnly } from '../lib/newestOnly.ts';
import type { Sight } from '../model/filters.ts';
import {
  announcement,
  bench,
  mainTopicTime,
  sight,
  topicsHideByWindow,
  windowMainTopics,
  type MeasureTime,
} from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { isStillOpen } from './isStillOpen.ts';
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
    const [asked, seen] = [bench.value, sight.value];
    if (!asked || !topicsHideByWindow.value) {
      windowMainTopics.value = undefined;
      return;
    }
    if (isMoving.value) return;
    find({ asked, seen }).catch((error: unknown) => {
      if (asked === bench.peek()) announcement.value = texts.announcements.failed.mainTopics(String(error));
    });
  });
}

interface Wish {
  readonly asked: Workbench;
  readonly seen: Sight;
}

async function findIn({ asked, seen }: Wish): Promise<void> {
  const found = await asked.ask('mainTopics', seen);
  if (isStillOpen(asked) && topicsHideByWindow.peek()) windowMainTopics.value = found;
}
