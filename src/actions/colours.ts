import { effect } from '@preact/signals';
import type { Columns } from '../model/columns.ts';
import type { DateMeasure } from '../model/dateHues.ts';
import {
  announcement,
  bench,
  colourBy,
  dateHues,
  filters,
  mapStyle,
  passingLists,
  tieColourBy,
  tieTopics,
} from '../state/state.ts';
import type { Sift } from '../model/sift.ts';
import type { TieColourBy } from '../state/state.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { isStillOpen } from './isStillOpen.ts';

export const colourTiesBy = (choice: TieColourBy): void => {
  tieColourBy.value = choice;
};

export const changeStyle = (change: Partial<MapStyle>): void => {
  mapStyle.value = { ...mapStyle.peek(), ...change };
};

type Wish = DateMeasure | 'topic';

/**
 * Asks the worker for what the colours in use are made of, once for each corpus; for topics of ties again when other papers
 * pass the filters.
 */
export function keepColoursFresh(): () => void {
  let known: Columns | undefined;
  let passing: Sift['lists'];
  let asked = new Set<Wish>();
  return effect(() => {
    const [current, wishes] = [bench.value, [colourBy.value, tieColourBy.value]];
    const columns = current?.opened.columns;
    if (columns !== known) {
      known = columns;
      asked = new Set();
      dateHues.value = {};
      tieTopics.value = undefined;
    }
    if (passingLists.value !== passing) asked.delete('topic');
    passing = passingLists.value;
    const wanted: Wish[] = [];
    for (const measure of ['first', 'mean'] as const) if (wishes.includes(measure)) wanted.push(measure);
    if (wishes[1] === 'topic') wanted.push('topic');
    for (const wish of wanted) {
      if (!current || asked.has(wish)) continue;
      asked.add(wish);
      find(current, wish).catch((error: unknown) => {
        if (current === bench.peek()) announcement.value = texts.announcements.failed.colours(String(error));
      });
    }
  });
}

async function find(current: Workbench, wish: Wish): Promise<void> {
  if (wish === 'topic') {
    const lists = passingLists.peek();
    const found = await current.ask('tieTopics', filters.peek());
    if (isStillOpen(current) && lists === passingLists.peek()) tieTopics.value = found;
    return;
  }
  const found = await current.ask('dateHues', wish);
  if (isStillOpen(current)) dateHues.value = { ...dateHues.peek(), [wish]: found };
}
