import { batch, effect, signal, untracked } from '@preact/signals';
import { nextTask } from '../lib/nextTask.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import type { Milliseconds } from '../model/units.ts';
import {
  differInSteps,
  fragmentOf,
  restoredFrom,
  standardView,
  viewOf,
  withStepsOf,
  type AddressedView,
  type ReadAddress,
} from '../state/address.ts';
import { decoded } from '../state/addressFields.ts';
import { isEmbedded } from '../state/embedded.ts';
import { playing, settings } from '../state/state.ts';
import { currentView } from '../state/undoables.ts';
import { texts } from '../texts/texts.ts';
import type { ExampleName } from '../work/protocol.ts';
import { addressedNow, addressedPapers, olderTag, showAddressed } from './addressedView.ts';
import { bringsOwnView } from './ownView.ts';
import { beginHistory } from './history.ts';
import { changeSettings, openExample, openExampleName, wantedSettings } from './open.ts';
import { pause } from './play.ts';
import { tellLate } from './tellLate.ts';
import { corpusNumber, isMoving, movedBy } from './window.ts';

/** Presses of a key that follow each other so closely are one step of the history. */
const runMs: Milliseconds = 1000;
const quietMs: Milliseconds = 150;

/** What an entry of the history was made for; a window of another corpus means nothing in this one. */
interface Entry {
  readonly load: number;
  readonly corpus: number;
}

/** An address of papers that are not open: it is applied when they are. */
export const awaited = signal<ReadAddress | undefined>(undefined);
export const dismissAwaited = (): void => {
  awaited.value = undefined;
};

/** The example that is opened at the start. */
export function exampleIn(fragment: string): ExampleName {
  const { papers } = viewOf(fragment).view;
  return papers?.kind === 'example' ? papers.example : 'profile';
}

/**
 * Keeps the address in step with the view, and the view with the address: what it says at the start is applied to what
 * opens first, or to the papers that it is of; each gesture that has come to rest is one step of the history, and going
 * back restores its view.
 */
export function keepAddress(page: Window): () => void {
  let asked: ReadAddress | undefined = viewOf(page.location.hash);
  let written = standardView;
  let corpus = 0;
  let lastKeys = -Infinity;
  let timer: number | undefined;
  /** An address is being applied, which may take a recount. */
  let isArriving = false;

  const entry = (): Entry => ({ load: page.performance.timeOrigin, corpus });
  const write = (view: AddressedView, how: 'push' | 'replace') => {
    written = view;
    const fragment = fragmentOf(view);
    if (fragment !== page.location.hash || how === 'replace') record(page, entry(), fragment, how);
  };

  // A number that is turned up by its arrows changes faster than browsers take it. The window may be on its way by then.
  const writeSoon = () => {
    page.clearTimeout(timer);
    timer = page.setTimeout(() => {
      if (!isArriving) write(withStepsOf(addressedNow(), written), 'replace');
    }, quietMs);
  };

  const arrive = (isFirst: boolean) => {
    if (isFirst && bringsOwnView(corpus)) {
      asked = undefined;
      awaited.value = undefined;
      return write(addressedNow(), 'replace');
    }
    const wanted = asked ?? awaited.peek();
    if (!wanted) return write(addressedNow(), 'replace');
    const fit = fitOf(wanted.view);
    asked = undefined;
    awaited.value = fit === 'awaited' ? wanted : undefined;
    // Whoever loads the page again finds the address as it was.
    if (fit === 'awaited') return void (written = addressedNow());
    const finish = () => {
      isArriving = false;
      const misfits = showAddressed(wanted.view);
      tell([...wanted.ignored, ...misfits], fit === 'other' ? texts.history.otherPapers : wanted.problem);
      if (isFirst) beginHistory(settings.peek(), currentView());
      write(addressedNow(), 'replace');
    };
    const change = wanted.view.settings;
    if (settingsThatDiffer({ ...wantedSettings(), ...change }, wantedSettings()).length === 0) return finish();
    isArriving = true;
    const opening = corpus;
    // What opens is shown first; then it is counted once, and looked at as the address says.
    void nextTask()
      .then(() => changeSettings(change))
      .finally(() => {
        if (opening === corpus) finish();
      });
  };

  const settle = (view: AddressedView) => {
    if (corpusNumber.value !== corpus) {
      corpus = corpusNumber.value;
      isArriving = false;
      return arrive(true);
    }
    if (isArriving) return undefined;
    const isWritten = awaited.value !== undefined || fragmentOf(view) === page.location.hash;
    if (fragmentOf(view) === fragmentOf(written)) return isWritten ? undefined : write(view, 'replace');
    if (!differInSteps(view, written)) return writeSoon();
    const now = page.performance.now();
    const isRun = movedBy.value === 'keys' && now - lastKeys < runMs;
    lastKeys = movedBy.value === 'keys' ? now : -Infinity;
    return write(view, isRun ? 'replace' : 'push');
  };

  const stopWriting = effect(() => {
    void awaited.value;
    if (corpusNumber.value === 0 || isMoving.value || playing.value) return;
    const view = addressedNow();
    untracked(() => settle(view));
  });

  const onPopState = ({ state }: PopStateEvent) => {
    if (corpus === 0) return;
    const isOurs = isEntry(state) && state.load === page.performance.timeOrigin;
    const found = viewOf(page.location.hash);
    if (!isOurs) {
      // A typed address is applied as a whole.
      asked = found;
      const { papers } = found.view;
      if (papers?.kind === 'example' && papers.example !== openExampleName()) return void openExample(papers.example);
      return arrive(false);
    }
    // A step of the history leaves the rest as it is.
    const view = restoredFrom(addressedNow(), state.corpus === corpus ? found.view : standardView);
    batch(() => {
      pause();
      showAddressed({ ...view, at: undefined });
      written = addressedNow();
    });
    write(addressedNow(), 'replace');
  };
  page.addEventListener('popstate', onPopState);
  return () => {
    stopWriting();
    page.clearTimeout(timer);
    page.removeEventListener('popstate', onPopState);
  };
}

/** How an address stands to what is open. Papers of one's own are not looked for in an example. */
function fitOf({ papers }: AddressedView): 'fits' | 'other' | 'awaited' {
  if (!papers) return 'fits';
  if (papers.kind === 'example') return papers.example === (openExampleName() ?? '') ? 'fits' : 'other';
  const current = addressedPapers();
  if (current?.kind !== 'own') return 'awaited';
  return current.tag === papers.tag || olderTag() === papers.tag ? 'fits' : 'other';
}

function record(page: Window, entry: Entry, fragment: string, how: 'push' | 'replace'): void {
  const address = fragment || `${page.location.pathname}${page.location.search}`;
  try {
    // Steps of a page inside another would stand in the way back from the other.
    if (how === 'push' && !isEmbedded.peek()) page.history.pushState(entry, '', address);
    else page.history.replaceState(entry, '', address);
  } catch {
    // A page that may not touch its history, or too often, works without it.
  }
}

const isEntry = (state: unknown): state is Entry => typeof state === 'object' && state !== null && 'corpus' in state;

function tell(ignored: readonly string[], problem: string | undefined): void {
  const left = ignored.length === 0 ? [] : [texts.history.leftOutOfAddress(ignored.map(decoded))];
  tellLate([...(problem === undefined ? [] : [problem]), ...left].join(' '));
}
