import type { Dialect } from './dialects.ts';
import type { NameForm } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../notices/quoted.ts';
import {
  genericAuthors,
  gluedAuthors,
  scopusAuthors,
  type AuthorCells,
  type AuthorReader,
  type AuthorsTold,
} from './tableAuthors.ts';

const examples = (all: readonly AuthorCells[], read: AuthorReader) =>
  all
    .slice(0, 200)
    .map(read)
    .filter(({ slots }) => slots.length > 1)
    .slice(0, 1)
    .flatMap(({ slots }) => slots.slice(0, 3).map(({ raw }) => quoted(raw)));

const inWords: Readonly<Record<string, string>> = {
  pairs: 'at every second comma',
  and: 'at “and”',
  oxford: 'at commas and “and”',
  list: 'as a list literal',
  '\n': 'at line ends',
};

/** Where the source has one form and the names alone could be taken for another: `LEE B` is no `L.E.E. B`. */
const forms: Partial<Record<Dialect, NameForm>> = {
  bibliometrix: 'initials-last',
  pubmed: 'initials-last',
  embase: 'initials-last',
};

/** Says by which rule the author cells were split, with an example, because it is a decision and may be wrong. */
export function authorReader(
  all: readonly AuthorCells[],
  dialect: Dialect,
  told: AuthorsTold,
  line: number,
  notices: NoticeBook,
): AuthorReader {
  const isFree = told.authorSeparator === undefined;
  if (dialect === 'scopus' && isFree) return scopusAuthors;
  if (dialect === 'springer' && isFree) {
    const message =
      'Springer writes names without anything between them; they were split where a capital follows a small letter.';
    notices.warning('names-glued', line, message, 'Check the names, or export the papers from another source.');
    return gluedAuthors;
  }
  const { read, rule } = genericAuthors(all, { form: forms[dialect], ...told });
  const shown = isFree ? examples(all, read) : [];
  if (shown.length > 0) {
    const where = inWords[rule.separator] ?? `at ${quoted(rule.separator)}`;
    notices.info('author-separator', line, `Authors were separated ${where}: ${shown.join(', ')} …`);
  }
  if (dialect === 'scholar') {
    const message = 'Google Scholar abbreviates given names; different people with the same initials look like one.';
    notices.info('names-abbreviated', line, message);
  }
  return read;
}
