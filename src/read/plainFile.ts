import type { Notice } from '../model/notice.ts';
import { decode } from './files/bytes.ts';
import { openNoticeBook } from './notices/noticeBook.ts';

/** A small file beside the papers, such as a thesaurus: its text, in whatever encoding, and what is to be said of it. */
export function plainText(name: string, bytes: Uint8Array): { text: string; notices: readonly Notice[] } {
  const book = openNoticeBook(name);
  const { source } = decode({ name, bytes, packing: '', savedOn: 0, notices: [], from: 0, until: 1 }, book);
  return { text: source?.text ?? '', notices: book.notices };
}
