import { csvOf, csvRow } from '../lib/csv.ts';

export type CsvRow = readonly (string | number)[];

/** A table row by row, for those that are never one text; a number that is none is an empty cell. */
export function* csvChunks(rows: Iterable<CsvRow>, isRaw = false): Generator<string> {
  yield csvOf([]);
  for (const row of rows) {
    yield csvRow(
      row.map((cell) => (typeof cell === 'number' && !Number.isFinite(cell) ? '' : cell)),
      isRaw,
    );
  }
}
