import type { NoticeBook } from '../notices/noticeBook.ts';
import type { ReadTaggedDate } from './taggedDate.ts';
import type { ReadKeywords } from './taggedKeywords.ts';
import type { ReadNames } from './taggedNames.ts';

/** What the records of one file share. */
export interface TaggedFile {
  readonly name: string;
  readonly notices: NoticeBook;
  readonly readNames: ReadNames;
  readonly readKeywords: ReadKeywords;
  readonly readDates: ReadTaggedDate;
  /** Says a fact about the whole file when it is met for the first time. */
  readonly once: (code: string, line: number, message: string) => void;
}
