import { computed, effect } from '@preact/signals';
import { filtersAnything } from '../model/filters.ts';
import type { Facets } from '../model/sift.ts';
import { facets, facetWish, sectionChoice } from '../state/filterPanel.ts';
import { announcement, bench, filters, sight } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { hiddenPanels } from './panels.ts';

/** Whether the section of the filters is open: as the user left it, else if there is anything to see in it. */
export const isSectionOpen = computed(() => sectionChoice.value ?? filtersAnything(filters.value));

/** Whether anything on the screen tells of them: the section, or the chips of those in use. */
const areShown = computed(
  () => (isSectionOpen.value && !hiddenPanels.value.has('left')) || filtersAnything(filters.value),
);

/**
 * Has the histograms and counts of the filters asked for while they are shown, one question at a time: the newest ends the
 * one before. What is no longer filtered is counted once more, for whoever hears of it.
 */
export function keepFacetsFresh(): () => void {
  let asked: Workbench | undefined;
  let job = new AbortController();
  return effect(() => {
    const [current, now, { most, text }] = [bench.value, sight.value, facetWish.value];
    job.abort();
    if (current !== asked) {
      asked = current;
      facets.value = undefined;
    }
    const known = facets.peek();
    const isStale = known !== undefined && known.of.filters !== now.filters;
    if (!current || !(areShown.value || isStale)) return;
    const { signal } = (job = new AbortController());
    const keep = (answer: Facets) => {
      // What comes from a worker is a copy: it is told by what was asked.
      if (!signal.aborted) facets.value = { ...answer, of: now };
    };
    const tell = (error: unknown) => {
      if (!signal.aborted) announcement.value = texts.announcements.failed.facets(String(error));
    };
    void current.askLong('facets', { sight: now, most, text }, () => undefined, signal).then(keep, tell);
  });
}
