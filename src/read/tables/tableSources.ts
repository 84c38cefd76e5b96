import type { Reader } from '../contract.ts';
import { dialectOf, type Dialect } from './dialects.ts';
import { recentHeader } from './header.ts';
import { readTable } from './readTable.ts';

/** The exports that are told from other tables by their columns. */
const sources: readonly (readonly [Exclude<Dialect, 'any'>, format: string, label: string])[] = [
  ['scopus', 'scopus-csv', 'Scopus, CSV'],
  ['openalex', 'openalex-csv', 'OpenAlex, CSV'],
  ['dimensions', 'dimensions-csv', 'Dimensions, CSV'],
  ['lens', 'lens-csv', 'The Lens, CSV'],
  ['zotero', 'zotero-csv', 'Zotero, CSV'],
  ['scholar', 'pop-csv', 'Publish or Perish, CSV'],
  ['ieee', 'ieee-csv', 'IEEE Xplore, CSV'],
  ['springer', 'springer-csv', 'SpringerLink, CSV'],
  ['embase', 'embase-csv', 'Embase, CSV'],
  ['pubmed', 'pubmed-csv', 'PubMed, CSV'],
  ['bibliometrix', 'bibliometrix-csv', 'bibliometrix, a table'],
];

/** One reader for each source that names itself in its header; all of them read alike but for their dialect. */
export const tableSources: readonly Reader[] = sources.map(([dialect, format, label]) => ({
  format,
  label,
  recognise(head) {
    const header = recentHeader(head);
    return header && header.columns.has('title') && dialectOf(header.names) === dialect ? 0.97 : 0;
  },
  read: (source, onShare) => readTable(source, dialect, onShare),
}));
