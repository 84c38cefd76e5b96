import type { AuthorFacet, Facet, PaperFacet } from '../model/filters.ts';

/** What papers and authors are told apart by, as numbers. */
export interface FacetValues {
  /** The distinct values of each facet, in the order of the alphabet; '' is none of them. */
  readonly names: Readonly<Record<Facet, readonly string[]>>;
  /** Index of the value of each paper; −1 without one. */
  readonly papers: Readonly<Record<PaperFacet, Int32Array>>;
  /** Author i has the values `values[offsets[i]] … values[offsets[i + 1] − 1]`, ascending, each once. */
  readonly authors: Readonly<Record<AuthorFacet, { readonly offsets: Uint32Array; readonly values: Uint32Array }>>;
}
