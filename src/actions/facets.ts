import { computed, effect } from '@preact/signals';
import { newestOnly } from '../lib/newestOnly.ts';
import { filtersAnything } from '../model/filters.ts';
import type { FacetsWish } from '../network/facets.ts';
import { facets, facetWish, sectionChoice, slide } from '../state/filterPanel.ts';
import { announcement, bench, filters, sight } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { hiddenPanels } from './panels.ts';
import { isMoving } from './window.ts';

/** Whether the section of the filters is open: as the user left it, else if there is anything to see in it. */
export const isSectionOpen = computed(() => sectionChoice.value ?? filtersAnything(filters.value));

/** Whether anything on the screen tells of them: the section, or the chips of those in use. */
const areShown = computed(
  () => (isSectionOpen.value && !hiddenPanels.value.has('left')) || filtersAnything(filters.value),
);

/** A hand, or playing, moves what is looked at, and will move it again. */
const isInMotion = (): boolean => isMoving.peek() || slide.peek() !== undefined;

interface Wish {
  readonly current: Workbench;
  readonly asked: FacetsWish;
  readonly signal: AbortSignal;
}

/**
 * Has the histograms and counts of the filters asked for while they are shown, one question at a time, the newest next.
 * In motion each is answered, so that histograms follow as fast as they are counted; at rest the newest ends the one
 * before. What is no longer filtered is counted once more, for whoever hears of it.
 */
export function keepFacetsFresh(): () => void {
  let asked: Workbench | undefined;
  let job = new AbortController();
  const ask = newestOnly(findFacets);
  return effect(() => {
    const [current, now, { most, text }] = [bench.value, sight.value, facetWish.value];
    const known = facets.peek();
    const isStale = known !== undefined && known.of.filters !== now.filters;
    const isAsking = current && (areShown.value || isStale);
    if (!isAsking || !isInMotion() || current !== asked) job.abort();
    if (current !== asked) {
      asked = current;
      facets.value = undefined;
    }
    if (!isAsking) return;
    if (job.signal.aborted) job = new AbortController();
    const { signal } = job;
    void ask({ current, asked: { sight: now, most, text }, signal }).catch((error: unknown) => {
      if (!signal.aborted) announcement.value = texts.announcements.failed.facets(String(error));
    });
  });
}

async function findFacets({ current, asked, signal }: Wish): Promise<void> {
  const answer = await current.askLong('facets', asked, () => undefined, signal);
  // What comes from a worker is a copy: it is told by what was asked.
  if (!signal.aborted) facets.value = { ...answer, of: asked.sight };
}
