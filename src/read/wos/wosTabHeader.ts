import { maybeSeparator, type CellSeparator } from '../tables/delimited.ts';

/** The columns of a table of the Web of Science, by their two letters. */
export interface WosHeader {
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
  readonly separator: CellSeparator;
  /** Quotation marks are letters, unless the header has them too. */
  readonly isLiteral: boolean;
  readonly line: number;
  /** Position of the first record. */
  readonly start: number;
}

const withoutQuotes = (name: string) => name.trim().replace(/^"(.*)"$/s, '$1');

/** The columns that a line names; undefined when it is no header. */
export function maybeColumns(cells: readonly string[]): ReadonlyMap<string, number> | undefined {
  if (withoutQuotes(cells[0] ?? '') !== 'PT') return undefined;
  const names = cells.map(withoutQuotes);
  if (!names.every((name) => /^(?:[A-Z][A-Z0-9])?$/.test(name))) return undefined;
  const columns = new Map<string, number>();
  for (const [at, name] of names.entries()) if (name !== '' && !columns.has(name)) columns.set(name, at);
  const isEnough = columns.has('TI') && columns.has('AU') && ['SO', 'PY', 'UT'].some((name) => columns.has(name));
  return isEnough ? columns : undefined;
}

/** The header on the first line that is not blank. */
export function maybeWosHeader(text: string): WosHeader | undefined {
  let start = 0;
  let line = 1;
  for (; line < 20 && text[start] === '\n'; line++) start++;
  const newline = text.indexOf('\n', start);
  const end = Math.min(newline < 0 ? text.length : newline, start + 20_000);
  const head = text.slice(start, end);
  const separator = maybeSeparator(head);
  if (!separator) return undefined;
  const cells = head.split(separator);
  const columns = maybeColumns(cells);
  if (!columns) return undefined;
  const width = cells.at(-1)!.trim() === '' ? cells.length - 1 : cells.length;
  const isLiteral = separator === '\t' && !cells[0]!.includes('"');
  return { columns, width, separator, isLiteral, line, start: Math.min(end + 1, text.length) };
}
