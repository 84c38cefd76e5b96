import { maybeCountry, maybeCountryCode } from '../../model/countries.ts';
import type { Affiliation, Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Columns, Role } from './columns.ts';
import type { Row } from './delimited.ts';
import type { Dialect } from './dialects.ts';
import { plainText } from '../text/entities.ts';
import { addresses, affiliated, countries, organisations } from '../values/affiliations.ts';
import { maybeArxiv, maybeCount, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { keywordSeparator, splitKeywords, type KeywordSeparator } from '../values/keywords.ts';
import type { NameList } from '../values/names.ts';

/** The cell of a role in a row; empty when the table has no such column. Several columns are joined by `; `. */
export type CellOf = (row: Row, role: Role) => string;

export function cellReader(columns: Columns): CellOf {
  return (row, role) => {
    const indices = columns.get(role);
    if (!indices) return '';
    if (indices.length === 1) return known(row.cells[indices[0]!]);
    return indices
      .map((at) => known(row.cells[at]))
      .filter((cell) => cell.trim() !== '')
      .join('; ');
  };
}

/** How R, Python, databases and spreadsheets write that there is nothing. `Na` and `Null` are surnames. */
const nothing = new Set(['NA', 'N/A', '#N/A', 'NaN', 'nan', 'NULL', 'null', 'None', '<NA>']);
const known = (cell = '') => (cell.length <= 5 && nothing.has(cell.trim()) ? '' : cell);

/** A column of words, and what separates them, decided by the column as a whole. */
export interface WordColumn {
  readonly at: number;
  readonly separator: KeywordSeparator;
}

export function wordColumns(indices: readonly number[], rows: readonly Row[]): WordColumn[] {
  const sample = rows.slice(0, 5000);
  return indices.map((at) => ({
    at,
    separator: keywordSeparator(sample.map(({ cells }) => cells[at] ?? '')),
  }));
}

export function wordsOf({ cells }: Row, columns: readonly WordColumn[]): string[] {
  const all = columns.flatMap(({ at, separator }) => splitKeywords(known(cells[at]), separator));
  return columns.length > 1 ? [...new Set(all)] : all;
}

const yes = /^(?:yes|y|true|1|1\.0|x|✓|ja|oui|si|sí|code|available|https?:\/\/\S+)$/i;
const no = /^(?:|no|n|false|0|0\.0|nan|none|null|-)$/i;

const sourceSchemes: Partial<Record<Dialect, string>> = {
  scopus: 'scopus',
  openalex: 'openalex',
  dimensions: 'dimensions',
};

function sourceIdOf(cell: string, dialect: Dialect): string | undefined {
  if (/^WOS:|^ISI:/.test(cell)) return `wos:${cell}`;
  const openalex = /openalex\.org\/(W\d+)/.exec(cell)?.[1];
  if (openalex) return `openalex:${openalex}`;
  if (/^W\d{6,12}$/.test(cell)) return `openalex:${cell}`;
  if (/^[\da-f]{40}$/.test(cell)) return `s2:${cell}`;
  if (/^\d{3}-\d{3}-\d{3}-\d{3}-[\dX]{3}$/.test(cell)) return `lens:${cell}`;
  const scheme = sourceSchemes[dialect];
  return scheme && cell ? `${scheme}:${cell}` : undefined;
}

function firstOf(texts: readonly (string | undefined)[], read: (text: string) => string | undefined) {
  for (const text of texts) {
    const found = text && read(text);
    if (found) return found;
  }
  return undefined;
}

function idsOf(row: Row, cell: CellOf, dialect: Dialect): PaperIds {
  const url = cell(row, 'url');
  // Zotero's place for what it has no field for, one `Name: value` a line.
  const extra = cell(row, 'extra').slice(0, 2000);
  const doiText = [cell(row, 'doi'), /doi\.org\S*/.exec(url)?.[0], /^doi:.*/im.exec(extra)?.[0]];
  const doi = firstOf(doiText, maybeDoi);
  const arxivText = [cell(row, 'arxiv'), /arxiv\.org\S*/i.exec(url)?.[0], /^arxiv:.*/im.exec(extra)?.[0]];
  const arxiv = firstOf(arxivText, maybeArxiv);
  const pmid = firstOf([cell(row, 'pmid'), /^pmid:.*/im.exec(extra)?.[0]], maybePmid);
  const source = sourceIdOf(cell(row, 'sourceId').trim(), dialect);
  return {
    ...(doi && { doi }),
    ...(arxiv && { arxiv }),
    ...(pmid && pmid !== '0' && { pmid }),
    ...(source && { source }),
  };
}

/** `[No title available]`, `[No abstract available]`. */
const withoutPlaceholder = (text: string) => (/^\[no \w{1,12} available\]$/i.test(text) ? '' : text);

/** Embase writes the journal, the year and the pages into one cell. */
const venueOf = (text: string, dialect: Dialect) =>
  plainText(dialect === 'embase' ? text.replace(/\s\(\d{4}\).*$/s, '') : text);

/** A bar with blanks around it belongs to the name: `DIPF | Leibniz Institute`. */
const listed = (cell: string, isBarred: boolean) => cell.split(isBarred ? /(?<! )\|(?! )/ : /;|\r?\n/);

/** OpenAlex and Dimensions have organisations and countries in lists of their own, others whole addresses. */
function affiliationsOf(row: Row, cell: CellOf, dialect: Dialect): Affiliation[] {
  const isBarred = dialect === 'openalex';
  const text = cell(row, 'affiliations').replace(/\[[^\]]{1,20000}\]/g, '');
  const texts = text === '' ? [] : listed(text, isBarred);
  const named = isBarred || dialect === 'dimensions' ? organisations(texts) : addresses(texts);
  const places = cell(row, 'countries');
  if (places === '') return named;
  const codes = countries(listed(places, isBarred), (name) => maybeCountryCode(name) ?? maybeCountry(name));
  return [...named, ...codes];
}

/** What has been read of a row beside its plain cells. */
export interface ReadParts {
  readonly names: NameList;
  readonly date: PartialDate | undefined;
  readonly keywords: readonly string[];
  readonly classes: Pick<Paper, 'categories' | 'classes'>;
}

export function tablePaper(row: Row, file: string, cell: CellOf, dialect: Dialect, parts: ReadParts): Paper {
  const citations = maybeCount(cell(row, 'citations'));
  const code = cell(row, 'code').trim();
  return {
    title: withoutPlaceholder(plainText(cell(row, 'title'))),
    slots: parts.names.slots,
    authorsTruncated: parts.names.truncated || !no.test(cell(row, 'truncated').trim()),
    date: parts.date,
    abstract: withoutPlaceholder(plainText(cell(row, 'abstract'))),
    keywords: parts.keywords,
    ...parts.classes,
    venue: venueOf(cell(row, 'venue'), dialect),
    ...kindAndLanguage([cell(row, 'documentType')], [cell(row, 'language')]),
    ...affiliated(affiliationsOf(row, cell, dialect)),
    ids: idsOf(row, cell, dialect),
    ...(citations !== undefined && { citations }),
    ...(code !== '' && { hasCode: yes.test(code) }),
    provenance: { file, line: row.line },
  };
}
