import { isTypingIn } from './typing.ts';
import { focusMap } from './camera.ts';
import { opened, stageView, type StageView } from '../state/state.ts';
import { texts } from '../texts/texts.ts';

const { views } = texts.stage;

/** What can stand above the timeline in place of the map, in the order of the tabs. */
export const stageViews: readonly { readonly id: Exclude<StageView, 'map'>; readonly title: string }[] = [
  { id: 'table', title: views.table },
  { id: 'flow', title: views.flow },
  { id: 'diagram', title: views.diagram },
  { id: 'bursts', title: views.bursts },
  { id: 'changes', title: views.changes },
];

export const showOnStage = (view: StageView): void => {
  stageView.value = view;
};

/** Shows it, and the keyboard goes there: into the table, to the beginning of a drawing, or onto the map. */
export function goToStage(view: StageView): void {
  showOnStage(view);
  const before = document.activeElement;
  // It is there in the next task; who was faster and is elsewhere by now stays there.
  setTimeout(() => {
    const now = document.activeElement;
    if (now !== before && isTypingIn(now)) return;
    if (isMapShown()) return focusMap();
    const shown = document.querySelector<HTMLElement>('.stage-view');
    (shown?.querySelector<HTMLElement>('[role="treegrid"] [tabindex="0"]') ?? shown)?.focus({ preventScroll: true });
  });
}

/** Drawings are of papers; the table is of any network. */
export const isMapShown = (): boolean => {
  const view = stageView.value;
  return view === 'map' || !opened.value || !canBeShown(view);
};

export const canBeShown = (view: StageView): boolean =>
  view === 'map' || view === 'table' || opened.value?.kind === 'papers';
