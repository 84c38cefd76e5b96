import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { onOneLine, readable } from '../text/oneLine.ts';
import { quoted } from '../../texts/quoted.ts';
import { entriesOf } from './wosEntries.ts';
import type { WosFields } from './wosFields.ts';
import { wosPaper, wosReaders } from './wosPaper.ts';
import { maybeColumns, maybeWosHeader, type WosHeader } from './wosTabHeader.ts';
import { wosRows, type WosRow } from './wosTabRows.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

type Columns = WosHeader['columns'];

function fieldsOf({ cells, line }: WosRow, columns: Columns): WosFields {
  const cell = (tag: string) => onOneLine(cells[columns.get(tag) ?? -1] ?? '');
  return { line, text: (tag) => readable(cell(tag)), list: (tag) => entriesOf(cell(tag)) };
}

/** `WOS:000242241600004`, `KJD:ART001`: the number of the record, by which shifted cells are found out. */
const accession = /^[A-Z]{2,8}:[A-Z0-9.-]{6,40}$/;

/** What is wrong with the cells of a record, in words; nothing tells then which cell belongs to which column. */
function faultOf({ cells }: WosRow, columns: Columns, width: number): string | undefined {
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return say.wos.manyCells(width);
  const needed = Math.max(...['TI', 'AU', 'AF'].map((tag) => columns.get(tag) ?? 0));
  if (cells.length <= needed) return say.wos.fewCells(cells.length, width);
  const numbered = cells.findIndex((cell) => accession.test(cell.trim()));
  const isShifted = numbered >= 0 && columns.has('UT') && numbered !== columns.get('UT');
  return isShifted ? say.wos.wrongColumns : undefined;
}

function isReadable(row: WosRow, columns: Columns, width: number, notices: NoticeBook): boolean {
  const fault = faultOf(row, columns, width);
  if (!fault && row.cells.length >= width) return true;
  const start = quoted(row.cells.join(' ').slice(0, 400));
  if (fault) {
    const hint = say.wos.tabs;
    notices.error('wos-broken-record', row.line, say.wos.broken(start, fault), hint);
    return false;
  }
  const message = say.tables.fewCells(start, row.cells.length, width);
  notices.warning('wos-short-record', row.line, message);
  return true;
}

function readRecords(
  { name, text }: SourceText,
  header: WosHeader,
  notices: NoticeBook,
  onShare?: OnShare,
): Omit<Reading, 'notices'> {
  const papers: Paper[] = [];
  const source = { file: name, product: '', readers: wosReaders() };
  let { columns, width } = header;
  let recordsIn = 0;
  for (const row of wosRows(text, header, notices)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const again = maybeColumns(row.cells);
    // Joined exports repeat the header, not always with the same columns.
    if (again) [columns, width] = [again, row.cells.length];
    else {
      if (recordsIn++ % 200 === 0) onShare?.(row.end / text.length);
      const paper = isReadable(row, columns, width, notices)
        ? wosPaper(fieldsOf(row, columns), source, notices)
        : undefined;
      if (paper) papers.push(paper);
    }
  }
  return { papers, recordsIn, rejected: recordsIn - papers.length };
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const notices = openNoticeBook(source.name);
  const header = maybeWosHeader(source.text);
  if (header) return { ...readRecords(source, header, notices, onShare), notices: notices.notices };
  notices.error('csv-no-header', 1, say.wos.noHeader);
  return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
}

/**
 * The tab-delimited export of the Web of Science: quotation marks are letters, each line ends with one tab more than
 * the header. Fields mean the same as in its plain text.
 */
export const wosTab: Reader = {
  format: 'wos-tab',
  label: texts.formats['wos-tab'],
  recognise: (head) => (maybeWosHeader(head) ? 0.98 : 0),
  read,
};
