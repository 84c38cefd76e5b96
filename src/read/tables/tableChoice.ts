import type { AuthorSeparator } from '../values/authorSeparator.ts';
import type { Role } from './columns.ts';
import type { CellSeparator } from './delimited.ts';
import type { DayOrder } from '../values/numericDate.ts';

/** What the user has decided about a table; it goes before everything that is guessed. */
export interface TableChoice {
  /** What stands between two cells; sniffed from the header when left out. Means nothing for sheets. */
  readonly separator?: CellSeparator;
  /** What each column holds, in the order of the columns; undefined for one that is not wanted. */
  readonly roles: readonly (Role | undefined)[];
  /** What stands between two authors; decided from the column when left out. */
  readonly authorSeparator?: AuthorSeparator;
  /** How names without a comma are written; `auto` or left out: decided from the column. */
  readonly nameOrder?: 'auto' | 'family-first' | 'given-first';
  /** Read `03/04/2020` in this order; proven from the column when left out. */
  readonly dayOrder?: DayOrder;
}

/** What the user has decided about a file. */
export interface FileChoice {
  /** Read by the reader of this format (`formatNames`), whatever the content looks like. */
  readonly format?: string;
  readonly table?: TableChoice;
}
