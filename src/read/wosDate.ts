import { yearOf } from '../lib/calendar.ts';
import type { DateKind, PartialDate } from '../model/partialDate.ts';
import { readDate } from './dates.ts';
import { earliestDate } from './earliestDate.ts';
import type { NoticeBook } from './noticeBook.ts';
import { quoted } from './quoted.ts';
import { remembered } from './remembered.ts';
import type { WosFields } from './wosFields.ts';

/** Inspec writes `04 2006` for April 2006. */
const withSlash = (text: string) => text.replace(/^(\d{1,2}) (\d{4})$/, '$1/$2');

/** Reads a text as a date, in the year that another field tells. */
export type WosDateReader = (text: string, year?: number, kind?: DateKind) => PartialDate | undefined;

/** The few dates of many records are worked out once each. */
export function wosDateReader(): WosDateReader {
  const read = remembered((key) => {
    const [kind, year, text] = key.split('\n') as [DateKind, string, string];
    return readDate(withSlash(text), { kind, ...(year !== '' && { year: Number(year) }) });
  });
  return (text, year, kind = 'published') => (text === '' ? undefined : read(`${kind}\n${year ?? ''}\n${text}`).date);
}

/** `PY` is the year of the issue, `PD` its month, day, season or quarter, sometimes with the year again. */
function issueDate(fields: WosFields, read: WosDateReader, notices: NoticeBook): PartialDate | undefined {
  const { line } = fields;
  const [yearText, text] = [fields.text('PY'), fields.text('PD')];
  const year = read(yearText);
  if (yearText !== '' && !year) {
    const message = `The year ${quoted(yearText)} cannot be read; it was left out.`;
    notices.warning('date-unreadable', line, message);
  }
  if (text === '') return year;
  const exact = read(text, year && yearOf(year.to));
  if (!exact) {
    const rest = year ? 'the year is taken' : 'it was left out';
    const message = `The date of issue ${quoted(text)} cannot be read; ${rest}.`;
    if (year) notices.info('month-unreadable', line, message);
    else notices.warning('date-unreadable', line, message);
    return year;
  }
  if (!year || yearOf(exact.to) === yearOf(year.to))
    return { ...exact, raw: [text, yearText].filter(Boolean).join(' ') };
  const message = `The date of issue ${quoted(text)} is not in the year ${quoted(yearText)}; the year is taken.`;
  notices.warning('date-disagrees', line, message);
  return year;
}

function earlyAccess(fields: WosFields, read: WosDateReader, notices: NoticeBook): PartialDate | undefined {
  const [month, year] = [fields.text('EA'), fields.text('EY')];
  if (month === '' && year === '') return undefined;
  const date = [month, `${month} ${year}`, year]
    .map((text) => read(text.trim(), undefined, 'early-access'))
    .find((found) => found !== undefined);
  if (!date) {
    const message = `The date of early access ${quoted(month || year)} cannot be read; it was left out.`;
    notices.warning('date-unreadable', fields.line, message);
  }
  return date;
}

/**
 * The earlier of early access (`EA`, or `EY` where there is the year alone) and the issue (`PD` with `PY`). Papers that
 * are not yet in an issue have early access alone.
 */
export const wosDate = (fields: WosFields, read: WosDateReader, notices: NoticeBook): PartialDate | undefined =>
  earliestDate([earlyAccess(fields, read, notices), issueDate(fields, read, notices)]);
