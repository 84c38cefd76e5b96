import { foldHeader } from './columns.ts';

/** Sources whose tables need more than their column names. `patents` are refused. */
export type Dialect =
  | 'scopus'
  | 'openalex'
  | 'springer'
  | 'embase'
  | 'pubmed'
  | 'zotero'
  | 'scholar'
  | 'dimensions'
  | 'patents'
  | 'any';

/** Folded headers that together tell a source. */
const signatures: readonly (readonly [Dialect, ...string[]])[] = [
  ['scopus', 'eid', 'sourcetitle', 'authors', 'title'],
  ['openalex', 'authorshipsauthordisplayname'],
  ['springer', 'itemtitle', 'itemdoi'],
  ['embase', 'authornames', 'correspondenceaddress', 'source'],
  ['pubmed', 'pmid', 'citation', 'firstauthor'],
  ['zotero', 'key', 'itemtype', 'datemodified'],
  ['scholar', 'gsrank', 'cites'],
  ['dimensions', 'publicationid', 'authorsrawaffiliation'],
  ['patents', 'jurisdiction', 'applicants'],
  ['patents', 'jurisdiction', 'inventors'],
];

export function dialectOf(header: readonly string[]): Dialect {
  const folded = new Set(header.map(foldHeader));
  const found = signatures.find(([, ...names]) => names.every((name) => folded.has(name)));
  return found ? found[0] : 'any';
}
