import { foldHeader } from './columns.ts';
import type { HeaderRow } from './header.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../notices/quoted.ts';

export const needs =
  'Coterie needs a column of titles (such as “Title”) and a column of authors (such as “Authors”). Rename the columns and open the file again.';

export function isPatents({ names }: HeaderRow): boolean {
  const folded = new Set(names.map(foldHeader));
  return folded.has('jurisdiction') && (folded.has('applicants') || folded.has('inventors'));
}

/** The columns without which nothing can be read and that a table does not have, in words. */
export const missingColumns = ({ columns }: HeaderRow): string[] => [
  ...(columns.has('title') ? [] : ['titles']),
  ...(columns.has('authors') || columns.has('fullNames') ? [] : ['authors']),
];

/** Whether the records of a table can be read at all; if not, the reason is written to the notices. */
export function isUsable(header: HeaderRow, notices: NoticeBook): boolean {
  const { names, line } = header;
  if (isPatents(header)) {
    const message = 'This is a list of patents, not of papers: it has a column “Jurisdiction”.';
    notices.error('csv-patents', line, message, 'Export scholarly works instead.');
    return false;
  }
  const missing = missingColumns(header);
  if (missing.length === 0) return true;
  const shown = names.slice(0, 12).map(quoted).join(', ');
  const seen = names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
  const code = missing.includes('authors') ? 'csv-no-author-column' : 'csv-no-title-column';
  notices.error(code, line, `No column of ${missing.join(' and no column of ')} was found among ${seen}.`, needs);
  return false;
}

/** Columns of the same name may be meant (two of authors) or a slip. */
export function reportDoubles({ names, line }: HeaderRow, notices: NoticeBook): void {
  const seen = new Set<string>();
  for (const name of names.filter((one) => one !== '')) {
    const folded = name.toLowerCase();
    if (seen.has(folded))
      notices.info('csv-duplicate-header', line, `The column ${quoted(name)} stands in the header twice.`);
    seen.add(folded);
  }
}
