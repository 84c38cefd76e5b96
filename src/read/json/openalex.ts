import { maybeCountryCode } from '../../model/countries.ts';
import type { Affiliation, Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { readDayInYear } from '../values/dayInYear.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { addresses, affiliated, maybeRor } from '../values/affiliations.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { invertedIndexText } from '../text/invertedIndex.ts';
import { beginsAsJsonRecords } from './jsonHead.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { flagAt, listAt, numberAt, objectsAt, textAt, textsAt, valueAt, type JsonObject } from './jsonValues.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import { reportNoAuthorsAtAll } from '../notices/noAuthorsAtAll.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

/** `https://openalex.org/W2741809807`, `https://openalex.org/works/W…`, `W…` */
const idPattern = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:[a-z-]{1,20}\/)?)?([A-Z]\d{1,12})$/i;
const idOf = (value: string) => idPattern.exec(value.trim().slice(0, 200))?.[1]?.toUpperCase() ?? '';

/** OpenAlex gives this one to all authors of whom it knows nothing. */
const nobody = 'A9999999999';

function institutionOf(institution: JsonObject): Affiliation[] {
  const name = plainText(textAt(institution, 'display_name'));
  const [ror, country] = [maybeRor(textAt(institution, 'ror')), maybeCountryCode(textAt(institution, 'country_code'))];
  return name === '' && !ror
    ? []
    : [{ name, ...(ror && { ror }), ...familyOf(institution), ...(country && { country }) }];
}

const openalexId = (id: string): string => `openalex:${id}`;

/** What an institution is a part of: its lineage begins or ends with itself. */
function familyOf(institution: JsonObject): Pick<Affiliation, 'sourceId' | 'parents' | 'isEducation'> {
  const id = idOf(textAt(institution, 'id'));
  if (id === '') return {};
  const parents = textsAt(institution, 'lineage')
    .map(idOf)
    .filter((one) => one !== '' && one !== id);
  const isEducation = textAt(institution, 'type').toLowerCase() === 'education';
  return {
    sourceId: openalexId(id),
    ...(parents.length > 0 && { parents: parents.map(openalexId) }),
    ...(isEducation && { isEducation }),
  };
}

/** The institutions that OpenAlex knows, else the addresses as they are printed. */
function affiliationsOf(authorship: JsonObject): Affiliation[] {
  const known = objectsAt(authorship, 'institutions').flatMap(institutionOf);
  if (known.length > 0) return known;
  const [country, ...more] = textsAt(authorship, 'countries').flatMap((code) => maybeCountryCode(code) ?? []);
  const printed = addresses(textsAt(authorship, 'raw_affiliation_strings'));
  return country !== undefined && more.length === 0 ? [{ name: '', country }, ...printed] : printed;
}

/**
 * The name of the profile, as the other exports of OpenAlex have it, so that one person has one name in all files; the
 * name as it is printed on the work stands in where there is no profile.
 */
function authorOf(authorship: JsonObject): ListedAuthor {
  const id = idOf(textAt(authorship, 'author', 'id'));
  const name = textAt(authorship, 'author', 'display_name').trim() || textAt(authorship, 'raw_author_name');
  const orcid = textAt(authorship, 'author', 'orcid');
  const ids = id.startsWith('A') && id !== nobody && { sourceId: `openalex:${id}` };
  return { name, orcid, ...ids, ...affiliated(affiliationsOf(authorship)) };
}

/** Lists of works hold the first hundred authors only; answers made with `select=` may hold none. */
function namesOf(work: JsonObject): NameList {
  const listed = objectsAt(work, 'authorships');
  const { slots, truncated } = readAuthors(listed.map(authorOf));
  const count = numberAt(work, 'authors_count') ?? 0;
  const isLeftOut = !Array.isArray(valueAt(work, 'authorships'));
  const isCut = isLeftOut || flagAt(work, 'is_authors_truncated') || count > listed.length;
  return { slots, truncated: truncated || isCut };
}

/** 1 January stands for a year of which OpenAlex knows no more. */
function dateOf(work: JsonObject, line: number, notices: NoticeBook): PartialDate | undefined {
  const [day, year] = [textAt(work, 'publication_date').trim(), textAt(work, 'publication_year')];
  const falseYear = /^(\d{4})-01-01$/.exec(day)?.[1];
  const date = readDayInYear(falseYear ?? day, year, line, notices);
  return date && falseYear !== undefined ? { ...date, raw: day } : date;
}

const pathsOfVenue = [
  ['primary_location', 'source', 'display_name'],
  ['host_venue', 'display_name'],
  ['primary_location', 'raw_source_name'],
  ['best_oa_location', 'source', 'display_name'],
];

const venueOf = (work: JsonObject) =>
  plainText(pathsOfVenue.map((path) => textAt(work, ...path)).find((name) => name.trim() !== '') ?? '');

