import type { NodeIndex } from '../../../model/units.ts';
import type { Ranked } from '../../../actions/facts.ts';

/** A row that is opened to those its author is tied to, who stand below it. */
export interface OpenRow {
  readonly node: NodeIndex;
  /** Of all rows of the table. */
  readonly row: number;
  readonly neighbours: readonly Ranked[];
}

/** What stands at a place of the list: a row of the table, or a neighbour under the row that is opened. */
export type Place =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'neighbour'; readonly neighbour: Ranked };

export function placeAt(place: number, open: OpenRow | undefined): Place {
  if (!open || place <= open.row) return { kind: 'row', row: place };
  const neighbour = open.neighbours[place - open.row - 1];
  return neighbour ? { kind: 'neighbour', neighbour } : { kind: 'row', row: place - open.neighbours.length };
}

/** The place of a row of the table. */
export const placeOfRow = (row: number, open: OpenRow | undefined): number =>
  open && row > open.row ? row + open.neighbours.length : row;
