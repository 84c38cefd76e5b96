import type { Paper, PaperIds } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { readDayInYear } from '../values/dayInYear.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { beginsAsJsonRecords } from './jsonHead.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { listAt, numberAt, objectsAt, textAt, textsAt, valueAt, type JsonObject } from './jsonValues.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import { reportNoAuthorsAtAll } from '../notices/noAuthorsAtAll.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

/** The data sets of Semantic Scholar write all names small. */
const eitherText = (record: JsonObject, key: string, ...path: readonly string[]) =>
  textAt(record, key, ...path) || textAt(record, key.toLowerCase(), ...path);

function authorOf(author: JsonObject): ListedAuthor {
  const id = eitherText(author, 'authorId').trim();
  const orcid = textAt(author, 'externalIds', 'ORCID');
  return { name: textAt(author, 'name'), orcid, ...(id !== '' && { sourceId: `s2:${id}` }) };
}

function idsOf(record: JsonObject): PaperIds {
  const external = (name: string) => eitherText(record, 'externalIds', name);
  const doi = maybeDoi(external('DOI') || textAt(record, 'doi'));
  const arxiv = maybeArxiv(external('ArXiv') || textAt(record, 'arxivId'));
  const pmid = maybePmid(external('PubMed'));
  const corpus = eitherText(record, 'corpusId').trim() || external('CorpusId');
  const id = textAt(record, 'paperId').trim() || (corpus && `CorpusId:${corpus}`);
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(id && { source: `s2:${id}` }) };
}

const distinct = (texts: readonly string[]) => [...new Set(texts.map(plainText))].filter((text) => text !== '');

/** Fields of study, and the topics that there were in their place before. */
function categoriesOf(record: JsonObject): Pick<Paper, 'categories' | 'classes'> {
  const own = [...objectsAt(record, 's2FieldsOfStudy'), ...objectsAt(record, 's2fieldsofstudy')];
  const fields = distinct([...textsAt(record, 'fieldsOfStudy'), ...own.map((one) => textAt(one, 'category'))]);
  const topics = distinct(objectsAt(record, 'topics').map((one) => textAt(one, 'topic')));
  return {
    categories: [...new Set([...fields, ...topics])],
    ...classed(['subject categories', fields], ['index keywords', topics]),
  };
}

const venueOf = (record: JsonObject) =>
  plainText(
    [textAt(record, 'venue'), textAt(record, 'journal', 'name'), textAt(record, 'publicationVenue', 'name')].find(
      (name) => name.trim() !== '',
    ) ?? '',
  );

const hint = say.json.semanticAgain;

/** An answer that says why there is none, and authors that were found instead of papers. */
function reportOther(record: JsonObject, line: number, notices: NoticeBook): undefined {
  const error = textAt(record, 'error') || textAt(record, 'message');
  const person = valueAt(record, 'authorId') !== undefined && textAt(record, 'name');
  if (error !== '') {
    const message = say.json.semanticError(error);
    notices.error('s2-error', line, message, say.json.semanticLater);
  } else if (person) {
    const message = say.json.semanticAuthor(person);
    notices.info('s2-author', line, message, say.json.semanticPapers);
  } else reportEmptyRecord(textAt(record, 'paperId'), line, notices, hint);
}

function citationsOf(record: JsonObject): number | undefined {
  const count =
    numberAt(record, 'citationCount') ?? numberAt(record, 'citationcount') ?? numberAt(record, 'numCitedBy');
  return count ?? (listAt(record, 'citations').length || undefined);
}

/** Only the fields that were asked for are there: a record without the field of authors may well have some. */
function paperOf(record: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const title = plainText(textAt(record, 'title'));
  const names = readAuthors(objectsAt(record, 'authors').map(authorOf));
  if (title === '' && names.slots.length === 0) return reportOther(record, line, notices);
  const citations = citationsOf(record);
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated || !Array.isArray(valueAt(record, 'authors')),
    date: readDayInYear(eitherText(record, 'publicationDate'), textAt(record, 'year'), line, notices),
    abstract: plainText(textAt(record, 'abstract')),
    keywords: [],
    ...categoriesOf(record),
    venue: venueOf(record),
    ...kindAndLanguage(textsAt(record, 'publicationTypes'), []),
    ids: idsOf(record),
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

const anError =
  /^\s{0,1000}\{\s{0,99}"(?:error|message|code)"\s{0,9}:\s{0,9}"[^"]{0,300}(?:paper|author|semantic ?scholar)/i;
const aPaper = /"(?:paperId|citedPaper|citingPaper|s2FieldsOfStudy|s2fieldsofstudy)"\s{0,9}:/;
const anAuthor = /"authorId"\s{0,9}:/;

function recognise(head: string): number {
  if (anError.test(head)) return 0.85;
  return beginsAsJsonRecords(head) && (aPaper.test(head) || anAuthor.test(head)) ? 0.95 : 0;
}

const reader = jsonReader({
  format: 'semantic-scholar',
  label: catalogue.formats['semantic-scholar'],
  recognise,
  paths: [
    ['data', 'citedPaper'],
    ['data', 'citingPaper'],
    ['data', 'papers'],
    ['data', 'paper'],
    ['data'],
    ['papers'],
    ['citedPaper'],
    ['citingPaper'],
    ['recommendedPapers'],
  ],
  paperOf,
  end: (papers, notices) => reportNoAuthorsAtAll(papers, 'Semantic Scholar', hint, notices),
});

/** An answer about one author tells the name before the papers, which may have been asked for without their authors. */
function maybeAuthorOf({ text }: SourceText): string | undefined {
  const top = text.slice(0, 20_000).split('"papers"')[0]!;
  const isOne =
    /^\s*\{/.test(top) && top.length < Math.min(text.length, 20_000) && anAuthor.test(top) && !/"data"\s*:/.test(top);
  return isOne ? /"name"\s{0,9}:\s{0,9}"([^"\\]{1,200})"/.exec(top)?.[1]?.trim() : undefined;
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const reading = reader.read(source, onShare);
  const name = maybeAuthorOf(source);
  return name ? { ...reading, owner: { name } } : reading;
}

/**
 * Papers of Semantic Scholar: single papers, pages of a search, batches, references and citations (each is a record of
 * its own), authors with their papers, answers of the older interface, data sets. The day is taken where it lies in the
 * year that is given beside it, else the year, which is sometimes wrong by a century: nothing here can tell.
 */
export const semanticScholar: Reader = { ...reader, read };
