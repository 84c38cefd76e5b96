import { effect } from '@preact/signals';
import { rangeNames, type Filters } from '../model/filters.ts';
import { playing } from '../state/state.ts';
import { currentView, partsThatDiffer, type View, type ViewParts } from '../state/undoables.ts';
import { dragged } from './drag.ts';
import { recordView } from './history.ts';
import { viewWords } from './viewWords.ts';
import { isMoving, movedBy } from './window.ts';

/**
 * Makes each change of the view that has come to rest a step that can be undone: what one press of a button changes is
 * one, and so is a drag, or playing from start to end.
 */
export function keepViewHistory(): () => void {
  let isDue = false;
  return effect(() => {
    currentView();
    if (!isAtRest() || isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      settleHistory();
    });
  });
}

const isAtRest = (): boolean => !isMoving.value && !playing.value && dragged.value === undefined;

/** What was changed a moment ago is a step from now on. */
export function settleHistory(): void {
  if (isAtRest()) recordView(currentView(), telling, performance.now());
}

const telling = {
  what: viewWords,
  isOfSelection: (before: View, view: View) => partsThatDiffer(before, view).every((part) => part === 'selection'),
  run(before: View, view: View) {
    const [part, ...more] = partsThatDiffer(before, view);
    return part === undefined || more.length > 0 ? undefined : runOf(part, before, view);
  },
};

/** Parts of the style that are turned step by step. */
const sliders = ['fading', 'labelDensity'] as const;

/** What is turned by keys, a slider or letters, one after another. */
function runOf(part: keyof ViewParts, before: View, view: View): string | undefined {
  switch (part) {
    case 'window':
      return movedBy.peek() === 'keys' ? part : undefined;
    case 'filters':
      return filterRun(before.filters, view.filters);
    case 'mapStyle':
      return sliders.find((slider) => before.mapStyle[slider] !== view.mapStyle[slider]);
    case 'periodChoice':
      return part;
    case 'pins':
      return [...view.pins.keys()].join() === [...before.pins.keys()].join() ? part : undefined;
    default:
      return undefined;
  }
}

function filterRun(before: Filters, now: Filters): string | undefined {
  if (before.text !== now.text) return 'text';
  return rangeNames.find((name) => JSON.stringify(before.ranges[name]) !== JSON.stringify(now.ranges[name]));
}
