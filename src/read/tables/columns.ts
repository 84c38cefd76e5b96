import { foldAccents } from '../../lib/fold.ts';

/** What a column holds. */
export type Role =
  | 'title'
  | 'authors'
  | 'fullNames'
  | 'year'
  | 'date'
  | 'onlineDate'
  | 'printDate'
  | 'month'
  | 'day'
  | 'abstract'
  | 'keywords'
  | 'categories'
  | 'venue'
  | 'affiliations'
  | 'countries'
  | 'doi'
  | 'arxiv'
  | 'pmid'
  | 'url'
  | 'citations'
  | 'orcids'
  | 'authorIds'
  | 'sourceId'
  | 'code'
  | 'truncated'
  | 'itemType'
  | 'documentType'
  | 'language'
  | 'extra'
  | 'citation';

/**
 * Headers by role, folded: lower case, without accents, blanks and punctuation. The first that a table has wins, so the
 * more telling names stand in front. Collected from the exports of Scopus, Web of Science, Dimensions, Lens, OpenAlex,
 * Zotero, IEEE Xplore, Springer, Embase, PubMed, Publish or Perish, and from tables kept by hand.
 */
const headers: Readonly<Record<Role, string>> = {
  title:
    'title documenttitle itemtitle articletitle papertitle worktitle primarytitle titles displayname ti titel titre titulo titolo ' +
    '题名 标题 篇名 論文名 タイトル 제목 name',
  authors:
    'authors author authornames authorname authorlist authorsnames authorshipsauthordisplayname authorshipsdisplayname ' +
    'authorsfull allauthors authorsname authorsdisplayname authorsfullname authorshipsrawauthorname au firstauthors creators creator dccreator autor autores auteur auteurs autori autore verfasser ' +
    'autorenautorinnen autoren 作者 著者 저자 writers writer researchers contributors people by',
  fullNames: 'authorfullnames af authorsfullnames authorfullname',
  year: 'year publicationyear pubyear py yearpublished publishedyear yearofpublication coverdateyear jahr annee ano anno 年份 年 연도',
  date:
    'date publicationdate datepublished pubdate publisheddate dateofpublication published issued publishedon coverdate ' +
    'issuedate releasedate originalpaperdate posted posteddate submitted datum fecha data dcdate 日期',
  onlineDate: 'onlinedate publicationdateonline onlinepublicationdate dateonline',
  printDate: 'publicationdateprint printpublicationdate dateprint',
  month: 'month pubmonth publicationmonth pd monat mois mes',
  day: 'day pubday jour dia',
  abstract: 'abstract abstractnote ab summary abstracttext zusammenfassung resume resumen riassunto description 摘要',
  keywords:
    'authorkeywords keywords keyword keywordsdisplayname keywordskeyword de manualtags automatictags tags tag topics topic subjects subject schlagworter ' +
    'schlagwort motscles palabrasclave parolechiave 关键词 キーワード',
  categories:
    'categories category keywordplus keywordsplus arxivcategory arxivcategories primarycategory indexkeywords fieldsofstudy fieldofstudy s2fieldsofstudycategory meshterms mesh meshheadings meshsubjectheadings ieeeterms wc sc ' +
    'subjectarea subjectareas researchareas webofsciencecategories primarytopicdisplayname topicsdisplayname concepts field fields ' +
    'fieldsofresearchanzsrc2020',
  venue:
    'journal venue sourcetitle publicationtitle journaltitle journalname journalbook booktitle source conference conferencename ' +
    'publicationname primarylocationsourcedisplayname hostvenuedisplayname publicationvenuename so zeitschrift revue revista rivista publishedin publication 期刊',
  affiliations:
    'researchorganizationsstandardized authorsaffiliationsnameofresearchorganization authorshipsinstitutionsdisplayname ' +
    'affiliations affiliation authoraffiliations authorsaffiliations c1 institutions institution c3 authorswithaffiliations authorsrawaffiliation',
  countries:
    'countryofstandardizedresearchorganization authorsaffiliationscountryofresearchorganization countryofresearchorganization ' +
    'authorshipscountries authorshipsinstitutionscountrycode authorcountries',
  doi: 'doi externalidsdoi di itemdoi doilink originalpaperdoi articledoi',
  arxiv: 'arxiv arxivid arxivnumber eprint arxivurl externalidsarxiv',
  pmid: 'pmid pubmedid pm idspmid externalidspubmed originalpaperpubmedid',
  url: 'url link urls articleurl weblink sourceurls openurllink',
  citations:
    'citedby citations citationcount citedbycount cites timescited tc z9 articlecitationcount citingworkscount numcitations ncitations citecount',
  orcids: 'orcid orcids authororcid authororcids authorshipsauthororcid authorsorcid authororcidids',
  authorIds: 'authorsid authorids authorid authorshipsauthorid authorsauthorid researcheridsdimensions',
  sourceId: 'eid ut lensid workid uniquewosid publicationid openalexid paperid corpusid id',
  code: 'code hascode codeavailable codeavailability',
  truncated: 'authorstruncated isauthorstruncated etal truncated',
  itemType: 'itemtype',
  documentType:
    'documenttype itemtype publicationtype contenttype articletype doctype dt worktype typeofdocument typeofpublication typecrossref ' +
    'documentidentifier dokumenttyp publikationstyp tipodedocumento typededocument type',
  language:
    'languageoforiginaldocument language languages languageofarticle originallanguage la lang publicationlanguage articlelanguage ' +
    'sprache langue idioma lingua lengua 语种 语言',
  extra: 'extra',
  citation: 'citation',
};

