import type { Notice } from '../../model/notice.ts';
import { columnsByRoles } from './columns.ts';
import type { OnShare, Reading } from '../contract.ts';
import type { Row } from './delimited.ts';
import { dialectOf } from './dialects.ts';
import { maybeHeaderRow, type HeaderRow } from './header.ts';
import type { Member } from '../files/member.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import type { ChoiceOf, NamedReading } from '../readMember.ts';
import type { TableChoice } from './tableChoice.ts';
import { readRecords } from './tableRecords.ts';
import { isUsable, isWithoutAuthors, missingColumns, needs, reportDoubles } from './usableTable.ts';
import { xlsxCells, type SheetCells } from './xlsxCells.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const workbookFormat = 'xlsx';

/** A sheet with a name of its own in the reports. */
export interface NamedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly header: HeaderRow | undefined;
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');

/** The sheets that are not empty; a single one goes by the name of its file. */
export function namedSheets(file: string, sheets: readonly SheetCells[], choiceOf: ChoiceOf): NamedSheet[] {
  const filled = sheets.filter(({ rows }) => rows.some(isFilled));
  return filled.map(({ sheet, rows }) => {
    const name = filled.length === 1 ? file : `${file}/${sheet}`;
    const header = maybeHeaderRow(rows);
    const told = choiceOf(name)?.table;
    return { name, rows, header: header && told ? { ...header, columns: columnsByRoles(told.roles) } : header };
  });
}

/** The records below the header, with their rows as lines. */
export function rowsBelow({ rows }: NamedSheet, header: HeaderRow): Row[] {
  const isHeader = (cells: readonly string[]) => header.names.every((name, at) => (cells[at] ?? '').trim() === name);
  return rows.flatMap((cells, at) =>
    at + 1 > header.line && isFilled(cells) && !isHeader(cells) ? [{ cells, line: at + 1, quotes: 'fine' }] : [],
  );
}

export function readSheet(sheet: NamedSheet, told: TableChoice | undefined, onShare?: OnShare): Reading {
  const notices = openNoticeBook(sheet.name);
  const { header } = sheet;
  if (!header) {
    notices.error('csv-no-header', 1, say.tables.noHeader, needs);
    return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
  }
  const rows = rowsBelow(sheet, header);
  reportDoubles(header, notices);
  const table = { file: sheet.name, header, rows, dialect: dialectOf(header.names), told: told ?? {} };
  const papers = isUsable(header, notices) ? readRecords(table, notices, onShare) : [];
  return { papers, notices: notices.notices, recordsIn: rows.length, rejected: rows.length - papers.length };
}

/** Where one sheet has titles and authors, what lacks the authors is no list of papers. */
function tablesAmong(sheets: readonly NamedSheet[]): readonly NamedSheet[] {
  const having = (isFit: (header: HeaderRow) => boolean) => sheets.filter(({ header }) => header && isFit(header));
  const whole = having((header) => missingColumns(header).length === 0);
  return whole.length > 0 ? whole : having(isWithoutAuthors);
}

/** Sheets of notes or figures beside the tables. */
function otherSheets(file: string, others: readonly NamedSheet[]): readonly Notice[] {
  const notices = openNoticeBook(file);
  if (others.length > 0) {
    const names = others.map(({ name }) => quoted(name.slice(name.lastIndexOf('/') + 1))).join(', ');
    const message = say.tables.otherSheets(names);
    notices.warning('sheet-skipped', 0, message, say.tables.nameColumns);
  }
  return notices.notices;
}

function unreadable({ name, packing }: Member, error: unknown): NamedReading {
  const notices = openNoticeBook(name);
  const reason = error instanceof Error ? error.message : String(error);
  const hint = say.files.saveAsCsv;
  notices.error('xlsx-unreadable', 0, say.tables.workbookUnreadable(name, reason), hint);
  const reading = { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
  return { name, format: workbookFormat, encoding: `${packing}binary`, reading };
}

/** Every sheet with a header is a table; the lines of its records are the rows of the sheet. */
export async function readWorkbook(member: Member, choiceOf: ChoiceOf, onShare: OnShare): Promise<NamedReading[]> {
  let sheets: NamedSheet[];
  try {
    sheets = namedSheets(member.name, await xlsxCells(member.bytes), choiceOf);
  } catch (error) {
    return [unreadable(member, error)];
  }
  onShare(0.5);
  if (sheets.length === 0) return [unreadable(member, say.tables.emptyBook)];
  const tables = tablesAmong(sheets);
  // Without any, the first sheet says what is missing.
  const read = tables.length > 0 ? tables : sheets.slice(0, 1);
  return read.map((sheet, at) => {
    const share = (done: number) => onShare(0.5 + (0.5 * (at + done)) / read.length);
    const reading = readSheet(sheet, choiceOf(sheet.name)?.table, share);
    const others =
      at === 0 && tables.length > 0
        ? otherSheets(
            sheet.name,
            sheets.filter((one) => !tables.includes(one)),
          )
        : [];
    const { packing } = member;
    const told = { ...reading, notices: [...others, ...reading.notices] };
    return { name: sheet.name, format: workbookFormat, encoding: `${packing}xlsx`, reading: told };
  });
}
