import { yearOf } from '../../lib/calendar.ts';
import type { Notice } from '../../model/notice.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { readDate } from '../values/dates.ts';
import { earliestDate } from '../values/earliestDate.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { remembered } from '../text/remembered.ts';
import type { WosFields } from './wosFields.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

type Doubt = Pick<Notice, 'severity' | 'code' | 'message'>;

/** The date of a record and what is to be said about it. */
interface DateWithDoubts {
  readonly date: PartialDate | undefined;
  readonly doubts: readonly Doubt[];
}

/** Inspec writes `04 2006` for April 2006. */
const withSlash = (text: string) => text.replace(/^(\d{1,2}) (\d{4})$/, '$1/$2');

const unreadable = (field: 'year' | 'issue' | 'early access', text: string): Doubt => {
  const message = say.dates.fieldUnreadable(field, text);
  return { severity: 'warning', code: 'date-unreadable', message };
};

/** `PY` is the year of the issue, `PD` its month, day, season or quarter, sometimes with the year again. */
function issueDate(yearText: string, text: string, doubts: Doubt[]): PartialDate | undefined {
  const year = readDate(yearText).date;
  if (yearText !== '' && !year) doubts.push(unreadable('year', yearText));
  if (text === '') return year;
  const exact = readDate(withSlash(text), year && { year: yearOf(year.to) }).date;
  if (!exact && !year) doubts.push(unreadable('issue', text));
  if (!exact) {
    const message = say.dates.issueUnreadable(text);
    if (year) doubts.push({ severity: 'info', code: 'month-unreadable', message });
    return year;
  }
  if (!year || yearOf(exact.to) === yearOf(year.to)) {
    return { ...exact, raw: text.includes(yearText) ? text : `${text} ${yearText}` };
  }
  const message = say.dates.issueDisagrees(text, yearText);
  doubts.push({ severity: 'warning', code: 'date-disagrees', message });
  return year;
}

function earlyAccess(text: string, yearText: string, doubts: Doubt[]): PartialDate | undefined {
  const date = [text, `${text} ${yearText}`, yearText]
    .map((one) => readDate(one, { kind: 'early-access' }).date)
    .find((found) => found !== undefined);
  const given = text || yearText;
  if (!date && given !== '') doubts.push(unreadable('early access', given));
  return date;
}

/** Works out the date of each combination of fields once; there are few of them on many records. */
export type WosDateReader = (fields: string) => DateWithDoubts;

export const wosDateReader = (): WosDateReader =>
  remembered((fields) => {
    const [year, issue, early, earlyYear] = fields.split('\n') as [string, string, string, string];
    const doubts: Doubt[] = [];
    const date = earliestDate([earlyAccess(early, earlyYear, doubts), issueDate(year, issue, doubts)]);
    return { date, doubts };
  });

/**
 * The earlier of early access (`EA`, or `EY` where there is the year alone) and the issue (`PD` with `PY`). Papers that
 * are not yet in an issue have early access alone.
 */
export function wosDate(fields: WosFields, read: WosDateReader, notices: NoticeBook): PartialDate | undefined {
  const { date, doubts } = read(['PY', 'PD', 'EA', 'EY'].map((tag) => fields.text(tag)).join('\n'));
  for (const { severity, code, message } of doubts) notices[severity](code, fields.line, message);
  return date;
}
