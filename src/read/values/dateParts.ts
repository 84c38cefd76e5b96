import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { readDate } from './dates.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Year, month and day as a source gives them one by one; empty where the source does not know them. */
export type DateParts = readonly [year: string, month?: string, day?: string];

/** No date is as long. */
const longest = 40;

const isUnknown = (part: string | undefined) => part === undefined || /^(?:0*|null|-+)$/i.test(part.trim());

/** `2015`, `3`, `` → `2015-3`: what stands behind an unknown part means nothing. */
export function printedParts(parts: DateParts): string {
  const border = parts.findIndex(isUnknown);
  return (border < 0 ? parts : parts.slice(0, border)).map((part) => part!.trim()).join('-');
}

/**
 * A date in parts. Where the day does not exist (31 February), the month is taken and a warning says so; likewise the
 * year where there is no such month.
 */
export function readDateParts(
  parts: DateParts,
  kind: DateKind,
  line: number,
  notices: NoticeBook,
): PartialDate | undefined {
  const printed = printedParts(parts);
  if (printed === '') return undefined;
  const isDate = printed.length <= longest && /^\d{4}(?:-|$)/.test(printed);
  for (let text = isDate ? printed : ''; text !== ''; text = text.slice(0, Math.max(0, text.lastIndexOf('-')))) {
    const { date } = readDate(text, { kind });
    if (!date) continue;
    if (text !== printed) {
      const message = say.dates.repaired(printed, text);
      notices.warning('date-repaired', line, message);
    }
    return { ...date, raw: printed };
  }
  const message = say.dates.unreadable(printed);
  notices.warning('date-unreadable', line, message);
  return undefined;
}
