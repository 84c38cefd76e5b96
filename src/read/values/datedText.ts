import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { readDate } from './dates.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A date from a field of its own; an empty field is no date, and one that cannot be read is told. */
export function readDatedText(
  text: string,
  kind: DateKind,
  line: number,
  notices: NoticeBook,
): PartialDate | undefined {
  if (text.trim() === '') return undefined;
  const { date } = readDate(text, { kind });
  if (!date) notices.warning('date-unreadable', line, say.dates.leftOut(text));
  return date;
}
