import type { DateKind, PartialDate } from '../model/partialDate.ts';
import { readDate } from './dates.ts';
import { earliestDate } from './earliestDate.ts';
import type { NoticeBook } from './noticeBook.ts';
import { quoted } from './quoted.ts';

/** `2013 06 10` */
const withDashes = (text: string) => (/^\d{4}(?:\s+\d{1,2}){1,2}$/.test(text) ? text.replaceAll(/\s+/g, '-') : text);

/** ERIC writes `Article 10 2019`: of an odd date the year is taken when there is only one. */
function yearIn(text: string, kind: DateKind): PartialDate | undefined {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const date = years.length === 1 ? readDate(years[0], { kind }).date : undefined;
  return date && { ...date, raw: text };
}

function dated(text: string, kind: DateKind, line: number, notices: NoticeBook): PartialDate | undefined {
  if (text === '') return undefined;
  const { date } = readDate(withDashes(text), { kind });
  if (date) return date;
  const year = yearIn(text.slice(0, 200), kind);
  const rest = year ? 'its year was taken' : 'it was left out';
  notices.warning('date-unreadable', line, `The date ${quoted(text)} cannot be read; ${rest}.`);
  return year;
}

/**
 * The earlier of the date of publication (`DP`, of the issue) and that of electronic publication (`DEP`). The dates on
 * which the record was made, changed or received (`DA`, `EDAT`, `CRDT`, `PHST` and others) are not taken.
 */
export const medlineDate = (
  issue: string,
  online: string,
  line: number,
  notices: NoticeBook,
): PartialDate | undefined =>
  earliestDate([dated(online, 'online', line, notices), dated(issue, 'published', line, notices)]);
