import { effect } from '@preact/signals';
import type { DateMeasure } from '../model/dateHues.ts';
import { announcement, bench, colourBy, dateHues, mapStyle, tieColourBy, tieTopics } from '../state/state.ts';
import type { TieColourBy } from '../state/state.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import type { Workbench } from '../work/workbench.ts';

export const colourTiesBy = (choice: TieColourBy): void => {
  tieColourBy.value = choice;
};

export const changeStyle = (change: Partial<MapStyle>): void => {
  mapStyle.value = { ...mapStyle.peek(), ...change };
};

type Wish = DateMeasure | 'topic';

/** Asks the worker for what the colours in use are made of, once for each corpus. */
export function keepColoursFresh(): () => void {
  let known: Workbench | undefined;
  let asked = new Set<Wish>();
  return effect(() => {
    const [current, wishes] = [bench.value, [colourBy.value, tieColourBy.value]];
    if (current !== known) {
      known = current;
      asked = new Set();
      dateHues.value = {};
      tieTopics.value = undefined;
    }
    const wanted: Wish[] = [];
    for (const measure of ['first', 'mean'] as const) if (wishes.includes(measure)) wanted.push(measure);
    if (wishes[1] === 'topic') wanted.push('topic');
    for (const wish of wanted) {
      if (!current || asked.has(wish)) continue;
      asked.add(wish);
      find(current, wish).catch((error: unknown) => {
        if (current === bench.peek()) announcement.value = `The colours could not be found: ${String(error)}`;
      });
    }
  });
}

async function find(current: Workbench, wish: Wish): Promise<void> {
  if (wish === 'topic') {
    const found = await current.ask('tieTopics', undefined);
    if (current === bench.peek()) tieTopics.value = found;
    return;
  }
  const found = await current.ask('dateHues', wish);
  if (current === bench.peek()) dateHues.value = { ...dateHues.peek(), [wish]: found };
}
