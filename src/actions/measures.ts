import { effect } from '@preact/signals';
import { newestOnly } from '../lib/newestOnly.ts';
import type { Measure } from '../model/measure.ts';
import type { TimeWindow } from '../model/window.ts';
import {
  announcement,
  bench,
  colourMeasure,
  committedWindow,
  measured,
  measureScale,
  measureTime,
  sizeBy,
  type MeasureScale,
  type MeasureTime,
  type SizeBy,
} from '../state/state.ts';
import type { Workbench } from '../work/workbench.ts';
import { isMoving } from './window.ts';

export const sizePeopleBy = (choice: SizeBy): void => {
  sizeBy.value = choice;
};

export const measureOver = (choice: MeasureTime): void => {
  measureTime.value = choice;
};

export const scaleMeasureBy = (choice: MeasureScale): void => {
  measureScale.value = choice;
};

/** These follow paths from one person after another; they wait until the window rests. */
const longOnes: ReadonlySet<Measure> = new Set(['betweenness', 'closeness']);

interface Wish {
  readonly current: Workbench;
  readonly measures: readonly Measure[];
  /** Undefined: all time. */
  readonly window: TimeWindow | undefined;
}

/** Has the measures in use worked out: once over all time, or again for each window that is committed; newest wins. */
export function keepMeasuresFresh(): () => void {
  const ask = newestOnly(find);
  let known: Workbench | undefined;
  return effect(() => {
    const current = bench.value;
    if (current !== known) {
      known = current;
      measured.value = {};
    }
    const inUse = new Set([colourMeasure.value, sizeBy.value]);
    const measures = [...inUse].filter((one) => one !== undefined && one !== 'window');
    if (!current || measures.length === 0) return;
    const window = measureTime.value === 'window' ? committedWindow.value : undefined;
    if (window && isMoving.value && measures.some((one) => longOnes.has(one))) return;
    void ask({ current, measures, window }).catch((error: unknown) => {
      if (current === bench.peek()) announcement.value = `The measures could not be worked out: ${String(error)}`;
    });
  });
}

async function find({ current, measures, window }: Wish): Promise<void> {
  const answers = await Promise.all(
    measures.map(async (measure) => [measure, await current.ask('measures', { measure, window })] as const),
  );
  if (current === bench.peek()) measured.value = Object.fromEntries(answers);
}
