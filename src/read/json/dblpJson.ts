import type { Paper, PaperIds } from '../../model/paper.ts';
import type { Reader } from '../contract.ts';
import { readDatedText } from '../values/datedText.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { isObject, objectAt, textAt, textOf, valueAt, type JsonObject, type JsonValue } from './jsonValues.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** DBLP numbers people of one name: `Wei Wang 0001`. The number is part of who it is, so it stays in the name. */
const isNumbered = (name: string) => /\s\d{4}$/.test(name.trim());

function authorOf(author: JsonValue): ListedAuthor {
  const name = plainText(isObject(author) ? textAt(author, 'text') : textOf(author));
  const pid = isObject(author) ? textAt(author, '@pid').trim() : '';
  const id = pid !== '' ? pid : isNumbered(name) ? name : '';
  return { name, ...(id !== '' && { sourceId: `dblp:${id}` }) };
}

/** One author is an object, several are a list, none is nothing at all. */
function namesOf(info: JsonObject): NameList {
  const authors = valueAt(info, 'authors', 'author');
  if (authors === undefined || authors === null) return { slots: [], truncated: false };
  return readAuthors((Array.isArray(authors) ? authors : [authors]).map(authorOf));
}

const allTexts = (value: JsonValue | undefined): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((one) => textOf(one)).filter((text) => text !== '');

function idsOf(info: JsonObject): PaperIds {
  const links = allTexts(valueAt(info, 'ee'));
  const doi = [textAt(info, 'doi'), ...links.filter((link) => link.includes('doi.org/'))].map(maybeDoi).find(Boolean);
  const isArxiv = /^(?:corr|arxiv)/i.test(allTexts(valueAt(info, 'venue'))[0] ?? '');
  const places = [...links.filter((link) => link.includes('arxiv.org/')), ...(isArxiv ? [textAt(info, 'volume')] : [])];
  const arxiv = places.map(maybeArxiv).find(Boolean);
  const key = textAt(info, 'key').trim();
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(key && { source: `dblp:${key}` }) };
}

/** Titles end with a full stop that is none of theirs; an ellipsis is. */
const titleOf = (info: JsonObject) => plainText(textAt(info, 'title')).replace(/(?<!\.)\.$/, '');

/** The answers to a search for people and for venues look alike; they have a name and no title. */
function reportOther(info: JsonObject, line: number, notices: NoticeBook): void {
  const [person, venue] = [textAt(info, 'author'), textAt(info, 'acronym') || textAt(info, 'venue')];
  if (person === '' && venue === '') {
    reportEmptyRecord(textAt(info, 'key'), line, notices);
    return;
  }
  const message = say.json.dblpNoPaper(person || venue, person === '');
  notices.info('dblp-no-paper', line, message, say.json.dblpAgain);
}

function reportNoHits(answer: JsonObject, line: number, notices: NoticeBook): void {
  const message = say.json.dblpNoHits(textAt(answer, 'result', 'query'));
  notices.info('dblp-no-hits', line, message, say.json.dblpOther);
}

/** The only date is the year. The people of a volume of proceedings are its editors, and so no authors. */
function paperOf(hit: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  if (objectAt(hit, 'result', 'hits')) {
    reportNoHits(hit, line, notices);
    return undefined;
  }
  const info = objectAt(hit, 'info') ?? hit;
  const title = titleOf(info);
  const names = namesOf(info);
  if (title === '' && names.slots.length === 0) {
    reportOther(info, line, notices);
    return undefined;
  }
  const isEdited = /^editorship$/i.test(textAt(info, 'type').trim());
  if (isEdited && names.slots.length > 0) notices.info('editors-only', line, say.records.editorsOnly(title));
  return {
    title,
    slots: isEdited ? [] : names.slots,
    authorsTruncated: names.truncated && !isEdited,
    date: readDatedText(textAt(info, 'year'), 'published', line, notices),
    abstract: '',
    keywords: [],
    categories: [],
    venue: allTexts(valueAt(info, 'venue')).map(plainText).join('; '),
    ...kindAndLanguage([textAt(info, 'type')], []),
    ids: idsOf(info),
    provenance: { file, line },
  };
}

function recognise(head: string): number {
  const isAnswer = /^\s{0,1000}\{\s{0,1000}"result"\s{0,9}:/.test(head);
  return isAnswer && /"hits"\s{0,9}:\s{0,9}\{/.test(head) && /"@(?:total|sent|computed)"/.test(head) ? 0.95 : 0;
}

/** What DBLP answers to a search for publications. */
export const dblpJson: Reader = jsonReader({
  format: 'dblp-json',
  label: texts.formats['dblp-json'],
  recognise,
  paths: [['result', 'hits', 'hit']],
  paperOf,
});
