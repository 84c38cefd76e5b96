import { computed } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { filtersNodes } from '../../model/filters.ts';
import { filteredNodes } from '../../state/nodeGroups.ts';
import { bench, colourBy, filters, hiddenGroups, sift } from '../../state/state.ts';
import type { Workbench } from '../../work/workbench.ts';
import type { Shown } from '../../drawing/bars.ts';

/** What the legend filters, and how it colours. */
export const shown = computed((): Shown => ({
  isByTopic: colourBy.value === 'topic',
  hidden: hiddenGroups.value,
  slots: (bench.value?.opened.topics ?? []).map(({ slot }) => slot),
}));

/**
 * One flag per author that is hidden; undefined where none is. Where papers have the colours of topics, those that the
 * legend hides are those of its topics, whoever wrote them.
 */
const hiddenAuthors = computed(() => {
  const authorCount = bench.value?.opened.columns.authorCount;
  const authorsHide = filtersNodes(shown.value.isByTopic ? { ...filters.value, hiddenTopics: [] } : filters.value);
  return authorsHide ? filteredNodes.value?.slice(0, authorCount) : undefined;
});

interface Answer {
  readonly by: Workbench;
  readonly passing: Uint8Array;
}

/**
 * One flag per paper that passes the filters: its own, and those that hide all its authors. Counted in the worker when
 * something is hidden or shown; the answer before stands until the next one is there.
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
  const [authored, passing] = [flags && answer?.by === asked ? answer?.passing : undefined, sift.value?.passing];
  return useMemo(() => inBoth(authored, passing), [authored, passing]);
}

function inBoth(one: Uint8Array | undefined, other: Uint8Array | undefined): Uint8Array | undefined {
  return one && other ? one.map((flag, paper) => flag & (other[paper] ?? 0)) : (one ?? other);
}
