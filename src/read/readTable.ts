import type { Paper } from '../model/paper.ts';
import type { OnShare, Reading, SourceText } from './contract.ts';
import type { Row } from './delimited.ts';
import { dialectOf, type Dialect } from './dialects.ts';
import { maybeHeader, type Header } from './header.ts';
import { openNoticeBook, type NoticeBook } from './noticeBook.ts';
import { quoted } from './quoted.ts';
import { genericAuthors, gluedAuthors, scopusAuthors, type AuthorCells, type AuthorReader } from './tableAuthors.ts';
import { provenOrder, tableDate, type DateCells } from './tableDates.ts';
import { cellReader, tablePaper, wordColumns, wordsOf, type CellOf } from './tablePaper.ts';
import { tableRows } from './tableRows.ts';

const needs =
  'Coterie needs a column of titles (such as “Title”) and a column of authors (such as “Authors”). Rename the columns and open the file again.';

/** Why a table cannot be read at all; written to the notices. */
function isRefused({ names, columns, line }: Header, dialect: Dialect, notices: NoticeBook): boolean {
  const seen =
    names.length > 12
      ? `${names.slice(0, 12).map(quoted).join(', ')} and ${names.length - 12} more`
      : names.map(quoted).join(', ');
  if (dialect === 'patents') {
    const message = 'This is a list of patents, not of papers: it has a column “Jurisdiction”.';
    notices.error('csv-patents', line, message, 'Export scholarly works instead.');
    return true;
  }
  const missing = [
    ...(columns.has('title') ? [] : ['titles']),
    ...(columns.has('authors') || columns.has('fullNames') ? [] : ['authors']),
  ];
  if (missing.length === 0) return false;
  const code = missing.includes('authors') ? 'csv-no-author-column' : 'csv-no-title-column';
  notices.error(code, line, `No column of ${missing.join(' and no column of ')} was found among ${seen}.`, needs);
  return true;
}

function reportHeader({ names, line }: Header, notices: NoticeBook): void {
  const seen = new Set<string>();
  for (const name of names.filter((one) => one !== '')) {
    const folded = name.toLowerCase();
    if (seen.has(folded))
      notices.info('csv-duplicate-header', line, `The column ${quoted(name)} stands in the header twice.`);
    seen.add(folded);
  }
}

const dateOfEmbase = (source: string) =>
  /date of publication:\s*(.{4,40})$/i.exec(source.slice(-80))?.[1] ??
  /\((\d{4})\)/.exec(source.slice(0, 500))?.[1] ??
  '';

function dateCells(row: Row, cell: CellOf, dialect: Dialect): DateCells {
  return {
    date: dialect === 'embase' ? dateOfEmbase(cell(row, 'venue')) : cell(row, 'date'),
    year: cell(row, 'year'),
    month: cell(row, 'month'),
    day: cell(row, 'day'),
    online: cell(row, 'onlineDate'),
  };
}

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

const examples = (all: readonly AuthorCells[], read: AuthorReader) =>
  all
    .slice(0, 200)
    .map(read)
    .filter(({ slots }) => slots.length > 1)
    .slice(0, 1)
    .flatMap(({ slots }) => slots.slice(0, 3).map(({ raw }) => quoted(raw)));

/** Says by which rule the author cells were split, with an example, because it is a decision and may be wrong. */
function authorReader(all: readonly AuthorCells[], dialect: Dialect, line: number, notices: NoticeBook): AuthorReader {
  if (dialect === 'scopus') return scopusAuthors;
  if (dialect === 'springer') {
    const message =
      'Springer writes names without anything between them; they were split where a capital follows a small letter.';
    notices.warning('names-glued', line, message, 'Check the names, or export the papers from another source.');
    return gluedAuthors;
  }
  const { read, rule } = genericAuthors(all);
  const shown = examples(all, read);
  if (shown.length > 0) {
    const rules: Record<string, string> = {
      pairs: 'at every second comma',
      and: 'at “and”',
      oxford: 'at commas and “and”',
      list: 'as a list literal',
      '\n': 'at line ends',
    };
    const where = rules[rule.separator] ?? `at ${quoted(rule.separator)}`;
    notices.info('author-separator', line, `Authors were separated ${where}: ${shown.join(', ')} …`);
  }
  if (dialect === 'scholar') {
    const message = 'Google Scholar abbreviates given names; different people with the same initials look like one.';
    notices.info('names-abbreviated', line, message);
  }
  return read;
}

