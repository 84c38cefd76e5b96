import type { Paper, PaperIds } from '../../model/paper.ts';
import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { readCslDate } from './cslDate.ts';
import { cslAuthor } from './cslNames.ts';
import { earliestDate } from '../values/earliestDate.ts';
import { plainText } from '../text/entities.ts';
import { classed, classedByKind } from '../values/classes.ts';
import { maybeArxiv, maybeCount, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import type { Reader } from '../contract.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { listAt, objectAt, textAt, textsAt, valueAt, type JsonObject, type JsonValue } from './jsonValues.ts';
import { splitKeywords } from '../values/keywords.ts';
import { readAuthors } from '../values/listedAuthors.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

/** `issued` is CSL's own date; the others come with the answers of Crossref to a DOI. */
const dateFields: readonly (readonly [field: string, kind: DateKind])[] = [
  ['published-online', 'online'],
  ['published-print', 'print'],
  ['posted', 'posted'],
  ['published', 'published'],
  ['issued', 'published'],
];

/**
 * The earliest of the dates of publication, as the answers of Crossref carry several. `accessed`, `submitted`,
 * `created`, `deposited` and `indexed` are no publication; `original-date` is that of another edition.
 */
function dateOf(record: JsonObject, line: number, notices: NoticeBook): PartialDate | undefined {
  return earliestDate(dateFields.map(([field, kind]) => readCslDate(valueAt(record, field), kind, line, notices)));
}

/** The first of several fields that is filled, be it a text or a list of texts. */
function firstText(record: JsonObject, ...fields: readonly string[]): string {
  for (const field of fields) {
    const text = plainText(textAt(record, field) || textsAt(record, field)[0] || '');
    if (text !== '') return text;
  }
  return '';
}

/** Zotero and others write what has no field of its own into `note`: `PMID: 123`, `arXiv:2101.00001 [cs]`. */
const inNote = {
  arxiv: /(?:^|[\n;])\s{0,9}arxiv:\s{0,9}(\S{1,200})/i,
  doi: /(?:^|[\n;])\s{0,9}doi:\s{0,9}(\S{1,200})/i,
  pmid: /(?:^|[\n;])\s{0,9}pmid:\s{0,9}(\S{1,200})/i,
};

const noted = (record: JsonObject, pattern: RegExp) => pattern.exec(textAt(record, 'note').slice(0, 4000))?.[1] ?? '';

function arxivOf(record: JsonObject): string | undefined {
  const own = `${textAt(record, 'archive')} ${textAt(record, 'publisher')}`;
  const places = [textAt(record, 'archive_location'), textAt(record, 'number')];
  const named = /arxiv/i.test(own.slice(0, 200)) ? places.map(maybeArxiv).find(Boolean) : undefined;
  const marked = [...places, textAt(record, 'URL'), textAt(record, 'container-title')].filter((text) =>
    /arxiv/i.test(text.slice(0, 200)),
  );
  return named ?? marked.map(maybeArxiv).find(Boolean) ?? maybeArxiv(noted(record, inNote.arxiv));
}

function idsOf(record: JsonObject): PaperIds {
  const url = textAt(record, 'URL');
  const doi =
    maybeDoi(textAt(record, 'DOI')) ??
    maybeDoi(noted(record, inNote.doi)) ??
    (/doi\.org/.test(url) ? maybeDoi(url) : undefined);
  const pmid = maybePmid(textAt(record, 'PMID')) ?? maybePmid(noted(record, inNote.pmid));
  const arxiv = arxivOf(record);
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }) };
}

const distinct = (texts: readonly string[]) => [...new Set(texts.map(plainText))].filter((text) => text !== '');

const keywordsOf = (record: JsonObject): readonly string[] =>
  listAt(record, 'keyword').length > 0
    ? distinct(textsAt(record, 'keyword'))
    : splitKeywords(textAt(record, 'keyword'));

/** Some programs leave out the list around a single author. */
function authorsOf(record: JsonObject): readonly JsonValue[] {
  const only = objectAt(record, 'author');
  return only ? [only] : listAt(record, 'author');
}

/** `article` alone is what was posted; so does Zotero write preprints. */
function kindsOf(record: JsonObject, { arxiv }: PaperIds): readonly string[] {
  const [type, genre] = [textAt(record, 'type'), textAt(record, 'genre')];
  const isPosted = type === 'article' && arxiv !== undefined && firstText(record, 'container-title') === '';
  return [type, genre, isPosted ? 'preprint' : ''];
}

function paperOf(record: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const title = firstText(record, 'title', 'title-short');
  const names = readAuthors(authorsOf(record).map(cslAuthor));
  if (title === '' && names.slots.length === 0) return reportEmptyRecord(textAt(record, 'id'), line, notices);
  const ids = idsOf(record);
  const citations = maybeCount(textAt(record, 'is-referenced-by-count'));
  const categories = distinct([...textsAt(record, 'categories'), ...textsAt(record, 'subject')]);
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(record, line, notices),
    abstract: plainText(textAt(record, 'abstract')),
    keywords: keywordsOf(record),
    categories,
    ...classed(classedByKind(categories)),
    venue: firstText(record, 'container-title', 'event-title', 'event', 'publisher'),
    ...kindAndLanguage(kindsOf(record, ids), [textAt(record, 'language')]),
    ids,
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

const types =
  'article|article-journal|article-magazine|article-newspaper|bill|book|broadcast|chapter|classic|collection|dataset|document|entry|entry-dictionary|entry-encyclopedia|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post|post-weblog|regulation|report|review|review-book|software|song|speech|standard|thesis|treaty|webpage';
const hasType = new RegExp(`"type"\\s{0,9}:\\s{0,9}"(?:${types})"`);
const hasDateOrName = /"(?:issued|family|literal|date-parts)"\s{0,9}:/;
const ofCrossref = /"(?:reference-count|is-referenced-by-count|deposited|indexed)"\s{0,9}:/;

/** Crossref's own format has lists of titles; its answers in CSL-JSON have one title, and extras. */
function recognise(head: string): number {
  if (!/^\s{0,1000}[[{]/.test(head) || head.includes('"message-type"')) return 0;
  if (!hasDateOrName.test(head) || /"title"\s{0,9}:\s{0,9}(.)/.exec(head)?.[1] !== '"') return 0;
  return hasType.test(head) ? 0.9 : ofCrossref.test(head) && /"DOI"/.test(head) ? 0.96 : 0;
}

/** CSL-JSON, as Zotero, Mendeley and Pandoc write it, and as doi.org answers. */
export const csl: Reader = jsonReader({
  format: 'csl-json',
  label: catalogue.formats['csl-json'],
  recognise,
  paths: [['items'], ['references']],
  paperOf,
});
