import { filterNames, isSameFilter, withoutFilter, type FilterName } from '../model/filterNames.ts';
import { noFilters, type Facet, type Filters, type NumberRange, type RangeName } from '../model/filters.ts';
import type { NodeIndex, TopicIndex } from '../model/units.ts';
import { filters, opened } from '../state/state.ts';

/** What filters nothing new is no change. */
function change(next: Filters): void {
  const before = filters.peek();
  if (!filterNames.every((name) => isSameFilter(before, next, name))) filters.value = next;
}

export const setText = (text: string): void => change({ ...filters.peek(), text: text.trim().replace(/\s+/g, ' ') });

/** Keeps papers, or authors, with this value beside those that are kept already, or keeps it no longer. */
export function toggleValue(facet: Facet, value: string): void {
  const kept = new Set(filters.peek().kept[facet]);
  if (!kept.delete(value)) kept.add(value);
  keepValues(facet, kept);
}

export const keepOnlyValue = (facet: Facet, value: string): void => keepValues(facet, [value]);

function keepValues(facet: Facet, values: Iterable<string>): void {
  const before = filters.peek();
  change({ ...before, kept: { ...before.kept, [facet]: Array.from(new Set(values)).sort() } });
}

/** Bounds the wrong way round are turned. */
export function setRange(name: RangeName, { from, to }: NumberRange): void {
  const isTurned = from !== null && to !== null && from > to;
  const range = isTurned ? { from: to, to: from } : { from, to };
  const before = filters.peek();
  change({ ...before, ranges: { ...before.ranges, [name]: range } });
}

const ascending = (numbers: Iterable<number>): number[] =>
  Array.from(new Set(numbers)).sort((one, other) => one - other);

export const setHiddenTopics = (topics: Iterable<TopicIndex>): void =>
  change({ ...filters.peek(), hiddenTopics: ascending(topics) });

export const setHiddenCommunities = (communities: Iterable<number>): void =>
  change({ ...filters.peek(), hiddenCommunities: ascending(communities) });

export const hideTopic = (topic: TopicIndex): void => setHiddenTopics([...filters.peek().hiddenTopics, topic]);

export const hideCommunity = (community: number): void =>
  setHiddenCommunities([...filters.peek().hiddenCommunities, community]);

export const showOnlyTopics = (topics: readonly TopicIndex[]): void =>
  setHiddenTopics(othersThan(topics, opened.peek()?.topics.length ?? 0));

export const showOnlyCommunities = (communities: readonly number[]): void =>
  setHiddenCommunities(othersThan(communities, opened.peek()?.arrangement.communityCount ?? 0));

const othersThan = (these: readonly number[], count: number): number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => !these.includes(index));

/** Shows these authors alone; topics among them are left to the filter of topics. */
export function showOnly(nodes: Iterable<NodeIndex>): void {
  const authorCount = opened.peek()?.columns.authorCount ?? 0;
  const only = ascending(nodes).filter((node) => node < authorCount);
  if (only.length > 0) change({ ...filters.peek(), only });
}

export const showEverybody = (): void => clearFilter('only');

export const clearFilter = (name: FilterName): void => change(withoutFilter(filters.peek(), name));

export const clearFilters = (): void => change(noFilters);
