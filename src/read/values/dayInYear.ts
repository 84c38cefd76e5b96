import type { PartialDate } from '../../model/partialDate.ts';
import { readDatedText } from './datedText.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The date of a source that gives the year once more beside it: where the two disagree, the year is taken. */
export function readDayInYear(day: string, year: string, line: number, notices: NoticeBook): PartialDate | undefined {
  const exact = readDatedText(day, 'published', line, notices);
  const whole = readDatedText(year, 'published', line, notices);
  if (!exact || !whole || (exact.from <= whole.to && exact.to >= whole.from)) return exact ?? whole;
  const message = say.dates.disagrees(day, year);
  notices.info('date-disagrees', line, message);
  return whole;
}
