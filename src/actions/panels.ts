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

/** To the title of the next section, or the one before, of the panel that has the focus; else of that on the right. */
export function goToSection(step: 1 | -1): void {
  const here = document.activeElement;
  const panel = here?.closest('.panel');
  const go = () => {
    const titles = (panel ?? document.querySelector('#panel-right'))?.querySelectorAll<HTMLElement>(
      '.section > summary',
    );
    const all = Array.from(titles ?? []).filter((title) => title.checkVisibility());
    (panel ? titleBeside(all, here!, step) : all.at(step === 1 ? 0 : -1))?.focus();
  };
  if (panel || !hiddenPanels.peek().has('right')) return go();
  togglePanel('right');
  // It is there in the next task.
  setTimeout(go);
}

/** After the last one comes the first. */
function titleBeside(titles: readonly HTMLElement[], here: Element, step: 1 | -1): HTMLElement | undefined {
  const wanted = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = titles.filter((title) => here.compareDocumentPosition(title) & wanted);
  return step === 1 ? (beyond[0] ?? titles[0]) : (beyond.at(-1) ?? titles.at(-1));
}
