import Papa from 'papaparse';
import type { OnShare } from '../contract.ts';
import { plainEnd } from './plainQuoting.ts';
import { tolerantReader } from './tolerantRecords.ts';

const separators = [',', ';', '\t', '|'] as const;
export type CellSeparator = (typeof separators)[number];

/** One record of a table with the physical line on which it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** `repaired`: marks were taken for letters. `broken`: the cells may stand in the wrong columns. */
  readonly quotes: 'fine' | 'repaired' | 'broken';
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

function newlinesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A stretch of well-quoted records, with the number of lines that each of them takes. */
function* plainRows(stretch: string, separator: CellSeparator): Generator<{ cells: string[]; lines: number }> {
  if (!stretch.includes('"')) {
    for (const line of stretch.split('\n')) yield { cells: line.split(separator), lines: 1 };
    return;
  }
  const { data } = Papa.parse<string[]>(stretch, { delimiter: separator, newline: '\n', quoteChar: '"' });
  for (const cells of data) {
    let lines = 1;
    for (const cell of cells) lines += newlinesBetween(cell, 0, cell.length);
    yield { cells, lines };
  }
}

/**
 * All records from `start` on; `width` is the number of columns, or 0 to repair nothing. Papaparse reads the stretches
 * whose quotation marks are in order, one bounded stretch at a time, which is nearly all of any file and keeps it
 * linear; what lies between is read tolerantly.
 */
export function* readRows(
  text: string,
  separator: CellSeparator,
  place: { readonly start: number; readonly line: number; readonly width: number },
  onShare?: OnShare,
): Generator<Row> {
  const tolerant = tolerantReader(text, separator, place.width, place.start);
  let { start, line } = place;
  while (start < text.length) {
    const plain = plainEnd(text, start, separator);
    if (plain > start) {
      const stretch = text.slice(start, text[plain - 1] === '\n' ? plain - 1 : plain);
      for (const { cells, lines } of plainRows(stretch, separator)) {
        if (!isEmpty(cells)) yield { cells, line, quotes: 'fine' };
        line += lines;
      }
      start = plain;
    } else {
      const { cells, quotes, end } = tolerant.read(start);
      if (!isEmpty(cells)) yield { cells, line, quotes };
      line += newlinesBetween(text, start, end);
      start = end;
    }
    onShare?.(start / text.length);
  }
}

/** The separator of one line: the one that stands most often outside quotation marks; undefined when there is none. */
export function maybeSeparator(line: string): CellSeparator | undefined {
  const outside = line.includes('"') ? line.replaceAll(/"[^"]*"/g, '') : line;
  let best: CellSeparator | undefined;
  let most = 0;
  for (const separator of separators) {
    let count = 0;
    for (let at = outside.indexOf(separator); at >= 0; at = outside.indexOf(separator, at + 1)) count++;
    if (count > most) [best, most] = [separator, count];
  }
  return best;
}
