import { signal } from '@preact/signals';
import type { FilterName } from '../model/filterNames.ts';
import type { Facet, NumberRange, RangeName } from '../model/filters.ts';
import type { Facets } from '../model/sift.ts';

/** The newest histograms and counts of the filters; those before stay until the next are there. */
export const facets = signal<Facets | undefined>(undefined);

/** How many values of each facet are shown before more are asked for. */
export const fewValues = 8;

/** What is asked of the values of facets: how many at most, and of which name. */
export interface FacetWish {
  readonly most: number;
  readonly text: Partial<Readonly<Record<Facet, string>>>;
}
export const facetWish = signal<FacetWish>({ most: fewValues, text: {} });

/** Whether the section of the filters is open, as the user left it; undefined before that, when it is open if any is in use. */
export const sectionChoice = signal<boolean | undefined>(undefined);
/** Filters whose rows are unfolded. */
export const openRows = signal<ReadonlySet<FilterName>>(new Set());
/** The row that is to take the focus as soon as it is there. */
export const awaitedRow = signal<FilterName | undefined>(undefined);
/** A range that is being moved by hand: its filter comes in steps behind it, and has not come to rest. */
export interface Slide {
  readonly name: RangeName;
  readonly range: NumberRange;
  /** The range before it was taken. */
  readonly before: NumberRange;
}
export const slide = signal<Slide | undefined>(undefined);
