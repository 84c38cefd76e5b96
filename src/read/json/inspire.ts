import { countryOfAddress } from '../../model/countries.ts';
import type { Affiliation, Paper, PaperIds } from '../../model/paper.ts';
import { addresses, affiliated, known, organisations } from '../values/affiliations.ts';
import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import type { Reader } from '../contract.ts';
import { readDatedText } from '../values/datedText.ts';
import { earliestDate } from '../values/earliestDate.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeCount, maybeDoi } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { objectAt, objectsAt, textAt, textsAt, type JsonObject } from './jsonValues.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

/** No role means author; editors of a volume and supervisors of a thesis did not write it. */
function isAuthor(author: JsonObject): boolean {
  const roles = textsAt(author, 'inspire_roles');
  return roles.length === 0 || roles.includes('author');
}

/** Short names that INSPIRE keeps, `Oxford U.`, with the country of the address where there is one for each. */
function affiliationsOf(author: JsonObject): Affiliation[] {
  const names = objectsAt(author, 'affiliations').map((one) => textAt(one, 'value'));
  const printed = objectsAt(author, 'raw_affiliations').map((one) => textAt(one, 'value'));
  if (names.length === 0) return addresses(printed);
  if (names.length !== printed.length) return organisations(names);
  return names.flatMap((name, at) => known(organisations([name]), { country: countryOfAddress(printed[at]!) }));
}

function authorOf(author: JsonObject): ListedAuthor {
  const ids = objectsAt(author, 'ids');
  const id = (schema: RegExp) =>
    textAt(
      ids.find((one) => schema.test(textAt(one, 'schema'))),
      'value',
    ).trim();
  const bai = id(/^INSPIRE BAI$/i) || textAt(author, 'bai').trim();
  const name = textAt(author, 'full_name');
  return {
    ...(name.trim() === '' ? { family: textAt(author, 'last_name'), given: textAt(author, 'first_name') } : { name }),
    form: 'inverted',
    orcid: id(/^ORCID$/i),
    ...(bai !== '' && { sourceId: `inspire:${bai}` }),
    ...affiliated(affiliationsOf(author)),
  };
}

const groupOf = (name: string): ListedAuthor => ({ name, isGroup: true });

/**
 * The persons, then corporate authors and collaborations, both as groups. An answer that was asked for some fields
 * alone may hold fewer authors than `author_count` says, or the first one only.
 */
function namesOf(record: JsonObject): NameList {
  const first = objectAt(record, 'first_author');
  const listed = objectsAt(record, 'authors');
  const all = listed.length === 0 && first ? [first] : listed;
  const corporate = textsAt(record, 'corporate_author');
  const collaborations = objectsAt(record, 'collaborations').map((one) => textAt(one, 'value'));
  const { slots, truncated } = readAuthors([
    ...all.filter(isAuthor).map(authorOf),
    ...[...corporate, ...collaborations].map(groupOf),
  ]);
  const count = maybeCount(textAt(record, 'author_count')) ?? 0;
  return { slots, truncated: truncated || count > all.length };
}

/**
 * The earliest of the preprint, the print, the year of the journal and the thesis. `earliest_date` is taken only where
 * none of them is there, because it may be the day on which the record was made; `created` and `updated` never.
 */
function dateOf(record: JsonObject, line: number, notices: NoticeBook): PartialDate | undefined {
  const dated = (text: string, kind: DateKind) => readDatedText(text, kind, line, notices);
  const date = earliestDate([
    dated(textAt(record, 'preprint_date'), 'posted'),
    ...objectsAt(record, 'imprints').map((one) => dated(textAt(one, 'date'), 'published')),
    ...objectsAt(record, 'publication_info').map((one) => dated(textAt(one, 'year'), 'published')),
    dated(textAt(record, 'thesis_info', 'date'), 'published'),
    dated(textAt(record, 'thesis_info', 'defense_date'), 'accepted'),
  ]);
  return date ?? dated(textAt(record, 'earliest_date'), 'published');
}

