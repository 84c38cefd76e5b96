import { foldHeader } from './columns.ts';

/** Sources whose tables need more than their column names, or deserve to be named. */
export type Dialect =
  | 'scopus'
  | 'openalex'
  | 'dimensions'
  | 'lens'
  | 'zotero'
  | 'scholar'
  | 'ieee'
  | 'springer'
  | 'embase'
  | 'pubmed'
  | 'bibliometrix'
  | 'any';

/** Folded headers that together tell a source; the first that fits counts. */
const signatures: readonly (readonly [Dialect, ...string[]])[] = [
  ['scopus', 'eid', 'sourcetitle', 'authors', 'title'],
  ['openalex', 'authorshipsauthordisplayname'],
  ['openalex', 'authorshipsrawauthorname', 'displayname'],
  ['openalex', 'openalexid', 'authornames'],
  ['openalex', 'authornames', 'authorids'],
  ['openalex', 'authornames', 'authororcids'],
  ['openalex', 'workid', 'author', 'worktitle'],
  ['openalex', 'workid', 'author', 'title'],
  ['dimensions', 'publicationid', 'pubyear', 'title'],
  ['dimensions', 'publicationid', 'authorsrawaffiliation'],
  ['lens', 'lensid', 'title'],
  ['springer', 'itemtitle', 'itemdoi'],
  ['embase', 'authornames', 'correspondenceaddress', 'source'],
  ['embase', 'authornames', 'embaseaccessionid'],
  ['pubmed', 'pmid', 'citation', 'firstauthor'],
  ['zotero', 'key', 'itemtype', 'title'],
  ['scholar', 'gsrank', 'cites'],
  ['scholar', 'querydate', 'cites'],
  ['ieee', 'documenttitle', 'dateaddedtoxplore'],
  ['ieee', 'documenttitle', 'ieeeterms'],
  ['ieee', 'documenttitle', 'authoraffiliations'],
  ['bibliometrix', 'au', 'ti', 'so', 'sr'],
  ['bibliometrix', 'au', 'ti', 'db'],
];

function foundDialect(header: readonly string[]): Dialect {
  const folded = new Set(header.map(foldHeader));
  const found = signatures.find(([, ...names]) => names.every((name) => folded.has(name)));
  return found ? found[0] : 'any';
}

/** Every reader of tables asks about the same header. */
const answered = new WeakMap<readonly string[], Dialect>();

export function dialectOf(header: readonly string[]): Dialect {
  const dialect = answered.get(header) ?? foundDialect(header);
  answered.set(header, dialect);
  return dialect;
}
