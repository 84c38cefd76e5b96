import type { Reader } from '../contract.ts';
import { dialectOf, type Dialect } from './dialects.ts';
import { recentHeader } from './header.ts';
import { readTable } from './readTable.ts';
import { texts } from '../../texts/texts.ts';

/** The exports that are told from other tables by their columns. */
const sources: readonly (readonly [Exclude<Dialect, 'any'>, format: keyof typeof texts.formats])[] = [
  ['scopus', 'scopus-csv'],
  ['openalex', 'openalex-csv'],
  ['dimensions', 'dimensions-csv'],
  ['lens', 'lens-csv'],
  ['zotero', 'zotero-csv'],
  ['scholar', 'pop-csv'],
  ['ieee', 'ieee-csv'],
  ['springer', 'springer-csv'],
  ['embase', 'embase-csv'],
  ['pubmed', 'pubmed-csv'],
  ['bibliometrix', 'bibliometrix-csv'],
];

/** One reader for each source that names itself in its header; all of them read alike but for their dialect. */
export const tableSources: readonly Reader[] = sources.map(([dialect, format]) => ({
  format,
  label: texts.formats[format],
  recognise(head) {
    const header = recentHeader(head);
    return header && header.columns.has('title') && dialectOf(header.names) === dialect ? 0.97 : 0;
  },
  read: (source, onShare) => readTable(source, dialect, onShare),
}));
