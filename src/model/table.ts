import type { Sight } from './filters.ts';
import type { NodeIndex, PaperIndex, TieIndex, TopicIndex } from './units.ts';

export const tableKinds = ['authors', 'ties', 'topics', 'papers'] as const;
export type TableKind = (typeof tableKinds)[number];

export interface AuthorRow {
  readonly node: NodeIndex;
  /** All of these are of the window, under the filters. */
  readonly papers: number;
  /** Visible ties to other authors, and the sum of their weights. */
  readonly degree: number;
  readonly weight: number;
  /** Main topic, as it colours the map; −1 without one. */
  readonly topic: TopicIndex;
  /** −1 without one. */
  readonly community: number;
  /** Years; undefined without a dated paper. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export interface TieRow {
  readonly tie: TieIndex;
  readonly source: NodeIndex;
  readonly target: NodeIndex;
  readonly papers: number;
  readonly weight: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

interface TopicRow {
  readonly node: NodeIndex;
  readonly papers: number;
  /** Visible authors whose main topic it is. */
  readonly authors: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export interface PaperTableRow {
  readonly paper: PaperIndex;
  readonly title: string;
  /** At most three, as listed. */
  readonly authors: readonly string[];
  readonly authorCount: number;
  readonly date: string;
  readonly venue: string;
  readonly topic: TopicIndex;
}

export interface TableRows {
  authors: AuthorRow;
  ties: TieRow;
  topics: TopicRow;
  papers: PaperTableRow;
}

/** Names of the columns that rows can be sorted by. */
export const sortColumns = {
  authors: ['name', 'papers', 'degree', 'weight', 'topic', 'community', 'first', 'last'],
  ties: ['source', 'target', 'papers', 'weight', 'first', 'last'],
  topics: ['name', 'papers', 'authors', 'first', 'last'],
  papers: ['title', 'authors', 'date', 'venue', 'topic'],
} as const satisfies Record<TableKind, readonly string[]>;
export type SortColumn<Kind extends TableKind> = (typeof sortColumns)[Kind][number];

/** A part of a table: rows are those that are visible, in an order in which equal ones stand by their index. */
export interface TableWish<Kind extends TableKind = TableKind> {
  readonly of: Kind;
  readonly sight: Sight;
  readonly sort: { readonly column: SortColumn<Kind>; readonly descending: boolean };
  /** Words at the start of words of the names, or the title; '' for all. */
  readonly text: string;
  /**
   * Only these nodes, the ties between them (of one alone its own), and the papers of any of them; undefined for all.
   */
  readonly among?: readonly NodeIndex[];
  readonly from: number;
  readonly count: number;
  /** What rows stand for (nodes, ties or papers), whose places are wanted beside the rows. */
  readonly find?: readonly number[];
}

export interface TablePage<Kind extends TableKind = TableKind> {
  /** All rows there are. */
  readonly total: number;
  readonly rows: readonly TableRows[Kind][];
  /** The row of each that was to be found; −1 where it has none. */
  readonly found: readonly number[];
  /** How many there are of each kind, whatever text and nodes the table is narrowed to. */
  readonly visible: Readonly<Record<TableKind, number>>;
}

/** Only what the rows stand for: nodes, ties or papers. */
export type TableItemsWish = Omit<TableWish, 'find'>;

/** All rows of a table, as a file or as text for the clipboard. */
export interface TableFileWish extends Pick<TableWish, 'of' | 'sight' | 'sort' | 'text' | 'among'> {
  readonly format: 'csv' | 'tsv';
}
