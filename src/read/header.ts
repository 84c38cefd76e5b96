import { findColumns, type Columns } from './columns.ts';
import { maybeSeparator, readRows, type CellSeparator } from './delimited.ts';

/** The header of a table and where its records begin. */
export interface Header {
  readonly names: readonly string[];
  readonly columns: Columns;
  readonly separator: CellSeparator;
  readonly line: number;
  /** Position and line of the first record. */
  readonly start: number;
  readonly nextLine: number;
}

/** Some exports put a line or two about themselves above the header. */
const linesTried = 12;
/** Excel's hint to itself. */
const hint = /^"?sep=(.)"?$/i;

function headerAt(text: string, start: number, line: number, told: CellSeparator | undefined): Header | undefined {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const separator = told ?? maybeSeparator(text.slice(start, Math.min(end, start + 200_000)));
  if (!separator) return undefined;
  const [row] = readRows(text.slice(start, end), separator, { start: 0, line, width: 0 });
  if (!row) return undefined;
  const names = row.cells.map((cell) => cell.trim());
  return { names, columns: findColumns(names), separator, line, start: end + 1, nextLine: line + 1 };
}

/**
 * The first line that names both a title and an author column is the header; else the first line that names any column
 * we know; else the first line with a separator in it. The separator is sniffed on that line alone.
 */
export function maybeHeader(text: string): Header | undefined {
  let told: CellSeparator | undefined;
  let fallback: Header | undefined;
  let start = 0;
  for (let line = 1; line <= linesTried && start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const hinted = end - start < 10 ? hint.exec(text.slice(start, end).trim())?.[1] : undefined;
    if (hinted && ',;\t|'.includes(hinted)) told = hinted as CellSeparator;
    else {
      const header = headerAt(text, start, line, told);
      if (header?.columns.has('title') && header.columns.has('authors')) return header;
      if (header && header.columns.size > (fallback?.columns.size ?? -1)) fallback = header;
    }
    start = end + 1;
  }
  return fallback;
}
