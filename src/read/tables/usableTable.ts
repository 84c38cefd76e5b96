import { foldHeader, type Role } from './columns.ts';
import type { HeaderRow } from './header.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

export const needs = say.tables.needs;

const withAuthors = say.tables.callAuthors;

export function isPatents({ names }: HeaderRow): boolean {
  const folded = new Set(names.map(foldHeader));
  return folded.has('jurisdiction') && (folded.has('applicants') || folded.has('inventors'));
}

/** The columns without which nothing can be read and that a table does not have, in words. */
export const missingColumns = ({ columns }: HeaderRow): string[] => [
  ...(columns.has('title') ? [] : ['titles']),
  ...(columns.has('authors') || columns.has('fullNames') ? [] : ['authors']),
];

/** What papers have and hardly anything else that has a title. */
const ofPapers: readonly Role[] =
  'abstract keywords categories year date onlineDate printDate venue doi arxiv pmid'.split(' ') as Role[];
/** Anything may have a name. */
const ofNamed: readonly Role[] = ['abstract', 'doi', 'arxiv', 'pmid'];

/** Titles and something more of papers, but nobody who wrote them: enough for topics. */
export function isWithoutAuthors({ names, columns }: HeaderRow): boolean {
  const [title] = columns.get('title') ?? [];
  if (title === undefined || columns.has('authors') || columns.has('fullNames')) return false;
  const telling = foldHeader(names[title] ?? '') === 'name' ? ofNamed : ofPapers;
  return telling.some((role) => columns.has(role));
}

/** Whether the records of a table can be read at all; if not, the reason is written to the notices. */
export function isUsable(header: HeaderRow, notices: NoticeBook): boolean {
  const { names, line } = header;
  if (isPatents(header)) {
    const message = say.tables.patents;
    notices.error('csv-patents', line, message, say.tables.patentsRemedy);
    return false;
  }
  const missing = missingColumns(header);
  if (missing.length === 0) return true;
  const shown = names.slice(0, 12).map(quoted).join(', ');
  const seen = names.length > 12 ? say.tables.andMore(shown, names.length - 12) : shown;
  if (isWithoutAuthors(header)) {
    const message = say.tables.topicsOnly(seen);
    notices.warning('csv-topics-only', line, message, withAuthors);
    return true;
  }
  const code = missing.includes('authors') ? 'csv-no-author-column' : 'csv-no-title-column';
  notices.error(code, line, say.tables.noColumns(missing, seen), needs);
  return false;
}

/** Columns of the same name may be meant (two of authors) or a slip. */
export function reportDoubles({ names, line }: HeaderRow, notices: NoticeBook): void {
  const seen = new Set<string>();
  for (const name of names.filter((one) => one !== '')) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) notices.info('csv-duplicate-header', line, say.tables.columnTwice(name));
    seen.add(folded);
  }
}
