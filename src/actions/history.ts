import { computed, signal } from '@preact/signals';
import type { Settings } from '../model/settings.ts';
import type { Milliseconds } from '../model/units.ts';
import { partsThatDiffer, type View } from '../state/undoables.ts';

/** How the network was counted and looked at, as it came to be. */
interface Step {
  readonly settings: Settings;
  /** Undefined where it is not known: such as between two decisions that were counted together. */
  readonly view: View | undefined;
  /** The change that led here, such as `merge of “maps” into “graphs”`; empty of the first. */
  readonly what: string;
  readonly isOfTopics: boolean;
  /** Somebody was merged, split or kept apart. */
  readonly isOfPeople: boolean;
  readonly kind: 'settings' | 'view' | 'selection';
  /** Changes of one run that follow each other closely are one step: presses of a key, letters of a word. */
  readonly run?: string | undefined;
  readonly at: Milliseconds;
}

/** A change of settings, in words. */
type SettingsChange = Pick<Step, 'settings' | 'what' | 'isOfTopics' | 'isOfPeople'>;

/** What is told of a change from one view to another. */
interface Telling {
  readonly what: (before: View, after: View) => string;
  /** Selections that follow each other are one step, so that looking about does not flood the history. */
  readonly isOfSelection: (before: View, after: View) => boolean;
  /** The run that it is part of, if any. */
  readonly run: (before: View, after: View) => string | undefined;
}

/** How many changes can be taken back. */
const mostSteps = 100;
const runMs: Milliseconds = 1000;

const steps = signal<readonly Step[]>([]);
/** The step that is shown. */
const at = signal(0);
/** The step that undoing or redoing is on its way to. */
let goal: number | undefined;

/** What undoing takes back, and what redoing does again; undefined where there is nothing. */
export const undoable = computed(() => (at.value > 0 ? steps.value[at.value]!.what : undefined));
export const redoable = computed(() => steps.value[at.value + 1]?.what);

/** What was done last, whatever was selected since. */
const lastDone = computed(() => {
  let last = at.value;
  while (last > 0 && steps.value[last]!.kind === 'selection') last--;
  return last;
});

/** What was done last was done to topics, and can be undone. */
export const isTopicChangeLast = computed(() => lastDone.value > 0 && steps.value[lastDone.value]!.isOfTopics);

/** What was done last was decided of who is who, and can be undone. */
export const isDecisionLast = computed(() => lastDone.value > 0 && steps.value[lastDone.value]!.isOfPeople);

/** Another corpus: what was done to the one before means nothing in it. */
export function beginHistory(settings: Settings, view?: View): void {
  goal = undefined;
  steps.value = [{ settings, view, what: '', isOfTopics: false, isOfPeople: false, kind: 'settings', at: 0 }];
  at.value = 0;
}

/** The same corpus with more papers: nodes have other numbers, and only changes of settings can still be undone. */
export function forgetViews(view: View): void {
  const kept = steps.peek().filter(({ kind }, place) => place === 0 || kind === 'settings');
  const before = steps.peek().slice(0, at.peek() + 1);
  at.value = before.filter(({ kind }, place) => place === 0 || kind === 'settings').length - 1;
  steps.value = kept.map((step, place) => seenAs(step, place === at.peek() ? view : undefined));
}

const seenAs = (step: Step, view: View | undefined): Step => ({ ...step, view });

/** How the settings of a step came back, or that the change is a new one. */
export type Course = 'done' | 'undone' | 'redone';

/** Remembers a change that has come to be; where it is a step that was aimed at, goes there. */
export function recordChange(
  change: SettingsChange,
  isSame: (one: Settings, other: Settings) => boolean,
  view?: View,
): Course {
  const aimed = goal === undefined ? undefined : steps.peek()[goal];
  if (goal !== undefined && aimed && isSame(aimed.settings, change.settings)) {
    const course = goal < at.peek() ? 'undone' : 'redone';
    at.value = goal;
    return course;
  }
  push({ ...change, view, kind: 'settings', at: 0 });
  return 'done';
}

/**
 * Remembers another look at the same network, where it is one.
 *
 * @param now on any clock that only goes on.
 */
export function recordView(view: View, telling: Telling, now: Milliseconds): void {
  const last = steps.peek()[at.peek()];
  if (!last || goal !== undefined) return;
  if (!last.view) return know(view);
  if (partsThatDiffer(last.view, view).length === 0) return;
  const kind = telling.isOfSelection(last.view, view) ? 'selection' : 'view';
  const [{ settings }, run] = [last, telling.run(last.view, view)];
  const before = steps.peek()[at.peek() - 1]?.view;
  const next = { settings, view, isOfTopics: false, isOfPeople: false, kind, run, at: now } as const;
  const goesOn =
    kind === 'selection' ? last.kind === kind : run !== undefined && run === last.run && now - last.at < runMs;
  if (!goesOn || !before) return push({ ...next, what: telling.what(last.view, view) });
  at.value--;
  // A run that comes back to where it began is none.
  if (partsThatDiffer(before, view).length === 0) steps.value = steps.peek().slice(0, at.peek() + 1);
  else push({ ...next, what: telling.what(before, view) });
}

function push(step: Step): void {
  steps.value = [...steps.peek().slice(0, at.peek() + 1), step].slice(-mostSteps - 1);
  at.value = steps.peek().length - 1;
}

/** How the step that is shown is looked at. */
function know(view: View): void {
  steps.value = steps.peek().with(at.peek(), { ...steps.peek()[at.peek()]!, view });
}

export const isTravelling = (): boolean => goal !== undefined;

/** A step to be shown. */
interface Aim {
  readonly settings: Settings;
  readonly view: View | undefined;
  /** What is undone or done again on the way there. */
  readonly what: string;
  /** Goes there, unless something else is aimed at by now; what is seen then is `shown`. */
  readonly arrive: (show: () => View) => void;
  readonly end: () => void;
}

/** The step so many steps on, to be aimed at; undefined where there is none. */
export function aimAt(by: number): Aim | undefined {
  const next = (goal ?? at.peek()) + by;
  const step = steps.peek()[next];
  if (!step || by === 0) return undefined;
  goal = next;
  const end = () => {
    if (goal === next) goal = undefined;
  };
  return {
    settings: step.settings,
    view: step.view,
    what: by < 0 ? steps.peek()[next + 1]!.what : step.what,
    arrive(show) {
      if (goal !== next) return;
      at.value = next;
      know(show());
    },
    end,
  };
}

/** How far back the last change is that is more than a selection. */
export const stepsToLastDone = (): number => at.peek() - lastDone.peek();
