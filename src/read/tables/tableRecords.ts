import type { Paper } from '../../model/paper.ts';
import type { OnShare } from '../contract.ts';
import { classColumns, classesOf } from './classColumns.ts';
import type { Row } from './delimited.ts';
import type { Dialect } from './dialects.ts';
import type { HeaderRow } from './header.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { maybeObjectAuthors } from '../json/jsonAuthors.ts';
import { authorReader } from './tableAuthorRule.ts';
import type { AuthorCells } from './tableAuthors.ts';
import type { TableChoice } from './tableChoice.ts';
import { provenOrder, tableDate, type DateCells } from './tableDates.ts';
import { cellReader, tablePaper, wordColumns, wordsOf, type CellOf } from './tablePaper.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The records of a table, whatever it was cut from. */
export interface Table {
  readonly file: string;
  readonly header: HeaderRow;
  readonly rows: readonly Row[];
  readonly dialect: Dialect;
  /** What is known beforehand, from the user or from the kind of file. */
  readonly told: Omit<TableChoice, 'roles'>;
}

const dateOfEmbase = (source: string) =>
  /date of publication:\s*(.{4,40})$/i.exec(source.slice(-80))?.[1] ??
  /\((\d{4})\)/.exec(source.slice(0, 500))?.[1] ??
  '';

/** `Nature. 2019 Apr 17;568(7752):1. doi: …`: the year column has less. */
const dateOfPubmed = (citation: string) =>
  /\. (\d{4} [A-Z][a-z]{2}(?:[ -][A-Z][a-z]{2}| \d{1,2})?)[;.]/.exec(citation.slice(0, 500))?.[1] ?? '';

/** The date of a record where the source has no column of dates, or a column of something else. */
function dateText(row: Row, cell: CellOf, dialect: Dialect): string {
  if (dialect === 'embase') return dateOfEmbase(cell(row, 'venue'));
  if (dialect === 'pubmed') return dateOfPubmed(cell(row, 'citation'));
  return cell(row, 'date');
}

const dateCells = (row: Row, cell: CellOf, dialect: Dialect): DateCells => ({
  date: dateText(row, cell, dialect),
  year: cell(row, 'year'),
  month: cell(row, 'month'),
  day: cell(row, 'day'),
  online: cell(row, 'onlineDate'),
  print: cell(row, 'printDate'),
});

function authorCells(row: Row, cell: CellOf, dialect: Dialect): AuthorCells {
  const [authors, fullNames] = [cell(row, 'authors'), cell(row, 'fullNames')];
  const best = dialect === 'scopus' ? authors : fullNames.trim() || authors;
  return {
    authors: dialect === 'pubmed' ? best.replace(/\.\s*$/, '') : best,
    fullNames,
    ids: cell(row, 'authorIds'),
    orcids: cell(row, 'orcids'),
  };
}

const notPapers = /^(?:attachment|note|annotation)$/i;

/** Why a single record is no paper; written to the notices. */
function isNoPaper(paper: Paper, row: Row, cell: CellOf, notices: NoticeBook): boolean {
  const itemType = cell(row, 'itemType').trim();
  if (notPapers.test(itemType)) {
    notices.info('not-a-paper', row.line, say.tables.noPaper(itemType));
    return true;
  }
  if (paper.title === '' && paper.slots.length === 0) {
    notices.error('record-empty', row.line, say.records.emptyRecord);
    return true;
  }
  if (paper.title === '') notices.warning('no-title', row.line, say.records.untitled);
  return false;
}

/** The papers of a table: every record is one, or has a notice that says why not. */
export function readRecords(table: Table, notices: NoticeBook, onShare?: OnShare): Paper[] {
  const { header, rows, dialect, told, file } = table;
  const cell = cellReader(header.columns);
  const plain = rows.map((row) => authorCells(row, cell, dialect));
  const objects = maybeObjectAuthors(plain);
  const all = objects ?? plain;
  const toldAuthors = objects ? { ...told, authorSeparator: '\n' as const } : told;
  const readAuthors = authorReader(all, dialect, toldAuthors, header.line, notices);
  const keywords = wordColumns(header.columns.get('keywords') ?? [], rows);
  const classes = classColumns(header, rows, dialect);
  const order = told.dayOrder ?? provenOrder(rows.map((row) => cell(row, 'date')));
  const habits = { order, falseDays: dialect === 'openalex' };
  if (habits.falseDays) {
    const message = say.reading.falseDays;
    notices.info('false-days', header.line, message);
  }
  const papers: Paper[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % 200 === 0) onShare?.(at / rows.length);
    const cells = all[at]!;
    const names = readAuthors(cells);
    // Dimensions leaves out all authors of papers with more than a hundred of them.
    const isOmitted = dialect === 'dimensions' && cells.authors.trim() === '';
    if (isOmitted) notices.info('authors-omitted', row.line, say.tables.dimensions);
    const paper = tablePaper(row, file, cell, dialect, {
      names: isOmitted ? { ...names, truncated: true } : names,
      date: tableDate(dateCells(row, cell, dialect), habits, row.line, notices),
      keywords: wordsOf(row, keywords),
      classes: classesOf(row, classes),
    });
    if (!isNoPaper(paper, row, cell, notices)) papers.push(paper);
  }
  return papers;
}
