import { signal } from '@preact/signals';
import type { TableKind, TableWish } from '../model/table.ts';

export const tableKind = signal<TableKind>('authors');

export type TableSorts = { readonly [Kind in TableKind]: TableWish<Kind>['sort'] };

/** What leads stands first. */
const usualSorts: TableSorts = {
  authors: { column: 'papers', descending: true },
  ties: { column: 'weight', descending: true },
  topics: { column: 'papers', descending: true },
  papers: { column: 'date', descending: true },
};
export const tableSorts = signal<TableSorts>(usualSorts);

/** Words that names, or titles, begin with. */
export const tableText = signal('');
/** Only what is selected, and what is between. */
export const isOnlySelected = signal(false);

/** A node, tie or paper whose row is wanted in sight, with the keyboard on it. */
export interface WantedRow {
  readonly of: TableKind;
  readonly item: number;
}
export const wantedRow = signal<WantedRow | undefined>(undefined);
