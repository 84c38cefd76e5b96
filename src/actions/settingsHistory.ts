import { computed, signal } from '@preact/signals';
import type { Settings } from '../model/settings.ts';

/** Settings as they came to be. */
interface Step {
  readonly settings: Settings;
  /** The change that led here, such as `merge of “maps” into “graphs”`; empty of the first. */
  readonly what: string;
  readonly isOfTopics: boolean;
  /** Somebody was merged, split or kept apart. */
  readonly isOfPeople: boolean;
}

/** How many changes can be taken back. */
const mostSteps = 100;

const steps = signal<readonly Step[]>([]);
/** The step that is shown. */
const at = signal(0);
/** The step that undoing or redoing is on its way to. */
let goal: number | undefined;

/** What undoing takes back, and what redoing does again; undefined where there is nothing. */
export const undoable = computed(() => (at.value > 0 ? steps.value[at.value]!.what : undefined));
export const redoable = computed(() => steps.value[at.value + 1]?.what);
/** What was done last was done to topics, and can be undone. */
export const isTopicChangeLast = computed(() => at.value > 0 && steps.value[at.value]!.isOfTopics);

/** What was done last was decided of who is who, and can be undone. */
export const isDecisionLast = computed(() => at.value > 0 && steps.value[at.value]!.isOfPeople);

/** Another corpus: what was done to the one before means nothing in it. */
export function beginHistory(settings: Settings): void {
  goal = undefined;
  steps.value = [{ settings, what: '', isOfTopics: false, isOfPeople: false }];
  at.value = 0;
}

/** How the settings of a step came back, or that the change is a new one. */
export type Course = 'done' | 'undone' | 'redone';

/** Remembers a change that has come to be; where it is a step that was aimed at, goes there. */
export function recordChange(change: Step, isSame: (one: Settings, other: Settings) => boolean): Course {
  const aimed = goal === undefined ? undefined : steps.peek()[goal];
  if (goal !== undefined && aimed && isSame(aimed.settings, change.settings)) {
    const course = goal < at.peek() ? 'undone' : 'redone';
    at.value = goal;
    return course;
  }
  steps.value = [...steps.peek().slice(0, at.peek() + 1), change].slice(-mostSteps - 1);
  at.value = steps.peek().length - 1;
  return 'done';
}

export const isTravelling = (): boolean => goal !== undefined;

/** The settings so many steps on, to be aimed at; undefined where there are none. */
export function aimAt(by: -1 | 1): { readonly settings: Settings; readonly end: () => void } | undefined {
  const next = (goal ?? at.peek()) + by;
  const step = steps.peek()[next];
  if (!step) return undefined;
  goal = next;
  const end = () => {
    if (goal === next) goal = undefined;
  };
  return { settings: step.settings, end };
}
