import { signal } from '@preact/signals';
import { wantedSection } from '../state/state.ts';

/** The panels beside the map. */
export type Side = 'left' | 'right';

/** Panels that are folded away to give the map their room, as long as the page lasts. */
export const hiddenPanels = signal<ReadonlySet<Side>>(new Set());

export function togglePanel(side: Side): void {
  const hidden = new Set(hiddenPanels.peek());
  if (!hidden.delete(side)) hidden.add(side);
  hiddenPanels.value = hidden;
}

/** Opens a section of the panel on the right, by its id; its title takes the focus. */
export function openSection(id: string): void {
  if (hiddenPanels.peek().has('right')) togglePanel('right');
  wantedSection.value = id;
}

/** The section of the papers of what is selected. */
export const papersSection = 'papers-here';
