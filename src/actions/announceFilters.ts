import { effect } from '@preact/signals';
import { filterNames, isInUse, isSameFilter, type FilterName } from '../model/filterNames.ts';
import { filtersAnything, type Filters } from '../model/filters.ts';
import { isSameWindow } from '../model/window.ts';
import { facets, slide } from '../state/filterPanel.ts';
import { bench, committedWindow, filters, nouns } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { announceQuietly } from './announce.ts';
import { filterSpoken, filterName } from './filterWords.ts';

/** Long enough for what is typed or pressed in a row to be told once, at its end. */
const quietMs = 500;

/** Tells filters to screen readers once they have come to rest and are counted: never while a handle is dragged. */
export function announceFilters(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: { readonly by: Workbench | undefined; readonly filters: Filters } | undefined;
  return effect(() => {
    const [counts, now, by, window] = [facets.value, filters.value, bench.value, committedWindow.value];
    const isResting = slide.value === undefined;
    clearTimeout(timer);
    // Filters that came with what is open were set by nobody just now.
    if (known?.by !== by) known = { by, filters: now };
    const before = known?.filters ?? now;
    if (before === now || !counts || !isResting) return;
    if (counts.of.filters !== now || !isSameWindow(counts.of.window, window)) return;
    timer = setTimeout(() => {
      known = { by, filters: now };
      const changed = filterNames.filter((name) => !isSameFilter(before, now, name));
      const visible = texts.filters.visibleShort(counts.visible.authors, nouns.peek().node);
      if (changed.length > 0) announceQuietly(sentenceOf(now, changed, texts.filters.visibleNow(visible)));
    }, quietMs);
  });
}

function sentenceOf(now: Filters, changed: readonly FilterName[], visible: string): string {
  const words = texts.filters;
  if (!filtersAnything(now)) return words.announcedNone(visible);
  const [name] = changed;
  if (changed.length > 1 || name === undefined) return words.announcedMany(visible);
  return isInUse(now, name)
    ? words.announced(filterSpoken(now, name), visible)
    : words.announcedCleared(filterName(name), visible);
}
