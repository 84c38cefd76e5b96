import { yearOf } from '../lib/calendar.ts';
import type { PartialDate } from '../model/partialDate.ts';
import { readDate } from './dates.ts';
import { earliestDate } from './earliestDate.ts';
import type { NoticeBook } from './noticeBook.ts';
import { quoted } from './quoted.ts';
import type { WosFields } from './wosFields.ts';

/** Inspec writes `04 2006` for April 2006. */
const withSlash = (text: string) => text.replace(/^(\d{1,2}) (\d{4})$/, '$1/$2');

/** `PY` is the year of the issue, `PD` its month, day, season or quarter, sometimes with the year again. */
function issueDate(fields: WosFields, notices: NoticeBook): PartialDate | undefined {
  const { line } = fields;
  const [yearText, text] = [fields.text('PY'), fields.text('PD')];
  const year = readDate(yearText).date;
  if (yearText !== '' && !year) {
    const message = `The year ${quoted(yearText)} cannot be read; it was left out.`;
    notices.warning('date-unreadable', line, message);
  }
  if (text === '') return year;
  const exact = readDate(withSlash(text), year && { year: yearOf(year.to) }).date;
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

function earlyAccess(fields: WosFields, notices: NoticeBook): PartialDate | undefined {
  const [month, year] = [fields.text('EA'), fields.text('EY')];
  if (month === '' && year === '') return undefined;
  const kind = 'early-access';
  const date =
    readDate(month, { kind }).date ??
    readDate(`${month} ${year}`.trim(), { kind }).date ??
    readDate(year, { kind }).date;
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
export const wosDate = (fields: WosFields, notices: NoticeBook): PartialDate | undefined =>
  earliestDate([earlyAccess(fields, notices), issueDate(fields, notices)]);
