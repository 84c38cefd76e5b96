import { csvOf } from '../lib/csv.ts';

export type CsvRow = readonly (string | number)[];

/** A table row by row, for those that are never one text; a number that is none is an empty cell. */
export function* csvChunks(rows: Iterable<CsvRow>): Generator<string> {
  let isFirst = true;
  for (const row of rows) {
    const line = csvOf([row.map((cell) => (typeof cell === 'number' && !Number.isFinite(cell) ? '' : cell))]);
    // The byte-order mark stands at the beginning of the file alone.
    yield isFirst ? line : line.slice(1);
    isFirst = false;
  }
}
