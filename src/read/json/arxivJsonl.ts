import type { Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { arxivStringNames } from '../values/arxivStringNames.ts';
import { readDate } from '../values/dates.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { beginsAsJsonRecords } from './jsonHead.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { listAt, objectsAt, textAt, textOf, valueAt, type JsonObject, type JsonValue } from './jsonValues.ts';
import { decodeLatex } from '../text/latex.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

/** Texts are written in LaTeX and hold the line breaks of the form in which they were typed. */
const readable = (text: string) => plainText(decodeLatex(text));

/** `0704.0001`; where a program took it for a number, it has lost its outer zeros: `704.0001`, `1501.1`. */
function idOf(record: JsonObject): string | undefined {
  const id = textAt(record, 'id').trim();
  const [, month = '', number = ''] = /^(\d{3,4})\.(\d{1,5})$/.exec(id) ?? [];
  if (month === '') return maybeArxiv(id);
  const whole = month.padStart(4, '0');
  return `${whole}.${number.padEnd(whole >= '1501' && whole < '9000' ? 5 : 4, '0')}`;
}

/** Ids begin with the year and the month of the first version: `0704.0001`, `math/0704001`. */
function monthOf(id: string): string {
  const [, year = '', month = ''] = /(?:^|\/)(\d{2})(\d{2})(?:\.|\d{3}$)/.exec(id) ?? [];
  return month >= '01' && month <= '12' ? `${Number(year) > 90 ? '19' : '20'}${year}-${month}` : '';
}

const timeOfDay = /^(?:[a-z]{3},\s{1,3})?(\d{1,2} [a-z]{3} \d{4})\b/i;

/**
 * The day of the first version. Where the versions are missing, the id tells its month. `update_date` is the day of the
 * last change to the record, and never a date of the paper.
 */
function dateOf(record: JsonObject, line: number, notices: NoticeBook): PartialDate | undefined {
  const versions = objectsAt(record, 'versions');
  const first = versions.find((one) => textAt(one, 'version').toLowerCase() === 'v1');
  const created = textAt(first, 'created').trim();
  const day = timeOfDay.exec(created.slice(0, 100))?.[1] ?? created;
  const { date } = readDate(day, { kind: 'v1' });
  if (date) return date;
  const month = readDate(monthOf(idOf(record) ?? ''), { kind: 'v1' }).date;
  if (created !== '') {
    notices.warning('date-unreadable', line, say.json.firstVersionUnreadable(created, month !== undefined));
  } else if (month) {
    const message = say.json.monthOfId(textAt(record, 'id'));
    notices.info('arxiv-month-of-id', line, message);
  } else notices.warning('date-missing', line, say.json.noFirstVersion);
  return month;
}

const onBehalf = /^(?:for|on behalf of)(?: the)?\b\s{0,9}/i;

/** Surname, forenames, suffix, affiliation; a collaboration stands there as a surname, or torn in two. */
function authorOf(parts: JsonValue): ListedAuthor {
  const [family = '', given = '', suffix = ''] = (Array.isArray(parts) ? (parts as readonly JsonValue[]) : [parts])
    .slice(0, 3)
    .map((part) => readable(textOf(part)));
  return {
    family: family.replace(onBehalf, ''),
    // arXiv divides `C.-P.` into `C. -P.`.
    given: given.replaceAll('. -', '.-').replace(onBehalf, ''),
    suffix,
  };
}

/** `et al` is left out of the parsed list, and stands only in the printed one. */
function namesOf(record: JsonObject): NameList {
  const printed = textAt(record, 'authors');
  const isCut = /\bet\.?\s{1,9}al\b/i.test(printed.slice(0, 1_000_000));
  const parsed = listAt(record, 'authors_parsed');
  const { slots, truncated } =
    parsed.length > 0
      ? readAuthors(parsed.map(authorOf))
      : readAuthors(arxivStringNames(readable(printed)).map((name) => ({ name })));
  return { slots, truncated: truncated || isCut };
}

function idsOf(record: JsonObject): PaperIds {
  const [arxiv, doi] = [idOf(record), maybeDoi(textAt(record, 'doi'))];
  return { ...(doi && { doi }), ...(arxiv && { arxiv }) };
}

function categoriesOf(record: JsonObject): readonly string[] {
  const value = valueAt(record, 'categories');
  const texts = Array.isArray(value) ? (value as readonly JsonValue[]).map(textOf) : [textOf(value)];
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter((name) => name !== '');
}

function paperOf(record: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const title = readable(textAt(record, 'title'));
  const names = namesOf(record);
  const categories = categoriesOf(record);
  if (title === '' && names.slots.length === 0) return reportEmptyRecord(textAt(record, 'id'), line, notices);
  return {
    title,
    slots: names.slots,
    authorsTruncated: names.truncated,
    date: dateOf(record, line, notices),
    abstract: readable(textAt(record, 'abstract')),
    keywords: [],
    categories,
    ...classed(['arXiv categories', categories]),
    venue: readable(textAt(record, 'journal-ref')),
    documentType: 'preprint',
    ids: idsOf(record),
    provenance: { file, line },
  };
}

function recognise(head: string): number {
  if (!beginsAsJsonRecords(head)) return 0;
  if (/"authors_parsed"\s{0,9}:/.test(head)) return 0.95;
  return /"submitter"\s{0,9}:/.test(head) && /"(?:versions|update_date|categories|authors)"\s{0,9}:/.test(head)
    ? 0.95
    : 0;
}

/** The metadata of arXiv with one paper a line, as Kaggle offers them, and parts of them as a list. */
export const arxivJsonl = jsonReader({
  format: 'arxiv-jsonl',
  label: catalogue.formats['arxiv-jsonl'],
  recognise,
  paths: [],
  paperOf,
});
