import type { Reader } from '../contract.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';

/** The text that Coterie puts beside tables and other files which cannot say what they show; there is nothing to read. */
export const aboutText: Reader = {
  format: 'coterie-about',
  label: 'what files of Coterie show',
  recognise: (head) => (/\n\n\{\n {2}"generator": "Coterie /.test(head) ? 0.99 : 0),
  read({ name }) {
    const notices = openNoticeBook(name);
    notices.info('coterie-about', 0, 'This text says what the other files show; it holds neither papers nor ties.');
    return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
  },
};
