import { signal } from '@preact/signals';

/** What the tour points at, in its order. */
export const tourSteps = ['map', 'timeline', 'search', 'legend', 'files'] as const;
export type TourStep = (typeof tourSteps)[number];

/** Which step of the tour is shown; undefined when it is not. */
export const tourStep = signal<number | undefined>(undefined);
/** Somebody asked for it, so that it may take the focus; what comes unasked never does. */
export const isTourAsked = signal(false);

const storageKey = 'coterie.tour';

/** Shown once to who comes for the first time, and not for a view of their own: an address that says what to see. */
export function offerTour(fragment: string): void {
  if (fragment.length <= 1 && !wasSeen()) tourStep.value = 0;
}

export function startTour(): void {
  isTourAsked.value = true;
  tourStep.value = 0;
}

/** One step on, or back; after the last it is over. */
export function goOnTour(step: 1 | -1): void {
  const next = (tourStep.peek() ?? 0) + step;
  if (next >= tourSteps.length) endTour();
  else tourStep.value = Math.max(0, next);
}

/** It never comes again by itself, skipped or seen to its end. */
export function endTour(): void {
  tourStep.value = undefined;
  isTourAsked.value = false;
  try {
    localStorage.setItem(storageKey, 'seen');
  } catch {
    // Without storage nobody is offered it in the first place.
  }
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    // Nothing could be remembered: better never than at every visit.
    return true;
  }
}
