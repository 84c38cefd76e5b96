import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { readDateParts } from '../values/dateParts.ts';
import { readDate } from '../values/dates.ts';
import { daySpan, monthSpan, yearSpan } from '../values/spans.ts';
import { textAt, type XmlElement } from './xmlNode.ts';
import type { XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** `1998 Dec-1999 Jan`, `1976 Fall`, `2000 Spring-Summer`, `2015 Nov 23-29`; else the year in front. */
function fromText(text: string, kind: DateKind, { line, notices }: XmlPlace): PartialDate | undefined {
  const { date } = readDate(text, { kind });
  if (date) return date;
  const year = /\b\d{4}\b/.exec(text.slice(0, 200))?.[0] ?? '';
  const taken = readDate(year, { kind }).date;
  const message = taken ? say.dates.yearTaken(text) : say.dates.unreadable(text);
  notices.warning('date-unreadable', line, message);
  return taken && { ...taken, raw: text };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const numberOf = (month: string) => (/^\d/.test(month) ? month : String(months.indexOf(month) + 1 || ''));

/** Year, month and day, with the month as PubMed writes it: `11` or `Nov`; undefined when it is anything else. */
function maybeParted(year: string, month: string, day: string, kind: DateKind): PartialDate | undefined {
  const [y, m, d] = [Number(year), Number(numberOf(month)), Number(day)];
  const span = d > 0 ? daySpan(y, m, d) : m > 0 ? monthSpan(y, m) : month === '' ? yearSpan(y) : undefined;
  return span && { ...span, kind, raw: [year, month, day].filter(Boolean).join(' ') };
}

/** Year, Month and Day; Year and Season; or a MedlineDate in words. The month is a number or a name. */
export function pubmedDate(element: XmlElement | undefined, kind: DateKind, place: XmlPlace): PartialDate | undefined {
  if (!element) return undefined;
  const words = textAt(element, 'MedlineDate').trim();
  if (words !== '') return fromText(words, kind, place);
  const [year, month, day] = [
    textAt(element, 'Year').trim(),
    textAt(element, 'Month').trim(),
    textAt(element, 'Day').trim(),
  ];
  if (year === '') return undefined;
  const season = textAt(element, 'Season').trim();
  if (season !== '') return fromText(`${year} ${season}`, kind, place);
  return (
    maybeParted(year, month, day, kind) ??
    (/^\d*$/.test(month)
      ? readDateParts([year, month, day], kind, place.line, place.notices)
      : fromText([year, month, day].filter(Boolean).join(' '), kind, place))
  );
}
