import type { Paper, PaperIds } from '../../model/paper.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { mainFirst, meshHeading, type MeshHeading } from '../values/mesh.ts';
import { medlineDate, medlineDateReader, type MedlineDateReader } from './medlineDate.ts';
import { medlineNameReaders, medlineNames, type MedlineNameReaders } from './medlineNames.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { remembered } from '../text/remembered.ts';
import { tagCode, type TaggedFields } from './taggedFields.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

type FieldText = (...tags: readonly string[]) => string;

const codeOf = remembered(tagCode);

/** The first of the fields that is filled; several of one kind are one text. */
const textOf =
  (fields: TaggedFields): FieldText =>
  (...tags) => {
    for (const tag of tags) {
      const text = fields.plain(codeOf(tag));
      if (text !== '') return text;
    }
    return '';
  };

/** `LID`, `AID`: `10.1016/j.x [doi]`, `1471-2105-7-10 [pii]`; other systems write addresses or `doi:10.…`. */
function idsOf(fields: TaggedFields, text: FieldText): PaperIds {
  const ids = ['LID', 'AID'].flatMap((tag) => fields.values(codeOf(tag)));
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
const keywordOf = (word: string) => plainText(word.replaceAll('*', ''));

function headingOf(printed: string): MeshHeading {
  const { name, isMain } = meshHeading(printed);
  return { name: plainText(name), isMain };
}

/** The headings of MeSH, or those of another thesaurus, such as that of ERIC. */
function headingsOf(
  fields: TaggedFields,
  text: FieldText,
  { heading }: MedlineReaders,
): Pick<Paper, 'categories' | 'classes'> {
  const headings = fields.values(codeOf('MH')).map(heading);
  const isOther = text('PMID') === '' && !/^(?:NLM|)$/.test(text('OWN'));
  return {
    categories: distinct(headings.map(({ name }) => name)),
    ...classed([isOther ? 'index keywords' : 'MeSH headings', mainFirst(headings)]),
  };
}

/** What is worked out once for all records of a file. */
export interface MedlineReaders {
  readonly names: MedlineNameReaders;
  readonly date: MedlineDateReader;
  readonly keyword: (word: string) => string;
  readonly heading: (printed: string) => MeshHeading;
}

export const medlineReaders = (): MedlineReaders => ({
  names: medlineNameReaders(),
  date: medlineDateReader(),
  keyword: remembered(keywordOf),
  heading: remembered(headingOf),
});

/** Where a record comes from, and how its kind is read. */
export interface MedlineSource {
  readonly file: string;
  readonly readers: MedlineReaders;
}

/** A record as a paper; undefined, with a notice, when it has neither a title nor authors. */
export function medlinePaper(
  fields: TaggedFields,
  { file, readers }: MedlineSource,
  notices: NoticeBook,
): Paper | undefined {
  const { line } = fields;
  const text = textOf(fields);
  const title = text('TI', 'BTI', 'CTI', 'TT');
  const { slots, truncated } = medlineNames(fields, readers.names);
  if (title === '' && slots.length === 0) return reportEmptyRecord(text('PMID', 'OID'), line, notices);
  if (title === '') notices.warning('no-title', line, say.records.untitled);
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: medlineDate({ issue: text('DP'), online: text('DEP') }, readers.date, line, notices),
    abstract: text('AB', 'OAB'),
    keywords: distinct(fields.values(codeOf('OT')).map(readers.keyword)),
    ...headingsOf(fields, text, readers),
    ...kindAndLanguage(fields.values(codeOf('PT')), fields.values(codeOf('LA'))),
    venue: text('JT', 'TA') || (text('TI') && text('BTI', 'CTI')),
    ids: idsOf(fields, text),
    provenance: { file, line },
  };
}