function arxivOf(work: JsonObject, doi: string | undefined): string | undefined {
  if (doi?.startsWith('10.48550/arxiv.')) return maybeArxiv(`arxiv:${doi.slice('10.48550/arxiv.'.length)}`);
  const pages = objectsAt(work, 'locations').map((place) => textAt(place, 'landing_page_url'));
  const known = [textAt(work, 'ids', 'arxiv'), ...pages].filter((page) => /arxiv/i.test(page.slice(0, 200)));
  return known.map(maybeArxiv).find(Boolean);
}

function idsOf(work: JsonObject): PaperIds {
  const doi = maybeDoi(textAt(work, 'doi')) ?? maybeDoi(textAt(work, 'ids', 'doi'));
  const pmid = maybePmid(textAt(work, 'ids', 'pmid'));
  const id = idOf(textAt(work, 'id')) || idOf(textAt(work, 'ids', 'openalex'));
  const arxiv = arxivOf(work, doi);
  return {
    ...(doi && { doi }),
    ...(arxiv && { arxiv }),
    ...(pmid && { pmid }),
    ...(id && { source: `openalex:${id}` }),
  };
}

const distinct = (texts: readonly string[]) => [...new Set(texts.map(plainText))].filter((text) => text !== '');
const named = (work: JsonObject, key: string) => objectsAt(work, key).map((one) => textAt(one, 'display_name'));

/** Topics as they are today; `concepts` are what OpenAlex had before. */
function subjectsOf(work: JsonObject): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const keywords = listAt(work, 'keywords').map(
    (word) => textAt(word, 'display_name') || textAt(word, 'keyword') || (typeof word === 'string' ? word : ''),
  );
  const topics = distinct([textAt(work, 'primary_topic', 'display_name'), ...named(work, 'topics')]);
  return {
    keywords: distinct(keywords),
    categories: topics.length > 0 ? topics : distinct(named(work, 'concepts')),
    ...classed(['OpenAlex topics', topics]),
  };
}

/** The list of authors or institutions is no list of works, and the table of contents of a journal is no paper. */
function whatElse(work: JsonObject): string {
  const id = idOf(textAt(work, 'id'));
  if (id !== '' && !id.startsWith('W')) return say.json.noWork;
  const isFrontMatter = flagAt(work, 'is_paratext') || textAt(work, 'type') === 'paratext';
  return isFrontMatter ? say.json.partOfVolume : '';
}

function paperOf(work: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const title = plainText(textAt(work, 'title') || textAt(work, 'display_name'));
  const other = whatElse(work);
  if (other !== '') {
    notices.info('openalex-no-paper', line, say.json.isOther(title || textAt(work, 'id'), other));
    return undefined;
  }
  const names = namesOf(work);
  if (title === '' && names.slots.length === 0) return reportEmptyRecord(textAt(work, 'id'), line, notices);
  if (flagAt(work, 'is_retracted')) notices.info('retracted', line, say.json.retracted(title));
  const citations = numberAt(work, 'cited_by_count');
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(work, line, notices),
    abstract: plainText(textAt(work, 'abstract') || invertedIndexText(valueAt(work, 'abstract_inverted_index'))),
    ...subjectsOf(work),
    venue: venueOf(work),
    ...kindAndLanguage([textAt(work, 'type'), textAt(work, 'type_crossref')], [textAt(work, 'language')]),
    ids: idsOf(work),
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

const hint = say.json.openalexAgain;
const cutHint = say.json.oneByOne;

/** What holds for the file as a whole. */
function end(papers: readonly Paper[], notices: NoticeBook): void {
  reportNoAuthorsAtAll(papers, 'OpenAlex', hint, notices);
  const cut = papers.filter(({ slots, authorsTruncated }) => authorsTruncated && slots.length > 0).length;
  if (cut > 0) {
    const message = say.json.authorsCut(cut);
    notices.warning('openalex-authors-cut', 0, message, cutHint);
  }
  if (!papers.some(({ date }) => date?.precision === 'year' && date.raw.endsWith('-01-01'))) return;
  const message = say.reading.falseDays;
  notices.info('false-days', 0, message);
}

const anId = /"id"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}(?:api\.)?openalex\.org\\?\/(?:works\\?\/)?[WAISTFPCK]\d/i;

function recognise(head: string): number {
  if (!beginsAsJsonRecords(head)) return 0;
  if (anId.test(head) || /"author_position"\s{0,9}:/.test(head)) return 0.95;
  const isPage = /"meta"\s{0,9}:\s{0,9}\{[^{}]{0,500}"db_response_time_ms"/.test(head);
  return isPage || /"authorships"\s{0,9}:\s{0,9}\[/.test(head) ? 0.95 : 0;
}

/**
 * Works of OpenAlex: one work, the pages of a list, snapshots with one work a line. The date is the one OpenAlex gives,
 * that of the first publication as far as it knows; 1 January stands for the year alone.
 */
export const openalex = jsonReader({
  format: 'openalex',
  label: catalogue.formats.openalex,
  recognise,
  paths: [['results']],
  paperOf,
  end,
});
