import type { NoticeBook } from './noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const again = say.records.lookUp;

/** A record with neither a title nor authors says nothing; it is rejected with its name, as far as it has one. */
export function reportEmptyRecord(name: string, line: number, notices: NoticeBook, hint = again): undefined {
  const message = say.records.empty(name);
  notices.error('record-empty', line, message, hint);
}
