import type { Reader } from '../contract.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The text that Coterie puts beside tables and other files which cannot say what they show; there is nothing to read. */
export const aboutText: Reader = {
  format: 'coterie-about',
  label: texts.formats['coterie-about'],
  recognise: (head) => (/\n\n\{\n {2}"generator": "Coterie /.test(head) ? 0.99 : 0),
  read({ name }) {
    const notices = openNoticeBook(name);
    notices.info('coterie-about', 0, say.networks.about);
    return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
  },
};
