import type { DatedLists } from './columns.ts';
import type { Facet, RangeName, Sight } from './filters.ts';

/** What filters leave of a network, in a window. Transferable. */
export interface Sift {
  readonly of: Sight;
  /** One flag per paper: 1 where the filters of papers let it pass, whatever the window; undefined where all pass. */
  readonly passing: Uint8Array | undefined;
  /** The lists of the columns with passing papers alone; undefined where all pass. */
  readonly lists: { readonly tiePapers: DatedLists; readonly nodePapers: DatedLists } | undefined;
  /** Not 0: hidden by a filter, one byte per node (authors, then topics); undefined where none is. */
  readonly hiddenNodes: Uint8Array | undefined;
  /** Not 0: hidden by a filter of ties, one byte per tie; undefined where none is. */
  readonly hiddenTies: Uint8Array | undefined;
}

/** One value of a facet, with how many items of the window have it under all other filters. */
export interface FacetValue {
  /** '' for what has none. */
  readonly value: string;
  readonly count: number;
}

export interface FacetCount {
  /** The most frequent first, then by name; at most as many as were asked for, those that are kept always among them. */
  readonly values: readonly FacetValue[];
  /** How many values there are in all. */
  readonly total: number;
  /** Papers, or authors, of the window that this filter alone hides: they pass all others. */
  readonly hidden: number;
}

/** One bar of a histogram: the values `from` to `to`, both counted. Of fractions `to` is the last number below the next bar. */
export interface RangeBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface RangeCount {
  /** Ascending, without gaps from the least value to the largest; empty where there is nothing. */
  readonly bins: readonly RangeBin[];
  readonly hidden: number;
}

/** How many of the window are visible, and why the rest is not: the numbers of each kind add up to `all`. */
export interface Visible {
  readonly all: number;
  readonly visible: number;
  /** Not in the window (or undated and not wanted). */
  readonly outside: number;
  /** In the window, but hidden by filters. */
  readonly filtered: number;
}

/** Each filter's histogram under all other filters, in the window, and what it alone hides. */
export interface Facets {
  readonly of: Sight;
  readonly facets: Readonly<Record<Facet, FacetCount>>;
  readonly ranges: Readonly<Record<RangeName, RangeCount>>;
  /** Papers that the text alone hides. */
  readonly text: { readonly hidden: number };
  /** Authors by main topic (a last entry for those without), and by community, under all other filters. */
  readonly topics: { readonly counts: readonly number[]; readonly hidden: number };
  readonly communities: { readonly counts: readonly number[]; readonly hidden: number };
  /** Authors that `only` alone hides. */
  readonly only: { readonly hidden: number };
  readonly visible: { readonly papers: Visible; readonly authors: Visible; readonly ties: Visible };
}
