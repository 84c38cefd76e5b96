import { computed } from '@preact/signals';
import type { Shown } from '../drawing/bars.ts';
import { filtersNodes } from '../model/filters.ts';
import { filteredNodes } from '../state/nodeGroups.ts';
import { bench, colourBy, filters, hiddenGroups } from '../state/state.ts';

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
export const hiddenAuthors = computed(() => {
  const authorCount = bench.value?.opened.columns.authorCount;
  const authorsHide = filtersNodes(shown.value.isByTopic ? { ...filters.value, hiddenTopics: [] } : filters.value);
  return authorsHide ? filteredNodes.value?.slice(0, authorCount) : undefined;
});

/** One flag per paper that passes both; undefined passes all. */
export function inBoth(one: Uint8Array | undefined, other: Uint8Array | undefined): Uint8Array | undefined {
  return one && other ? one.map((flag, paper) => flag & (other[paper] ?? 0)) : (one ?? other);
}
