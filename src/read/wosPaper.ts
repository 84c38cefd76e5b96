import type { Paper, PaperIds } from '../model/paper.ts';
import { plainText } from './entities.ts';
import { maybeArxiv, maybeCount, maybeDoi, maybePmid } from './ids.ts';
import { inspecTerms, withoutInspecMarks } from './inspec.ts';
import { splitKeywords } from './keywords.ts';
import type { NoticeBook } from './noticeBook.ts';
import { reportEmptyRecord } from './emptyRecord.ts';
import { wosDate } from './wosDate.ts';
import type { WosFields } from './wosFields.ts';
import { wosNames } from './wosNames.ts';

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

const listOf = (value: string) => (value === '' ? [] : splitKeywords(value, ';'));

function subjectsOf(fields: WosFields, origin: Origin): Pick<Paper, 'keywords' | 'categories'> {
  const own = fields.text('DE');
  const terms = origin === 'inspec' ? inspecTerms(own) : undefined;
  const given = [
    terms?.controlled ?? '',
    origin === 'inspec' ? '' : fields.text('ID'),
    fields.text('WC'),
    fields.text('SC'),
  ];
  return { keywords: listOf(terms?.free ?? own), categories: [...new Set(given.flatMap(listOf))] };
}

/** Databases of other languages keep the title in fields of its own. */
const titleOf = (fields: WosFields) =>
  ['TI', 'X1', 'Y1', 'Z1'].map((tag) => fields.text(tag)).find((title) => title !== '') ?? '';

/** A record as a paper; undefined, with a notice, when it has neither a title nor authors. */
export function wosPaper(fields: WosFields, file: string, product: string, notices: NoticeBook): Paper | undefined {
  const accession = fields.text('UT');
  const origin = originOf(accession, product);
  const readable = origin === 'inspec' ? (text: string) => plainText(withoutInspecMarks(text)) : plainText;
  const title = readable(titleOf(fields));
  const { slots, truncated } = wosNames(fields, notices);
  if (title === '' && slots.length === 0) return reportEmptyRecord(accession, fields.line, notices);
  if (title === '') notices.warning('no-title', fields.line, 'The record has no title.');
  // OpenAlex writes the number of citations where others have the number of references.
  const citations =
    maybeCount(fields.text('TC')) ?? (origin === 'openalex' ? maybeCount(fields.text('NR')) : undefined);
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: wosDate(fields, notices),
    abstract: readable(fields.text('AB')),
    ...subjectsOf(fields, origin),
    venue: plainText(fields.text('SO')),
    ids: idsOf(fields, accession, origin),
    ...(citations !== undefined && { citations }),
    provenance: { file, line: fields.line },
  };
}
