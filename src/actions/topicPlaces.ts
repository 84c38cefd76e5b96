import { effect } from '@preact/signals';
import type { Columns } from '../model/columns.ts';
import { topicPlaces } from '../state/drawnPositions.ts';
import { announcement, bench, drawnNodes } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { isStillOpen } from './isStillOpen.ts';

/** Asks the worker for the places of topics that stand alone, once for each corpus, when they are first wanted. */
export function keepTopicPlaces(): () => void {
  let known: Columns | undefined;
  let isAsked = false;
  return effect(() => {
    const [asked, drawn] = [bench.value, drawnNodes.value];
    const columns = asked?.opened.columns;
    if (columns !== known) {
      [known, isAsked] = [columns, false];
      topicPlaces.value = undefined;
    }
    if (!asked || !columns || isAsked || drawn !== 'topics' || columns.authorCount === 0) return;
    isAsked = true;
    find(asked).catch((error: unknown) => {
      if (asked === bench.peek()) announcement.value = texts.announcements.failed.topicPlaces(String(error));
    });
  });
}

async function find(asked: Workbench): Promise<void> {
  const places = await asked.ask('topicPlaces', undefined);
  if (isStillOpen(asked)) topicPlaces.value = places;
}
