import { effect } from '@preact/signals';
import { newestOnly } from '../lib/newestOnly.ts';
import {
  dependOnWindow,
  filtersAnything,
  filtersPapers,
  paperFacets,
  type Filters,
  type Sight,
} from '../model/filters.ts';
import type { Sift } from '../model/sift.ts';
import { announcement, bench, filters, sight, sift, topicsHideByWindow } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Workbench } from '../work/workbench.ts';
import { isStillOpen } from './isStillOpen.ts';

interface Wish {
  readonly asked: Workbench;
  readonly sight: Sight;
}

/**
 * Keeps what the filters leave fresh: asked for when they change, and when the window does where they depend on it, the
 * newest next. Without filters nothing is sifted, at once.
 */
export function keepSiftFresh(): () => void {
  const find = newestOnly(findSift);
  return effect(() => {
    const [asked, wanted] = [bench.value, filters.value];
    if (!asked || !filtersAnything(wanted)) {
      sift.value = undefined;
      return;
    }
    const isOfWindow = dependOnWindow({ filters: wanted, hasTopicsOfWindow: topicsHideByWindow.value });
    find({ asked, sight: isOfWindow ? sight.value : sight.peek() }).catch((error: unknown) => {
      if (asked === bench.peek()) announcement.value = texts.announcements.failed.filters(String(error));
    });
  });
}

async function findSift({ asked, sight: wanted }: Wish): Promise<void> {
  const known = sift.peek();
  const isKnown =
    known !== undefined && filtersPapers(known.of.filters) && isSamePapers(known.of.filters, wanted.filters);
  const found = await asked.ask('sift', { sight: wanted, withPapers: !isKnown });
  if (!isStillOf(asked) || !filtersAnything(filters.peek())) return;
  // What came meanwhile of another network has been forgotten with it.
  const papers: Pick<Sift, 'passing' | 'lists'> | undefined = isKnown ? known : found;
  sift.value = { ...found, passing: papers.passing, lists: papers.lists };
}

/** Another arrangement of the same network has what the filters of papers leave, and other communities. */
const isStillOf = (asked: Workbench): boolean =>
  isStillOpen(asked) && asked.opened.arrangement.communities === bench.peek()?.opened.arrangement.communities;

const isSamePapers = (one: Filters, other: Filters): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ text, kept }: Filters): string =>
  JSON.stringify([text.trim(), paperFacets.map((facet) => kept[facet])]);
