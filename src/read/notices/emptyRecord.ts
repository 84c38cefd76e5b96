import type { NoticeBook } from './noticeBook.ts';
import { quoted } from './quoted.ts';

const again = 'Look the record up at its source and export it again.';

/** A record with neither a title nor authors says nothing; it is rejected with its name, as far as it has one. */
export function reportEmptyRecord(name: string, line: number, notices: NoticeBook, hint = again): undefined {
  const message = `The record ${name === '' ? '' : `${quoted(name)} `}has neither a title nor authors; it was left out.`;
  notices.error('record-empty', line, message, hint);
}
