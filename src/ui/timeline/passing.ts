import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { bench, colourBy, hiddenGroups } from '../../state/state.ts';
import type { Workbench } from '../../work/workbench.ts';
import { hiddenNodes } from '../derived.ts';
import type { Shown } from './bars.ts';

/** What the legend filters, and how it colours. */
export const shown = computed((): Shown => ({
  isByTopic: colourBy.value === 'topic',
  hidden: hiddenGroups.value,
  slots: (bench.value?.opened.topics ?? []).map(({ slot }) => slot),
}));

/** One flag per author that is hidden; undefined where papers have the colours themselves, or nothing is hidden. */
const hiddenAuthors = computed(() => {
  const { isByTopic, hidden } = shown.value;
  const authorCount = bench.value?.opened.columns.authorCount;
  return isByTopic || hidden.size === 0 ? undefined : hiddenNodes.value?.slice(0, authorCount);
});

interface Answer {
  readonly by: Workbench;
  readonly passing: Uint8Array;
}

/**
 * One flag per paper that passes what the legend hides by its authors. Counted in the worker when something is hidden
 * or shown, and never because the window moves; the answer before stands until the next one is there.
 */
export function usePassing(): Uint8Array | undefined {
  const [asked, flags] = [bench.value, hiddenAuthors.value];
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isStale = false;
    const keep = (passing: Uint8Array) => {
      if (asked && !isStale) setAnswer({ by: asked, passing });
    };
    // A question that fails leaves the bars unfiltered: the worker's end is told elsewhere.
    if (flags) asked?.ask('passing', flags).then(keep, () => undefined);
    else setAnswer(undefined);
    return () => {
      isStale = true;
    };
  }, [asked, flags]);
  return flags && answer?.by === asked ? answer?.passing : undefined;
}
