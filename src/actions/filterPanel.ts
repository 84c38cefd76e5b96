import { batch } from '@preact/signals';
import type { FilterName } from '../model/filterNames.ts';
import type { Facet } from '../model/filters.ts';
import { awaitedRow, facetWish, fewValues, openRows, sectionChoice } from '../state/filterPanel.ts';
import { opened, type GroupKind } from '../state/state.ts';
import { colourMapBy } from './legend.ts';
import { hiddenPanels, togglePanel } from './panels.ts';

/** Opens the section of the filters, wherever it was folded away, and brings the focus to a row of it. */
export function openFilters(row?: FilterName): void {
  batch(() => {
    if (hiddenPanels.peek().has('left')) togglePanel('left');
    sectionChoice.value = true;
    if (row !== undefined) unfoldRow(row, true);
    awaitedRow.value = row ?? (opened.peek()?.kind === 'network' ? 'papers' : 'text');
  });
}

export function unfoldRow(row: FilterName, isOpen: boolean): void {
  if (openRows.peek().has(row) === isOpen) return;
  const rows = new Set(openRows.peek());
  if (isOpen) rows.add(row);
  else rows.delete(row);
  openRows.value = rows;
}

/** Values of each facet that are wished for; what is asked is as many of all as of the one with most. */
const wishedRows = new Map<Facet, number>();

export function wishValues(facet: Facet, rows: number, text: string): void {
  wishedRows.set(facet, rows);
  const most = Math.max(fewValues, ...wishedRows.values());
  const wish = facetWish.peek();
  if (wish.most === most && (wish.text[facet] ?? '') === text) return;
  facetWish.value = { most, text: { ...wish.text, [facet]: text } };
}

/** Groups are filtered in the legend: shows it with its first box in focus. */
export function goToLegend(kind: GroupKind): void {
  colourMapBy(kind);
  // After the legend has been drawn.
  setTimeout(() => {
    const legend = document.querySelector('.legend');
    const section = legend?.closest('details');
    if (section) section.open = true;
    legend?.querySelector<HTMLElement>('input')?.focus();
  });
}
