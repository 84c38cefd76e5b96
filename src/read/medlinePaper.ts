import type { Paper, PaperIds } from '../model/paper.ts';
import { reportEmptyRecord } from './emptyRecord.ts';
import { plainText } from './entities.ts';
import { maybeArxiv, maybeDoi, maybePmid } from './ids.ts';
import { medlineDate } from './medlineDate.ts';
import { medlineNames } from './medlineNames.ts';
import type { NoticeBook } from './noticeBook.ts';
import { tagCode, type TaggedFields } from './taggedFields.ts';

type FieldText = (...tags: readonly string[]) => string;

/** The first of the fields that is filled; several of one kind are one text. */
const textOf =
  (fields: TaggedFields): FieldText =>
  (...tags) =>
    tags.map((tag) => fields.lines(tagCode(tag)).join(' ')).find((text) => text !== '') ?? '';

/** `LID`, `AID`: `10.1016/j.x [doi]`, `1471-2105-7-10 [pii]`; other systems write addresses or `doi:10.…`. */
function idsOf(fields: TaggedFields, text: FieldText): PaperIds {
  const ids = ['LID', 'AID'].flatMap((tag) => fields.values(tagCode(tag)));
  const marked = ids.find((id) => id.endsWith('[doi]')) ?? ids.find((id) => id.includes('doi'));
  const doi = marked === undefined ? undefined : maybeDoi(marked);
  const preprint = ids.find((id) => /^arXiv:/i.test(id));
  const arxiv = preprint === undefined ? undefined : maybeArxiv(preprint.replace(/\s*\[\w{1,10}\]$/, ''));
  const pmid = maybePmid(text('PMID'));
  const eric = /^E[DJ]\d{3,9}$/.exec(text('OID'))?.[0];
  return {
    ...(doi && { doi }),
    ...(arxiv && { arxiv }),
    ...(pmid && { pmid }),
    ...(eric && { source: `eric:${eric}` }),
  };
}

const distinct = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '');
/** A star marks what a paper is mainly about. */
const withoutStar = (word: string) => word.replaceAll('*', '');

/** `Brain/*enzymology`: the heading stands before the slash, what of it behind. */
const headingOf = (heading: string) => plainText(withoutStar(heading).split('/')[0]!);

/** A record as a paper; undefined, with a notice, when it has neither a title nor authors. */
export function medlinePaper(fields: TaggedFields, file: string, notices: NoticeBook): Paper | undefined {
  const { line } = fields;
  const text = textOf(fields);
  const title = plainText(text('TI', 'BTI', 'CTI', 'TT'));
  const { slots, truncated } = medlineNames(fields);
  if (title === '' && slots.length === 0) return reportEmptyRecord(text('PMID', 'OID'), line, notices);
  if (title === '') notices.warning('no-title', line, 'The record has no title.');
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: medlineDate(text('DP'), text('DEP'), line, notices),
    abstract: plainText(text('AB', 'OAB')),
    keywords: distinct(fields.values(tagCode('OT')).map((word) => plainText(withoutStar(word)))),
    categories: distinct(fields.values(tagCode('MH')).map(headingOf)),
    venue: plainText(text('JT', 'TA') || (text('TI') ? text('BTI', 'CTI') : '')),
    ids: idsOf(fields, text),
    provenance: { file, line },
  };
}
