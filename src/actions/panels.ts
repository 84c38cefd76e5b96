import { signal } from '@preact/signals';

/** The panels beside the map. */
export type Side = 'left' | 'right';

/** Panels that are folded away to give the map their room, as long as the page lasts. */
export const hiddenPanels = signal<ReadonlySet<Side>>(new Set());

export function togglePanel(side: Side): void {
  const hidden = new Set(hiddenPanels.peek());
  if (!hidden.delete(side)) hidden.add(side);
  hiddenPanels.value = hidden;
}
