import { findColumns, type Columns } from './columns.ts';
import { maybeSeparator, readRows, type CellSeparator } from './delimited.ts';

/** The names of the columns, and what they hold. */
export interface HeaderRow {
  readonly names: readonly string[];
  readonly columns: Columns;
  readonly line: number;
}

/** The header of a table in a text, and where its records begin. */
export interface Header extends HeaderRow {
  readonly separator: CellSeparator;
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
 * we know; else the first line with a separator in it. The separator is sniffed on that line alone, if it is not told.
 */
export function maybeHeader(text: string, separator?: CellSeparator): Header | undefined {
  let told = separator;
  let fallback: Header | undefined;
  let start = 0;
  for (let line = 1; line <= linesTried && start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const hinted = end - start < 10 ? hint.exec(text.slice(start, end).trim())?.[1] : undefined;
    if (hinted && ',;\t|'.includes(hinted)) told ??= hinted as CellSeparator;
    else {
      const header = headerAt(text, start, line, told);
      if (header?.columns.has('title') && header.columns.has('authors')) return header;
      if (header && header.columns.size > (fallback?.columns.size ?? -1)) fallback = header;
    }
    start = end + 1;
  }
  return fallback;
}

/** The same for rows that are cut into cells already; `line` is that of the first. */
export function maybeHeaderRow(rows: readonly (readonly string[])[], line = 1): HeaderRow | undefined {
  let fallback: HeaderRow | undefined;
  for (const [at, cells] of rows.slice(0, linesTried).entries()) {
    const names = cells.map((cell) => cell.trim());
    if (names.filter((name) => name !== '').length < 2) continue;
    const header = { names, columns: findColumns(names), line: line + at };
    if (header.columns.has('title') && header.columns.has('authors')) return header;
    if (header.columns.size > (fallback?.columns.size ?? -1)) fallback = header;
  }
  return fallback;
}

let recent: { readonly head: string; readonly header: Header | undefined } | undefined;

/** As `maybeHeader`, for the several readers that ask for the header of the same head one after the other. */
export function recentHeader(head: string): Header | undefined {
  if (recent?.head !== head) recent = { head, header: maybeHeader(head) };
  return recent.header;
}
