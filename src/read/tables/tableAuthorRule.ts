import type { Dialect } from './dialects.ts';
import type { NameForm } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import {
  genericAuthors,
  gluedAuthors,
  scopusAuthors,
  type AuthorCells,
  type AuthorReader,
  type AuthorsTold,
} from './tableAuthors.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const examples = (all: readonly AuthorCells[], read: AuthorReader) =>
  all
    .slice(0, 200)
    .map(read)
    .filter(({ slots }) => slots.length > 1)
    .slice(0, 1)
    .flatMap(({ slots }) => slots.slice(0, 3).map(({ raw }) => quoted(raw)));

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
    const message = say.tables.springer;
    notices.warning('names-glued', line, message, say.tables.springerRemedy);
    return gluedAuthors;
  }
  const { read, rule } = genericAuthors(all, { form: forms[dialect], ...told });
  const shown = isFree ? examples(all, read) : [];
  if (shown.length > 0) {
    notices.info('author-separator', line, say.tables.authorsSplit(rule.separator, shown.join(', ')));
  }
  if (dialect === 'scholar') {
    const message = say.tables.scholar;
    notices.info('names-abbreviated', line, message);
  }
  return read;
}