/** Errata and reviews have DOIs of their own, which are not those of the work. */
const isOwn = (one: JsonObject) => !/erratum|addendum|reprint|translation/i.test(textAt(one, 'material'));

function idsOf(record: JsonObject): PaperIds {
  const doi = objectsAt(record, 'dois')
    .filter(isOwn)
    .map((one) => maybeDoi(textAt(one, 'value')))
    .find(Boolean);
  const arxiv = objectsAt(record, 'arxiv_eprints')
    .map((one) => maybeArxiv(textAt(one, 'value')))
    .find(Boolean);
  const number = textAt(record, 'control_number').trim();
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(number && { source: `inspire:${number}` }) };
}

const distinct = (texts: readonly string[]) => [...new Set(texts.map(plainText))].filter((text) => text !== '');

/** Words with a schema (`INSPIRE`, `PACS`) were given by indexers, the others by the authors. */
const isIndexed = (word: JsonObject) => textAt(word, 'schema').trim() !== '';

function subjectsOf(record: JsonObject): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const words = objectsAt(record, 'keywords');
  const fields = distinct(objectsAt(record, 'inspire_categories').map((one) => textAt(one, 'term')));
  const arxiv = distinct(objectsAt(record, 'arxiv_eprints').flatMap((one) => textsAt(one, 'categories')));
  const indexed = distinct(words.filter(isIndexed).map((word) => textAt(word, 'value')));
  return {
    keywords: distinct(words.filter((word) => !isIndexed(word)).map((word) => textAt(word, 'value'))),
    categories: [...new Set([...fields, ...arxiv, ...indexed])],
    ...classed(['arXiv categories', arxiv], ['subject categories', fields], ['index keywords', indexed]),
  };
}

function titleOf(record: JsonObject): string {
  const first = objectsAt(record, 'titles').find((one) => textAt(one, 'title').trim() !== '');
  return [textAt(first, 'title'), textAt(first, 'subtitle')].map(plainText).filter(Boolean).join(': ');
}

function venueOf(record: JsonObject): string {
  const journals = objectsAt(record, 'publication_info')
    .filter(isOwn)
    .map((one) => textAt(one, 'journal_title'));
  const schools = objectsAt(record, 'thesis_info', 'institutions').map((one) => textAt(one, 'name'));
  const publishers = objectsAt(record, 'imprints').map((one) => textAt(one, 'publisher'));
  return plainText([...journals, ...schools, ...publishers].find((name) => name.trim() !== '') ?? '');
}

function paperOf(found: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const record = objectAt(found, 'metadata') ?? found;
  const title = titleOf(record);
  const { slots, truncated } = namesOf(record);
  if (title === '' && slots.length === 0) return reportEmptyRecord(textAt(record, 'control_number'), line, notices);
  const citations = maybeCount(textAt(record, 'citation_count'));
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: dateOf(record, line, notices),
    abstract: plainText(textAt(objectsAt(record, 'abstracts')[0], 'value')),
    ...subjectsOf(record),
    venue: venueOf(record),
    ...kindAndLanguage(
      [...textsAt(record, 'document_type'), ...textsAt(record, 'publication_type')],
      textsAt(record, 'languages'),
    ),
    ids: idsOf(record),
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

const marks = ['control_number', 'texkeys', 'inspire_categories', 'arxiv_eprints', 'preprint_date', 'earliest_date'];

function recognise(head: string): number {
  if (!/^\s{0,1000}[[{]/.test(head) || !/"titles"\s{0,9}:\s{0,9}\[/.test(head)) return 0;
  const found = marks.filter((mark) => head.includes(`"${mark}"`)).length;
  return found > 1 || /"inspire_roles"|inspirehep\.net/.test(head) ? 0.95 : found > 0 ? 0.85 : 0;
}

/** Records of INSPIRE-HEP: one, or an answer to a search. */
export const inspire: Reader = jsonReader({
  format: 'inspire',
  label: catalogue.formats.inspire,
  recognise,
  paths: [['hits', 'hits']],
  paperOf,
});