/** Roles of which a table may have several columns that count together. */
const manyColumns = new Set<Role>(['authors', 'keywords', 'categories']);

/** No name that is known is longer, accents and blanks included; prose that passes for a header is. */
const longestName = 100;

/** How names of columns are compared; empty for what is too long to be one. */
export const foldHeader = (header: string): string =>
  header.length > longestName ? '' : foldAccents(header).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Role → indices of its columns, in order of preference. */
export type Columns = ReadonlyMap<Role, readonly number[]>;

/** `Author 1`, `Author 2` … in columns of their own. */
const numberedAuthor = /^author\d{1,3}$/;

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Folded header → the roles that know it, each with its preference. */
const known = new Map<string, { readonly role: Role; readonly rank: number }[]>();
for (const [role, names] of Object.entries(headers) as [Role, string][])
  for (const [rank, name] of names.split(' ').entries()) listIn(known, name).push({ role, rank });

/** Of the columns of authors those of one name count together, or those that are numbered. */
function authorColumns(found: readonly number[], folded: readonly string[]): readonly number[] {
  const [best] = found;
  return best === undefined
    ? folded.flatMap((header, at) => (numberedAuthor.test(header) ? [at] : []))
    : found.filter((at) => folded[at] === folded[best]);
}

/** Which columns of a table hold what, by their headers alone. */
export function findColumns(header: readonly string[]): Columns {
  const folded = header.map(foldHeader);
  const found = new Map<Role, { at: number; rank: number }[]>();
  for (const [at, name] of folded.entries())
    for (const { role, rank } of known.get(name) ?? []) listIn(found, role).push({ at, rank });
  const columns = new Map<Role, readonly number[]>();
  // Most lines that are taken for a header are none.
  if (found.size === 0 && !folded.some((name) => numberedAuthor.test(name))) return columns;
  for (const role of Object.keys(headers) as Role[]) {
    const ranked = (found.get(role) ?? []).sort((one, other) => one.rank - other.rank || one.at - other.at);
    const indices = ranked.map(({ at }) => at);
    const used = role === 'authors' ? authorColumns(indices, folded) : indices;
    if (used.length > 0) columns.set(role, manyColumns.has(role) ? used : used.slice(0, 1));
  }
  return columns;
}

/** The same as somebody has told it, column by column. */
export function columnsByRoles(roles: readonly (Role | undefined)[]): Columns {
  const columns = new Map<Role, number[]>();
  for (const [at, role] of roles.entries()) if (role) listIn(columns, role).push(at);
  return columns;
}
