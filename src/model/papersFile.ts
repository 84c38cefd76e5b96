import type { Sight } from './filters.ts';
import type { Day, NodeIndex, PaperIndex, TieIndex } from './units.ts';

/** How lists of references are written. */
export const papersFormats = ['bibtex', 'ris', 'csl-json'] as const;
export type PapersFormat = (typeof papersFormats)[number];

/** Which papers are meant, before the window and the filters. */
export type PapersOf =
  | { readonly kind: 'all' }
  /** Of any of these nodes, or of at least two of them together. */
  | { readonly kind: 'nodes'; readonly nodes: readonly NodeIndex[]; readonly isJoint: boolean }
  | { readonly kind: 'tie'; readonly tie: TieIndex }
  | { readonly kind: 'papers'; readonly papers: readonly PaperIndex[] };

/** Papers as a list of references. */
export interface PapersWish {
  readonly format: PapersFormat;
  readonly of: PapersOf;
  /** Such as `Papers of Ada Byron`: what the file says they are, where its format lets it. */
  readonly what: string;
  /** Only those that are visible in it; undefined for all. */
  readonly sight: Sight | undefined;
  readonly today: Day;
}
