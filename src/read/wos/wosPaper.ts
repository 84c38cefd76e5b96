import type { Paper, PaperIds } from '../../model/paper.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeCount, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { inspecTerms, withoutInspecMarks } from './inspec.ts';
import { remembered } from '../text/remembered.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { wosDate, wosDateReader, type WosDateReader } from './wosDate.ts';
import type { WosFields } from './wosFields.ts';
import { withAffiliations } from './wosAffiliations.ts';
import { wosNameReaders, wosNames, type WosNameReaders } from './wosNames.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Where the record comes from decides the meaning of some fields. */
type Origin = 'wos' | 'inspec' | 'openalex';

const originOf = (accession: string, product: string): Origin =>
  /openalex/i.test(product) || /openalex\.org|^W\d+$/.test(accession)
    ? 'openalex'
    : /^INSPEC:/i.test(accession)
      ? 'inspec'
      : 'wos';

/** `WOS:000…` and `ISI:000…`; other databases have prefixes of their own, `BIOSIS:PREV…`, `KJD:ART…`. */
function sourceOf(accession: string, origin: Origin): string | undefined {
  if (accession === '') return undefined;
  if (origin === 'openalex') {
    const work = /W\d+/.exec(accession)?.[0];
    return work && `openalex:${work}`;
  }
  const found = /^([A-Z]{2,10}):(\S{1,100})$/i.exec(accession);
  if (!found) return undefined;
  const [, prefix, id] = found;
  return /^(?:WOS|ISI)$/i.test(prefix!) ? `wos:${prefix!.toUpperCase()}:${id}` : `${prefix!.toLowerCase()}:${id}`;
}

function idsOf(fields: WosFields, accession: string, origin: Origin): PaperIds {
  const bracketed = origin === 'inspec' ? /\[(10\.\d{4,9}\/[^\]\s]{1,200})\]/.exec(fields.text('ID'))?.[1] : undefined;
  const doi = maybeDoi(fields.text('DI')) ?? (bracketed && maybeDoi(bracketed));
  const arxiv = doi?.startsWith('10.48550/arxiv.') ? maybeArxiv(doi.slice(15)) : undefined;
  // The accession number of Medline is the PubMed id.
  const pmid = maybePmid(fields.text('PM')) ?? /^MEDLINE:(\d{1,9})$/.exec(accession)?.[1];
  const source = sourceOf(accession, origin);
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(source && { source }) };
}

/** What is worked out once for all records of a file. */
export interface WosReaders {
  readonly names: WosNameReaders;
  readonly dates: WosDateReader;
  readonly terms: (text: string) => readonly string[];
}

function termsOf(text: string): readonly string[] {
  if (text === '') return [];
  const terms = text.split(';').map((term) => term.trim());
  return [...new Set(terms.includes('') ? terms.filter((term) => term !== '') : terms)];
}

export const wosReaders = (): WosReaders => ({
  names: wosNameReaders(),
  dates: wosDateReader(),
  terms: remembered(termsOf),
});

function subjectsOf(
  fields: WosFields,
  origin: Origin,
  terms: WosReaders['terms'],
): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const own = fields.text('DE');
  const indexed = origin === 'inspec' ? inspecTerms(own) : undefined;
  const plus = termsOf(origin === 'inspec' ? (indexed?.controlled ?? '') : fields.text('ID'));
  const subjects = [...terms(fields.text('WC')), ...terms(fields.text('SC'))];
  return {
    keywords: termsOf(indexed?.free ?? own),
    categories: [...new Set([...plus, ...subjects])],
    ...classed([origin === 'wos' ? 'Keywords Plus' : 'index keywords', plus], ['subject categories', subjects]),
  };
}

/** Databases of other languages keep the title in fields of its own. */
const titleOf = (fields: WosFields) =>
  ['TI', 'X1', 'Y1', 'Z1'].map((tag) => fields.text(tag)).find((title) => title !== '') ?? '';

/** Where a record comes from, and how its kind is read. */
export interface WosSource {
  readonly file: string;
  /** What the head of the file says, such as `OpenAlex`. */
  readonly product: string;
  readonly readers: WosReaders;
}

/** A record as a paper; undefined, with a notice, when it has neither a title nor authors. */
export function wosPaper(fields: WosFields, source: WosSource, notices: NoticeBook): Paper | undefined {
  const { file, product, readers } = source;
  const accession = fields.text('UT');
  const origin = originOf(accession, product);
  const readable = origin === 'inspec' ? withoutInspecMarks : (text: string) => text;
  const title = readable(titleOf(fields));
  const { slots, truncated } = wosNames(fields, readers.names, notices);
  const shortNames = fields.list('AU');
  if (title === '' && slots.length === 0) return reportEmptyRecord(accession, fields.line, notices);
  if (title === '') notices.warning('no-title', fields.line, say.records.untitled);
  // OpenAlex writes the number of citations where others have the number of references.
  const citations =
    maybeCount(fields.text('TC')) ?? (origin === 'openalex' ? maybeCount(fields.text('NR')) : undefined);
  return {
    title,
    ...withAffiliations(slots, shortNames.length === slots.length ? shortNames : [], fields),
    authorsTruncated: truncated,
    date: wosDate(fields, readers.dates, notices),
    abstract: readable(fields.text('AB')),
    ...subjectsOf(fields, origin, readers.terms),
    venue: fields.text('SO'),
    // `PT` tells journals, books and series apart, and of what it is itself only that it is a patent.
    ...kindAndLanguage([fields.text('DT'), fields.text('PT') === 'P' ? 'patent' : ''], [fields.text('LA')]),
    ids: idsOf(fields, accession, origin),
    ...(citations !== undefined && { citations }),
    provenance: { file, line: fields.line },
  };
}
