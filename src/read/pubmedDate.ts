import type { DateKind, PartialDate } from '../model/partialDate.ts';
import { readDateParts } from './dateParts.ts';
import { readDate } from './dates.ts';
import { quoted } from './quoted.ts';
import { textAt, type XmlElement } from './xmlNode.ts';
import type { XmlPlace } from './xmlRecords.ts';

/** `1998 Dec-1999 Jan`, `1976 Fall`, `2000 Spring-Summer`, `2015 Nov 23-29`; else the year in front. */
function fromText(text: string, kind: DateKind, { line, notices }: XmlPlace): PartialDate | undefined {
  const { date } = readDate(text, { kind });
  if (date) return date;
  const year = /\b\d{4}\b/.exec(text.slice(0, 200))?.[0] ?? '';
  const taken = readDate(year, { kind }).date;
  const message = taken
    ? `The date ${quoted(text)} cannot be read; the year is taken.`
    : `The date ${quoted(text)} cannot be read; the paper stays undated.`;
  notices.warning('date-unreadable', line, message);
  return taken && { ...taken, raw: text };
}

/** Year, Month and Day; Year and Season; or a MedlineDate in words. The month is a number or a name. */
export function pubmedDate(element: XmlElement | undefined, kind: DateKind, place: XmlPlace): PartialDate | undefined {
  if (!element) return undefined;
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => textAt(element, name).trim());
  const words = textAt(element, 'MedlineDate').trim();
  const season = textAt(element, 'Season').trim();
  if (words !== '') return fromText(words, kind, place);
  if (!year) return undefined;
  if (season !== '') return fromText(`${year} ${season}`, kind, place);
  if (!month || /^\d+$/.test(month)) return readDateParts([year, month, day], kind, place.line, place.notices);
  return fromText([year, month, day].filter(Boolean).join(' '), kind, place);
}
