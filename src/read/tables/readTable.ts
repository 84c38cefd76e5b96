import { columnsByRoles } from './columns.ts';
import type { OnShare, Reading, SourceText } from '../contract.ts';
import type { Dialect } from './dialects.ts';
import { maybeHeader, type Header } from './header.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';
import type { TableChoice } from './tableChoice.ts';
import { readRecords } from './tableRecords.ts';
import { tableRows } from './tableRows.ts';
import { isUsable, needs, reportDoubles } from './usableTable.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The header with the columns that the user has named, if so. */
function chosenHeader(text: string, choice: TableChoice | undefined): Header | undefined {
  const header = maybeHeader(text, choice?.separator);
  return header && choice ? { ...header, columns: columnsByRoles(choice.roles) } : header;
}

/** The last column without which a record says nothing. */
const neededColumn = ({ columns }: Header) =>
  Math.max(columns.get('title')?.[0] ?? 0, columns.get('authors')?.[0] ?? 0);

/** Any table in a text with a header, whatever its separator. */
export function readTable(source: SourceText, dialect: Dialect, onShare?: OnShare): Reading {
  const { name, text, table: told } = source;
  const notices = openNoticeBook(name);
  const header = chosenHeader(text, told);
  if (!header) {
    notices.error('csv-no-header', 1, say.tables.noHeader, needs);
    return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
  }
  reportDoubles(header, notices);
  const isRead = isUsable(header, notices);
  // Where nothing can be read, the records are counted and nothing is said of each.
  const book = isRead ? notices : openNoticeBook(name);
  const needed = isRead ? neededColumn(header) : -1;
  const { rows, recordsIn } = tableRows(text, header, needed, book, onShare && ((share) => onShare(share * 0.4)));
  const onRecords = onShare && ((share: number) => onShare(0.4 + share * 0.6));
  const papers = isRead ? readRecords({ file: name, header, rows, dialect, told: told ?? {} }, notices, onRecords) : [];
  return { papers, notices: notices.notices, recordsIn, rejected: recordsIn - papers.length };
}
