import type { Reading } from './contract.ts';
import { openNoticeBook } from './notices/noticeBook.ts';
import { grouped } from '../lib/counted.ts';
import { quoted } from './notices/quoted.ts';

/** More papers than this cannot be laid out and drawn; better said at once than found out in an hour. */
export const mostRecords = 2_000_000;

/** The same reading, or a refusal with the way out when the file holds too many records. */
export function withinLimit(reading: Reading, file: string, most = mostRecords): Reading {
  const { recordsIn } = reading;
  if (recordsIn <= most) return reading;
  const notices = openNoticeBook(file);
  const [found, limit] = [grouped(recordsIn), grouped(most)];
  const message = `${quoted(file)} holds ${found} records; ${limit} is the limit of one file. Nothing of it was read.`;
  notices.error('too-many-records', 0, message, 'Export a part of it: fewer years, one field, or one institution.');
  return { papers: [], notices: notices.notices, recordsIn, rejected: recordsIn };
}
