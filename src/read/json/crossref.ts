import type { Paper, PaperIds } from '../../model/paper.ts';
import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { readCslDate } from './cslDate.ts';
import { cslAuthor } from './cslNames.ts';
import { earliestDate } from '../values/earliestDate.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { jatsText } from '../text/jatsText.ts';
import { beginsAsJsonRecords } from './jsonHead.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { listAt, numberAt, objectsAt, textAt, textOf, valueAt, type JsonObject } from './jsonValues.ts';
import { readAuthors } from '../values/listedAuthors.ts';
import { reportNoAuthorsAtAll } from '../notices/noAuthorsAtAll.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

const dateFields: readonly (readonly [field: string, kind: DateKind])[] = [
  ['published-online', 'online'],
  ['published-print', 'print'],
  ['posted', 'posted'],
  ['published', 'published'],
  ['published-other', 'published'],
  ['issued', 'published'],
];

const dateOf = (work: JsonObject, line: number, notices: NoticeBook): PartialDate | undefined =>
  earliestDate(dateFields.map(([field, kind]) => readCslDate(valueAt(work, field), kind, line, notices)));

/** The first text of a list, or the text itself: most fields of Crossref are lists, in old dumps some are not. */
function firstText(work: JsonObject, ...fields: readonly string[]): string {
  for (const field of fields) {
    const texts = [textAt(work, field), ...listAt(work, field).map(textOf)].map(jatsText);
    const found = texts.find((text) => text !== '');
    if (found !== undefined) return found;
  }
  return '';
}

/** Many publishers repeat the subtitle in the title. */
function titleOf(work: JsonObject): string {
  const title = firstText(work, 'title', 'original-title', 'short-title');
  const subtitle = firstText(work, 'subtitle');
  const isRepeated = title.toLowerCase().includes(subtitle.toLowerCase());
  return isRepeated || title === '' ? title || subtitle : `${title}: ${subtitle}`;
}

/** Records of what holds papers, and of the money for them. */
const containers = new Set([
  'journal',
  'journal-volume',
  'journal-issue',
  'book-series',
  'book-set',
  'proceedings-series',
  'report-series',
  'grant',
]);

const nameOf = (place: JsonObject | undefined) => textAt(place, 'name');

function venueOf(work: JsonObject): string {
  const hosts = [nameOf(objectsAt(work, 'institution')[0]), textAt(work, 'event', 'name'), textAt(work, 'publisher')];
  return firstText(work, 'container-title') || (hosts.map(jatsText).find(Boolean) ?? '');
}

/** Some files escape the slash of the DOI twice. */
function idsOf(work: JsonObject): PaperIds {
  const doi = maybeDoi((textAt(work, 'DOI') || textAt(work, 'URL')).replaceAll('\\/', '/'));
  const arxiv = doi?.startsWith('10.48550/arxiv.') ? maybeArxiv(`arxiv:${doi.slice(15)}`) : undefined;
  return { ...(doi && { doi }), ...(arxiv && { arxiv }) };
}

function paperOf(work: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const title = titleOf(work);
  const type = textAt(work, 'type');
  if (containers.has(type)) {
    const name = title || textAt(work, 'DOI');
    notices.info('crossref-no-paper', line, say.json.noPaper(name, type));
    return undefined;
  }
  const names = readAuthors(listAt(work, 'author').map(cslAuthor));
  if (title === '' && names.slots.length === 0) return reportEmptyRecord(textAt(work, 'DOI'), line, notices);
  const citations = numberAt(work, 'is-referenced-by-count');
  const subjects = [...new Set(listAt(work, 'subject').map((name) => jatsText(textOf(name))))].filter(Boolean);
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(work, line, notices),
    abstract: firstText(work, 'abstract'),
    keywords: [],
    categories: subjects,
    ...classed(['subject categories', subjects]),
    venue: venueOf(work),
    ...kindAndLanguage([type, textAt(work, 'subtype')], [textAt(work, 'language')]),
    ids: idsOf(work),
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

const ownKey = /"(?:is-referenced-by-count|references?-count|content-domain|short-container-title|deposited)"\s{0,9}:/;
const aWork = /"(?:author|title|issued|container-title|publisher|created)"\s{0,9}:/;

/** CSL-JSON, in which Crossref answers too, has one title and no list of them. */
function recognise(head: string): number {
  if (!beginsAsJsonRecords(head)) return 0;
  if (/"message-type"\s{0,9}:\s{0,9}"work/.test(head)) return 0.97;
  const isList = /"title"\s{0,9}:\s{0,9}(.)/.exec(head)?.[1] !== '"';
  return /"DOI"\s{0,9}:/.test(head) && ownKey.test(head) && aWork.test(head) && isList ? 0.95 : 0;
}

const hint = say.json.crossrefAgain;

/**
 * Works of Crossref: an answer of its interface with one work or a page of them, and dumps. The date is the earliest of
 * those on which the work was published online, in print, or posted; `created`, `deposited` and `indexed` are dates of
 * the record, `accepted` is before publication.
 */
export const crossref = jsonReader({
  format: 'crossref',
  label: catalogue.formats.crossref,
  recognise,
  paths: [['message', 'items'], ['message'], ['items']],
  paperOf,
  end: (papers, notices) => reportNoAuthorsAtAll(papers, 'Crossref', hint, notices),
});
