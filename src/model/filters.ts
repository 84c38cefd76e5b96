import type { NodeIndex, TopicIndex } from './units.ts';
import type { TimeWindow } from './window.ts';

/** Bounds that count themselves; `null` where there is none. */
export interface NumberRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** What papers are told apart by. */
export const paperFacets = ['venue', 'language', 'documentType'] as const;
export type PaperFacet = (typeof paperFacets)[number];

/** What authors are told apart by: what stands beside their names on any of their papers. */
export const authorFacets = ['institution', 'country'] as const;
export type AuthorFacet = (typeof authorFacets)[number];

export type Facet = PaperFacet | AuthorFacet;

/** Of authors `papers` and `degree`, of ties `weight`, each as it is in the window under the filters of papers. */
export const rangeNames = ['papers', 'degree', 'weight'] as const;
export type RangeName = (typeof rangeNames)[number];

/**
 * What is looked at of the network beside the window. Filters compose: what is visible passes all of them.
 *
 * - Those of papers (`text`, `venue`, `language`, `documentType`) act as the window does: what they leave out counts
 *   nowhere, and authors without a paper that passes are as authors without a paper in the window.
 * - Those of authors (`institution`, `country`, `papers`, `degree`, the hidden topics and communities, `only`) hide
 *   authors, and their ties with them; no weight changes by that. Degree counts ties in the window, whoever is hidden.
 * - Those of ties (`weight`) hide ties, and nobody with them.
 */
export interface Filters {
  /** Words that a paper's title, abstract, keywords or venue hold, each at the start of a word; '' lets all pass. */
  readonly text: string;
  /** The values that pass, '' for what has none; an empty list lets all pass. An author passes with any of them. */
  readonly kept: Readonly<Record<Facet, readonly string[]>>;
  readonly ranges: Readonly<Record<RangeName, NumberRange>>;
  /** Hidden, with the authors whose main topic they are. Ascending. */
  readonly hiddenTopics: readonly TopicIndex[];
  /** Ascending. */
  readonly hiddenCommunities: readonly number[];
  /** The only authors that are shown, ascending; `null` shows all. */
  readonly only: readonly NodeIndex[] | null;
}

const noRange: NumberRange = { from: null, to: null };

export const noFilters: Filters = {
  text: '',
  kept: { venue: [], language: [], documentType: [], institution: [], country: [] },
  ranges: { papers: noRange, degree: noRange, weight: noRange },
  hiddenTopics: [],
  hiddenCommunities: [],
  only: null,
};

/** A window and the filters beside it: all that decides what of the network is visible. */
export interface Sight {
  readonly window: TimeWindow;
  readonly filters: Filters;
  /** The main topics that hide authors are those in the window, under the filters of papers; else those of all time. */
  readonly hasTopicsOfWindow?: boolean;
}

export const isRange = ({ from, to }: NumberRange): boolean => from !== null || to !== null;

/** Whether any paper can be left out by them. */
export const filtersPapers = ({ text, kept }: Filters): boolean =>
  text.trim() !== '' || paperFacets.some((facet) => kept[facet].length > 0);

/** Whether any node can be hidden by them. */
export const filtersNodes = ({ kept, ranges, hiddenTopics, hiddenCommunities, only }: Filters): boolean =>
  authorFacets.some((facet) => kept[facet].length > 0) ||
  isRange(ranges.papers) ||
  isRange(ranges.degree) ||
  hiddenTopics.length > 0 ||
  hiddenCommunities.length > 0 ||
  only !== null;

export const filtersTies = ({ ranges }: Filters): boolean => isRange(ranges.weight);

export const filtersAnything = (filters: Filters): boolean =>
  filtersPapers(filters) || filtersNodes(filters) || filtersTies(filters);

/** Whether what they hide depends on the window. */
export const dependOnWindow = ({ filters, hasTopicsOfWindow = false }: Omit<Sight, 'window'>): boolean =>
  rangeNames.some((name) => isRange(filters.ranges[name])) || (hasTopicsOfWindow && filters.hiddenTopics.length > 0);

export const isWithin = (value: number, { from, to }: NumberRange): boolean =>
  (from === null || value >= from) && (to === null || value <= to);
