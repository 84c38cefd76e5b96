import { foldHeader } from './columns.ts';
import type { OnShare } from '../contract.ts';
import { readRows, type Row } from './delimited.ts';
import type { Header } from './header.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The records of a table that can be read, and how many there were in all. */
export interface TableRows {
  readonly rows: readonly Row[];
  readonly recordsIn: number;
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** Nothing tells which of too many cells belongs to which column, so such a record is left out rather than misread. */
function isReadable(row: Row, width: number, needed: number, notices: NoticeBook): boolean {
  const start = quoted(row.cells.join(' '));
  const count = row.cells.length;
  if (row.quotes === 'broken' && count !== width) {
    const message = say.tables.quotesOdd(start);
    notices.error('csv-broken-quotes', row.line, message, say.tables.mendQuotes);
    return false;
  }
  if (row.quotes !== 'fine') {
    const message = say.tables.quotePassed(start);
    notices.warning('csv-quotes-repaired', row.line, message);
  }
  if (filled(row.cells.slice(width)) > 0) {
    const message = say.tables.manyCells(start, count, width);
    notices.error('csv-too-many-cells', row.line, message, say.tables.quoteCells);
    return false;
  }
  if (count <= needed) {
    const message = say.tables.endsAfter(start, count, width);
    notices.error('csv-cut-record', row.line, message, say.reading.cut);
    return false;
  }
  if (count < width) {
    const message = say.tables.fewCells(start, count, width);
    notices.warning('csv-short-record', row.line, message);
  }
  return true;
}

/**
 * Scopus names one column `Funding Text 1` and then writes as many cells as the paper has such texts. The ones too many
 * are dropped, so that the columns behind them line up again.
 */
function realigned(row: Row, header: Header): Row {
  const surplus = row.cells.length - header.names.length;
  if (surplus <= 0) return row;
  const last = header.names.findLastIndex((name) => foldHeader(name).startsWith('fundingtext'));
  if (last < 0 || !/^2-s2\.0-\d+$/.test(row.cells.at(-1)!.trim())) return row;
  return { ...row, cells: row.cells.toSpliced(last + 1, surplus) };
}

/** The number of cells that most records have. */
function commonWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return count * 2 > rows.length ? width : 0;
}

const isSameHeader = (row: Row, header: Header) =>
  row.cells.length === header.names.length && row.cells.every((cell, at) => cell.trim() === header.names[at]);

/** The records under the header; `needed` is the last column without which a record says nothing. */
export function tableRows(
  text: string,
  header: Header,
  needed: number,
  notices: NoticeBook,
  onShare?: OnShare,
): TableRows {
  const width = header.names.length;
  const place = { start: header.start, line: header.nextLine, width };
  const all: Row[] = [];
  for (const row of readRows(text, header.separator, place, onShare)) {
    // Joined exports repeat the header.
    if (!isSameHeader(row, header)) all.push(realigned(row, header));
  }
  const common = commonWidth(all);
  const isShortHeader = common > width && all.some(({ cells }) => filled(cells.slice(width)) > 0);
  if (isShortHeader) {
    const message = say.tables.shifted(common, width);
    notices.warning('csv-short-header', header.line, message);
  }
  const rows = all.filter((row) => isReadable(row, isShortHeader ? common : width, needed, notices));
  return { rows, recordsIn: all.length };
}
