import { batch, effect } from '@preact/signals';
import { newestOnly } from '../lib/newestOnly.ts';
import { isAbort } from '../lib/isAbort.ts';
import { isLongMeasure, type Measure } from '../model/measure.ts';
import { isSameWindow, type TimeWindow } from '../model/window.ts';
import {
  announcement,
  awaitedMeasures,
  bench,
  colourMeasure,
  committedWindow,
  measured,
  measureScale,
  measureTime,
  measuring,
  sizeBy,
  stoppedMeasures,
  type MeasureScale,
  type MeasureTime,
  type SizeBy,
} from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Measurer } from '../work/measurer.ts';
import type { MeasuredNodes } from '../work/measuringProtocol.ts';
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

/** Ends what takes its time; what was measured before stays where it is shown. */
export function stopMeasuring(): void {
  const stopped = bench.peek()?.measurer.cancel() ?? [];
  stoppedMeasures.value = new Set([...stoppedMeasures.peek(), ...stopped]);
  announcement.value = texts.measures.cancelled;
}

/** Measures that were stopped are worked out after all, wherever they are shown. */
export function resumeMeasuring(measures: readonly Measure[]): void {
  stoppedMeasures.value = new Set([...stoppedMeasures.peek()].filter((one) => !measures.includes(one)));
}

/** Keeps the measures in use on the map fresh: once over all time, or again for each window that is committed. */
export function keepMeasuresFresh(): () => void {
  let known: Measurer | undefined;
  let kept = new Map<Measure, Keeper>();
  return effect(() => {
    const measurer = bench.value?.measurer;
    if (measurer !== known) {
      for (const keeper of kept.values()) keeper.stop();
      kept = new Map();
      known = measurer;
      follow(measurer);
    }
    if (!measurer) return;
    const inUse = new Set([colourMeasure.value, sizeBy.value].filter((one) => one !== undefined && one !== 'window'));
    for (const [measure, keeper] of kept) {
      if (inUse.has(measure)) continue;
      keeper.stop();
      kept.delete(measure);
      forget(measure);
    }
    const window = measureTime.value === 'window' ? committedWindow.value : undefined;
    for (const measure of inUse) {
      const keeper = kept.get(measure) ?? new Keeper(measurer, measure);
      kept.set(measure, keeper);
      const waits = isLongMeasure(measure) && ((window && isMoving.value) || stoppedMeasures.value.has(measure));
      if (waits) keeper.wait(window);
      else keeper.want(window);
    }
  });
}

function follow(measurer: Measurer | undefined): void {
  batch(() => {
    measured.value = {};
    measuring.value = undefined;
    stoppedMeasures.value = new Set();
  });
  if (measurer) measurer.onProgress = (progress) => (measuring.value = progress);
}

function forget(measure: Measure): void {
  const { [measure]: _, ...others } = measured.peek();
  measured.value = others;
}

interface Wish {
  /** Undefined: all time. */
  readonly window: TimeWindow | undefined;
  readonly job: AbortController;
}

/** One measure that is in use on the map; newest wins. */
class Keeper {
  private readonly measure: Measure;
  private readonly ask: (wish: Wish) => Promise<MeasuredNodes | undefined>;
  /** What was asked last, and is answered or being answered. */
  private latest: Wish | undefined;

  constructor(measurer: Measurer, measure: Measure) {
    this.measure = measure;
    this.ask = newestOnly(({ window, job }: Wish) => measurer.ask('measures', { measure, window }, job.signal));
  }

  want(window: TimeWindow | undefined): void {
    if (this.isOf(window)) return;
    this.latest?.job.abort();
    const wish = { window, job: new AbortController() };
    this.latest = wish;
    this.setAwaited(true);
    void this.ask(wish).then(
      (found) => this.keep(wish, found),
      (error: unknown) => this.fail(wish, error),
    );
  }

  /** It is to be asked for later; what is known of this very time is not needed anew. */
  wait(window: TimeWindow | undefined): void {
    if (this.isOf(window) && !awaitedMeasures.peek().has(this.measure)) return;
    this.latest?.job.abort();
    this.latest = undefined;
    this.setAwaited(true);
  }

  stop(): void {
    this.latest?.job.abort();
    this.latest = undefined;
    this.setAwaited(false);
  }

  private isOf(window: TimeWindow | undefined): boolean {
    return this.latest !== undefined && isSameTime(this.latest.window, window);
  }

  /** While the window moves on, what comes late is shown all the same: it is nearer than what was before. */
  private keep(wish: Wish, found: MeasuredNodes | undefined): void {
    if (!this.latest || !found) return;
    measured.value = { ...measured.peek(), [this.measure]: found };
    if (wish === this.latest) this.setAwaited(false);
  }

  private fail(wish: Wish, error: unknown): void {
    if (wish !== this.latest || isAbort(error)) return;
    this.stop();
    announcement.value = texts.measures.failed(String(error));
  }

  private setAwaited(isAwaited: boolean): void {
    const awaited = new Set(awaitedMeasures.peek());
    if (isAwaited) awaited.add(this.measure);
    else awaited.delete(this.measure);
    awaitedMeasures.value = awaited;
  }
}

const isSameTime = (one: TimeWindow | undefined, other: TimeWindow | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && isSameWindow(one, other));
