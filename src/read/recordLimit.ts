import type { Reading } from './contract.ts';
import { openNoticeBook } from './notices/noticeBook.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

/** More papers than this cannot be laid out and drawn; better said at once than found out in an hour. */
export const mostRecords = 2_000_000;

/** The same reading, or a refusal with the way out when the file holds too many records. */
export function withinLimit(reading: Reading, file: string, most = mostRecords): Reading {
  const { recordsIn } = reading;
  if (recordsIn <= most) return reading;
  const notices = openNoticeBook(file);
  const message = say.reading.tooMany(file, recordsIn, most);
  notices.error('too-many-records', 0, message, say.reading.tooManyRemedy);
  return { papers: [], notices: notices.notices, recordsIn, rejected: recordsIn };
}
