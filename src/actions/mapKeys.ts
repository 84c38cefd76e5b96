import { fitMap, pan, zoomIn, zoomOut } from './camera.ts';
import { clearSelection } from './select.ts';

const onMap: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => pan(-1, 0),
  ArrowRight: () => pan(1, 0),
  ArrowUp: () => pan(0, -1),
  ArrowDown: () => pan(0, 1),
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  '0': fitMap,
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [role="slider"]') !== null;

/** Of pages that show a map and do little else: on the map its keys; everywhere `/` for the search, and Escape for what is selected. */
export function listenForMapKeys(view: Window): void {
  view.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    // The keys are those of the dialog, Escape before all others.
    if (view.document.querySelector('dialog:modal')) return;
    const isOnMap = event.target instanceof HTMLElement && event.target.dataset['keys'] === 'map';
    const act = (isOnMap ? onMap[event.key] : undefined) ?? everywhere[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
}

const everywhere: Readonly<Record<string, () => void>> = {
  '/': () => document.getElementById('search')?.focus(),
  Escape: clearSelection,
};