const notPapers = /^(?:attachment|note|annotation)$/i;

/** Why a single record is no paper; written to the notices. */
function isNoPaper(paper: Paper, row: Row, cell: CellOf, notices: NoticeBook): boolean {
  const itemType = cell(row, 'itemType').trim();
  if (notPapers.test(itemType)) {
    notices.info(
      'not-a-paper',
      row.line,
      `The record is of the type ${quoted(itemType)} and no paper; it was left out.`,
    );
    return true;
  }
  if (paper.title === '' && paper.slots.length === 0) {
    notices.error('record-empty', row.line, 'The record has neither a title nor authors; it was left out.');
    return true;
  }
  if (paper.title === '') notices.warning('no-title', row.line, 'The record has no title.');
  return false;
}

function readRecords(
  header: Header,
  rows: readonly Row[],
  dialect: Dialect,
  file: string,
  notices: NoticeBook,
  onShare?: OnShare,
): Paper[] {
  const cell = cellReader(header.columns);
  const readAuthors = authorReader(
    rows.map((row) => authorCells(row, cell, dialect)),
    dialect,
    header.line,
    notices,
  );
  const [keywords, categories] = [
    wordColumns(header.columns, 'keywords', rows),
    wordColumns(header.columns, 'categories', rows),
  ];
  const habits = { order: provenOrder(rows.map((row) => cell(row, 'date'))), falseDays: dialect === 'openalex' };
  if (habits.falseDays) {
    notices.info(
      'false-days',
      header.line,
      'OpenAlex writes 1 January where it knows the year alone; such dates count as years.',
    );
  }
  const papers: Paper[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % 200 === 0) onShare?.(0.4 + (at / rows.length) * 0.6);
    const cells = authorCells(row, cell, dialect);
    const names = readAuthors(cells);
    // Dimensions leaves out all authors of papers with more than a hundred of them.
    const isOmitted = dialect === 'dimensions' && cells.authors.trim() === '';
    if (isOmitted)
      notices.info('authors-omitted', row.line, 'Dimensions exports no authors where there are more than 100.');
    const paper = tablePaper(row, file, cell, dialect, {
      names: isOmitted ? { ...names, truncated: true } : names,
      date: tableDate(dateCells(row, cell, dialect), habits, row.line, notices),
      keywords: wordsOf(row, keywords),
      categories: wordsOf(row, categories),
    });
    if (!isNoPaper(paper, row, cell, notices)) papers.push(paper);
  }
  return papers;
}

/** Any table with a header, whatever its separator. */
export function readTable(source: SourceText, onShare?: OnShare): Reading {
  const notices = openNoticeBook(source.name);
  const header = maybeHeader(source.text);
  if (!header) {
    notices.error('csv-no-header', 1, 'No header with several columns was found.', needs);
    return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
  }
  const dialect = dialectOf(header.names);
  reportHeader(header, notices);
  const isUnusable = isRefused(header, dialect, notices);
  const [title, authors] = [header.columns.get('title')?.[0] ?? 0, header.columns.get('authors')?.[0] ?? 0];
  const needed = isUnusable ? -1 : Math.max(title, authors);
  const book = isUnusable ? openNoticeBook(source.name) : notices;
  const { rows, recordsIn } = tableRows(
    source.text,
    header,
    needed,
    book,
    onShare && ((share) => onShare(share * 0.4)),
  );
  const papers = isUnusable ? [] : readRecords(header, rows, dialect, source.name, notices, onShare);
  return { papers, notices: notices.notices, recordsIn, rejected: recordsIn - papers.length };
}
