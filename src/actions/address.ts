import { batch, effect, untracked } from '@preact/signals';
import type { Edge, Extent } from '../model/bounds.ts';
import type { Milliseconds } from '../model/units.ts';
import {
  differInSteps,
  fragmentOf,
  standardView,
  viewOf,
  withStepsOf,
  type AddressedView,
  type ReadAddress,
} from '../state/address.ts';
import {
  announcement,
  committedWindow,
  loop,
  opened,
  playing,
  playMode,
  playSpeed,
  playStep,
  shownNodes,
} from '../state/state.ts';
import { showNodes } from './legend.ts';
import { pause, playAt, playBy } from './play.ts';
import { commitWindow, corpusNumber, isMoving, movedBy, wholeRange } from './window.ts';

/** Presses of a key that follow each other so closely are one step of the history. */
const runMs: Milliseconds = 1000;
const quietMs: Milliseconds = 150;
/** After the opening has been told. */
const tellAfterMs: Milliseconds = 1500;

/** What an entry of the history was made for; a window of another corpus means nothing in this one. */
interface Entry {
  readonly load: number;
  readonly corpus: number;
}

/**
 * Keeps the address in step with the view, and the view with the address: what it says at the start is applied to what
 * opens first, each gesture that has come to rest is one step of the history, and going back restores its window.
 */
export function keepAddress(page: Window): () => void {
  let asked: ReadAddress | undefined = viewOf(page.location.hash);
  let written = standardView;
  let corpus = 0;
  let lastKeys = -Infinity;
  let timer: number | undefined;

  const entry = (): Entry => ({ load: page.performance.timeOrigin, corpus });
  const write = (view: AddressedView, how: 'push' | 'replace') => {
    written = view;
    const fragment = fragmentOf(view);
    if (fragment !== page.location.hash || how === 'replace') record(page, entry(), fragment, how);
  };

  // A number that is turned up by its arrows changes faster than browsers take it. The window may be on its way by then.
  const writeSoon = () => {
    page.clearTimeout(timer);
    timer = page.setTimeout(() => write(withStepsOf(currentView(), written), 'replace'), quietMs);
  };

  const settle = (view: AddressedView) => {
    if (corpusNumber.value !== corpus) {
      corpus = corpusNumber.value;
      const wanted = asked;
      asked = undefined;
      if (wanted) tell(page, [...wanted.ignored, ...apply(wanted.view)], wanted.problem);
      return write(currentView(), 'replace');
    }
    if (fragmentOf(view) === fragmentOf(written)) return undefined;
    if (!differInSteps(view, written)) return writeSoon();
    const now = page.performance.now();
    const isRun = movedBy.value === 'keys' && now - lastKeys < runMs;
    lastKeys = movedBy.value === 'keys' ? now : -Infinity;
    return write(view, isRun ? 'replace' : 'push');
  };

  const stopWriting = effect(() => {
    const view = currentView();
    const isResting = !isMoving.value && !playing.value;
    if (corpusNumber.value > 0 && isResting) untracked(() => settle(view));
  });

  const onPopState = ({ state }: PopStateEvent) => {
    if (corpus === 0) return;
    const isOurs = isEntry(state) && state.load === page.performance.timeOrigin;
    const found = viewOf(page.location.hash);
    const isForeign = isOurs && state.corpus !== corpus;
    const steps = isForeign ? standardView : found.view;
    // A typed address is applied as a whole; a step of the history leaves the rest as it is.
    const view = isOurs ? withStepsOf(currentView(), steps) : found.view;
    batch(() => {
      pause();
      const problems = apply(view);
      written = currentView();
      if (!isOurs) tell(page, [...found.ignored, ...problems], found.problem);
    });
    write(currentView(), 'replace');
  };
  page.addEventListener('popstate', onPopState);
  return () => {
    stopWriting();
    page.clearTimeout(timer);
    page.removeEventListener('popstate', onPopState);
  };
}

function currentView(): AddressedView {
  const [{ from, to, undated }, whole] = [committedWindow.value, untracked(wholeRange)];
  return {
    from: from === whole.from ? undefined : from,
    to: to === whole.to ? undefined : to,
    undated,
    play: playMode.value,
    step: playStep.value,
    speed: playSpeed.value,
    loop: loop.value,
    nodes: shownNodes.value,
  };
}

/** Shows a view as far as it fits what is open; returns what does not, as it stands in the address. */
function apply(view: AddressedView): string[] {
  const whole = wholeRange();
  const { window, misfits } = opened.peek()?.extent ? fitted(view, whole) : { window: whole, misfits: edges };
  batch(() => {
    playMode.value = view.play;
    playBy(view.step);
    playAt(view.speed);
    loop.value = view.loop;
    showNodes(view.nodes);
    commitWindow({ ...window, undated: view.undated });
  });
  return fragmentOf({ ...standardView, from: view.from, to: view.to })
    .split('&')
    .filter((part) => misfits.some((edge) => part.startsWith(`${edge}=`)));
}

const edges: readonly Edge[] = ['from', 'to'];

/** A bound beyond all papers is left out, and so are two that exclude each other. */
function fitted({ from = -Infinity, to = Infinity }: Partial<Extent>, whole: Extent) {
  const misfits = edges.filter((edge) => (edge === 'from' ? from > whole.to : to < whole.from));
  const window = {
    from: misfits.includes('from') ? whole.from : Math.max(from, whole.from),
    to: misfits.includes('to') ? whole.to : Math.min(to, whole.to),
  };
  return window.from <= window.to ? { window, misfits } : { window: whole, misfits: edges };
}

function record(page: Window, entry: Entry, fragment: string, how: 'push' | 'replace'): void {
  const address = fragment || `${page.location.pathname}${page.location.search}`;
  try {
    if (how === 'push') page.history.pushState(entry, '', address);
    else page.history.replaceState(entry, '', address);
  } catch {
    // A page that may not touch its history, or too often, works without it.
  }
}

const isEntry = (state: unknown): state is Entry => typeof state === 'object' && state !== null && 'corpus' in state;

function tell(page: Window, ignored: readonly string[], problem: string | undefined): void {
  if (problem === undefined && ignored.length === 0) return;
  const text = problem ?? `Parts of the address mean nothing here and were left out: ${ignored.join(', ')}.`;
  page.setTimeout(() => (announcement.value = text), tellAfterMs);
}
