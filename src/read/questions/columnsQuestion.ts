import { foldHeader, type Role } from '../tables/columns.ts';
import type { Reader, SourceText } from '../contract.ts';
import { readRows, type CellSeparator, type Row } from '../tables/delimited.ts';
import { detect, isTableReader } from '../detect.ts';
import { examplesIn, type ExamplePaper } from './examplePapers.ts';
import { guessRoles } from '../tables/guessRoles.ts';
import { maybeHeader, type Header, type HeaderRow } from '../tables/header.ts';
import { isRegular, table } from '../tables/table.ts';
import type { TableChoice } from '../tables/tableChoice.ts';
import { isPatents, isWithoutAuthors, missingColumns } from '../tables/usableTable.ts';

/** A table whose columns do not tell what they hold. The answer is a `FileChoice` with `table`. */
export interface ColumnsQuestion {
  /** The list it is about, as reports name it: `archive.zip/list.csv`, `book.xlsx/Sheet 2`. */
  readonly file: string;
  readonly kind: 'columns';
  /** The same for all tables with these columns, so that an answer can be remembered. */
  readonly headerKey: string;
  readonly header: readonly string[];
  /** Undefined for sheets and other tables that are no text. */
  readonly separator: CellSeparator | undefined;
  /** As guessed, by the names and by what stands below them. */
  readonly roles: readonly (Role | undefined)[];
  /** The first filled cells of each column. */
  readonly samples: readonly (readonly string[])[];
  /** With the guessed roles; none where a title or the authors are still missing. */
  readonly examples: readonly ExamplePaper[];
}

/** What can be asked about a table, whatever it was cut from. */
export interface AskedTable {
  readonly file: string;
  readonly header: HeaderRow;
  readonly separator: CellSeparator | undefined;
  readonly rows: readonly Row[];
  readonly examples: (choice: TableChoice) => readonly ExamplePaper[];
}

/** So many records are looked at. */
export const rowsTried = 100;
const samplesShown = 3;
const longestSample = 120;

/**
 * Something is missing, and there are columns that it could stand in. Where nothing but the authors is missing, the
 * papers have topics without them: then only a column that looks like one of names is worth a question.
 */
export function isAsked(header: HeaderRow, rows: readonly Row[]): boolean {
  const missing = missingColumns(header).length;
  const known = new Set([...header.columns.values()].flat()).size;
  if (missing === 0 || missing > header.names.length - known || isPatents(header)) return false;
  return !isWithoutAuthors(header) || hasNames(guessRoles(header, rows));
}

const hasNames = (roles: readonly (Role | undefined)[]) => roles.includes('authors') || roles.includes('fullNames');

const samplesOf = (rows: readonly Row[], column: number) =>
  rows
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, samplesShown)
    .map((cell) => cell.slice(0, longestSample));

export function columnsQuestion({ file, header, separator, rows, examples }: AskedTable): ColumnsQuestion {
  const roles = guessRoles(header, rows);
  const isComplete = roles.includes('title') && hasNames(roles);
  return {
    file,
    kind: 'columns',
    headerKey: header.names.map(foldHeader).join('|'),
    header: header.names,
    separator,
    roles,
    samples: header.names.map((_, column) => samplesOf(rows, column)),
    examples: isComplete ? examples({ roles, ...(separator && { separator }) }) : [],
  };
}

function firstRows(text: string, { separator, start, nextLine, names }: Header): Row[] {
  const rows: Row[] = [];
  for (const row of readRows(text, separator, { start, line: nextLine, width: names.length })) {
    rows.push(row);
    if (rows.length >= rowsTried) break;
  }
  return rows;
}

/** Names of columns are short, and no sentences. */
const isName = (name: string) => name.length <= 50 && name.split(' ').length <= 6 && !/[.!?…]$/.test(name);

function questionAbout(source: SourceText, header: Header, rows: readonly Row[], reader: Reader): ColumnsQuestion {
  const examples = (choice: TableChoice) => examplesIn(reader.read({ ...source, table: choice }).papers);
  return columnsQuestion({ file: source.name, header, separator: header.separator, rows, examples });
}

/** Only tables that are hardly anything else: nearly all records have as many cells as the header. */
export function maybeColumnsQuestion(source: SourceText): ColumnsQuestion | undefined {
  const { text } = source;
  const { reader } = detect(text);
  if (!reader || !isTableReader(reader)) return undefined;
  const header = maybeHeader(text);
  if (!header || !header.names.every(isName)) return undefined;
  const rows = firstRows(text, header);
  return isAsked(header, rows) && isRegular(text, header, 0.8)
    ? questionAbout(source, header, rows, reader)
    : undefined;
}

/** The question about a table as it is when something else stands between its cells. */
export function recutQuestion(source: SourceText, separator: CellSeparator): ColumnsQuestion | undefined {
  const header = maybeHeader(source.text, separator);
  return header && questionAbout(source, header, firstRows(source.text, header), table);
}
