import {
  authorFacets,
  isRange,
  noFilters,
  paperFacets,
  rangeNames,
  type Facet,
  type Filters,
  type RangeName,
} from './filters.ts';

/** Every filter by itself: what has a row in the panel and, while it is in use, a chip. In the order of the panel. */
export const filterNames = [
  'text',
  ...paperFacets,
  ...authorFacets,
  ...rangeNames,
  'topics',
  'communities',
  'only',
] as const;
export type FilterName = (typeof filterNames)[number];

const ranges: ReadonlySet<string> = new Set(rangeNames);
const facets: ReadonlySet<string> = new Set([...paperFacets, ...authorFacets]);
export const isRangeName = (name: FilterName): name is RangeName => ranges.has(name);
export const isFacet = (name: FilterName): name is Facet => facets.has(name);

export function isInUse(filters: Filters, name: FilterName): boolean {
  if (isFacet(name)) return filters.kept[name].length > 0;
  if (isRangeName(name)) return isRange(filters.ranges[name]);
  if (name === 'text') return filters.text.trim() !== '';
  if (name === 'topics') return filters.hiddenTopics.length > 0;
  if (name === 'communities') return filters.hiddenCommunities.length > 0;
  return filters.only !== null;
}

export const namesInUse = (filters: Filters): readonly FilterName[] =>
  filterNames.filter((name) => isInUse(filters, name));

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  if (isFacet(name)) return { ...filters, kept: { ...filters.kept, [name]: [] } };
  if (isRangeName(name)) return { ...filters, ranges: { ...filters.ranges, [name]: noFilters.ranges[name] } };
  if (name === 'text') return { ...filters, text: '' };
  if (name === 'topics') return { ...filters, hiddenTopics: [] };
  if (name === 'communities') return { ...filters, hiddenCommunities: [] };
  return { ...filters, only: null };
}

/** Whether one filter is the same in both. */
export function isSameFilter(one: Filters, other: Filters, name: FilterName): boolean {
  if (isFacet(name)) return isSameList(one.kept[name], other.kept[name]);
  if (isRangeName(name)) {
    const [a, b] = [one.ranges[name], other.ranges[name]];
    return a.from === b.from && a.to === b.to;
  }
  if (name === 'text') return one.text === other.text;
  if (name === 'topics') return isSameList(one.hiddenTopics, other.hiddenTopics);
  if (name === 'communities') return isSameList(one.hiddenCommunities, other.hiddenCommunities);
  return one.only === null || other.only === null ? one.only === other.only : isSameList(one.only, other.only);
}

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
