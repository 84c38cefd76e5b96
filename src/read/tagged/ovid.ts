import { onOneLine } from '../text/oneLine.ts';
import type { Paper, PaperIds } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Reader } from '../contract.ts';
import { addressList, affiliated } from '../values/affiliations.ts';
import { plainText } from '../text/entities.ts';
import { classed } from '../values/classes.ts';
import { maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { splitKeywords } from '../values/keywords.ts';
import { mainFirst, meshHeading } from '../values/mesh.ts';
import type { NameList } from '../values/names.ts';
import { ovidAuthors } from './ovidNames.ts';
import { readSource, type Source } from './ovidSource.ts';
import { findOvidTag, startTag } from './ovidTags.ts';
import { readTagged } from './readTagged.ts';
import { reportedDate } from './taggedDate.ts';
import type { TaggedFormat } from './taggedDefects.ts';
import type { TaggedFile } from './taggedFile.ts';
import { authorsOf } from './taggedNames.ts';
import type { TaggedRecord } from './taggedRecords.ts';
import { allValues, firstLine, firstValue, linesOf } from './taggedValues.ts';
import { texts } from '../../texts/texts.ts';

const kind = /^\[[A-Z][A-Za-z -]{2,40}\]\.?$/;

/** `Peak Erazor: A program.  [Article]`: the kind of the article stands behind the sentence, in brackets. */
function withoutKind(title: string): string {
  const border = title.lastIndexOf('[');
  const before = title.slice(0, Math.max(0, border)).trimEnd();
  return /[.?!]$/.test(before.slice(-1)) && kind.test(title.slice(border)) ? before : title;
}

function titleOf(record: TaggedRecord): string {
  const title = plainText(withoutKind(firstValue(record, 'TI')));
  return title.endsWith('.') && !title.endsWith('..') ? title.slice(0, -1) : title;
}

function dateOf(record: TaggedRecord, { dates }: Source, file: TaggedFile): PartialDate | undefined {
  const own = ['YR', 'DP', 'EP', 'DG'].flatMap((tag) => allValues(record, tag)).map(firstLine);
  const { date, unreadable, repaired } = file.readDates([...own, ...dates]);
  // The years in a source are also those of conferences and of volumes: where they lie says nothing.
  return reportedDate(
    { date, unreadable: own.includes(unreadable ?? '') ? unreadable : undefined, repaired },
    record.line,
    file.notices,
  );
}

const isMedline = (record: TaggedRecord): boolean => /medline|pubmed/i.test(firstValue(record, 'DB'));

function idsOf(record: TaggedRecord): PaperIds {
  const links = allValues(record, 'XL').join(' ');
  const doi = maybeDoi(firstValue(record, 'DO', 'DI')) ?? maybeDoi(/id=doi:(10\.[^&\s]+)/.exec(links)?.[1] ?? '');
  const pmid =
    /id=pmid:(\d{1,9})/.exec(links)?.[1] ?? (isMedline(record) ? maybePmid(firstValue(record, 'UI')) : undefined);
  return { ...(doi && { doi }), ...(pmid && { pmid }) };
}

/** PsycINFO separates its key concepts by commas. */
const conceptsOf = (record: TaggedRecord, file: TaggedFile) =>
  allValues(record, 'ID').flatMap((value) => file.readKeywords(value.includes(';') ? [value] : value.split(', ')));

/** The headings of Medline are MeSH; PsycINFO and others have a thesaurus of their own in the same field. */
function subjectsOf(record: TaggedRecord, file: TaggedFile): Pick<Paper, 'categories' | 'classes'> {
  const lines = linesOf(allValues(record, 'MH'));
  const headings = lines.flatMap((line) => splitKeywords(line, ';').map(meshHeading)).filter(({ name }) => name !== '');
  const others = file.readKeywords(allValues(record, 'MC', 'SH', 'DE'));
  return {
    categories: [...new Set([...headings.map(({ name }) => name), ...others])],
    ...classed(
      [isMedline(record) ? 'MeSH headings' : 'index keywords', mainFirst(headings)],
      ['index keywords', others],
    ),
  };
}

/** Full names where there are as many of them as of the others. */
function namesOf(record: TaggedRecord, file: TaggedFile): NameList {
  const [short, full] = [allValues(record, 'AU'), allValues(record, 'AF', 'FA')].map((values) =>
    authorsOf(values, record.line, file),
  ) as [NameList, NameList];
  return full.slots.length > 0 && (short.slots.length === 0 || short.slots.length === full.slots.length) ? full : short;
}

const paperOf: TaggedFormat['paper'] = (record, file) => {
  const { line } = record;
  const title = titleOf(record);
  const { slots, truncated } = namesOf(record, file);
  if (!title && slots.length === 0) return undefined;
  const source = readSource(firstValue(record, 'SO'));
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: dateOf(record, source, file),
    abstract: plainText(firstValue(record, 'AB')),
    keywords: [...new Set([...file.readKeywords(allValues(record, 'KW')), ...conceptsOf(record, file)])],
    ...subjectsOf(record, file),
    venue: plainText(firstValue(record, 'JN') || readSource(firstValue(record, 'BT')).venue || source.venue),
    ...kindAndLanguage(allValues(record, 'PT'), allValues(record, 'LG')),
    ...affiliated(allValues(record, 'IN').map(onOneLine).flatMap(addressList)),
    ids: idsOf(record),
    provenance: { file: file.name, line },
  };
};

const format: TaggedFormat = {
  rule: { findTag: findOvidTag, start: startTag, titles: ['TI'], authors: ['AU', 'AF', 'FA'] },
  longTags: new Set('AB IN AU AF FA KW ID MH MC SH DE SO BT XL TI'.split(' ')),
  // What continues a value is indented.
  brokenTag: /\n\S/,
  meaningless: /^\d{1,9}\.?$/,
  splitNames: (value) => ({ names: ovidAuthors(value), isJoined: false }),
  paper: paperOf,
};

const startLine = /^[ \t]*<\d{1,9}\.? ?>[ \t]*$/m;
const fieldLine =
  /^(?:(?:VN|DB|AN|UI|TI|AU|SO|AB|YR) {1,3}- |(?:Title|Authors?|Source|Unique Identifier|Accession Number):?[ \t]*$)/m;

/**
 * The tagged text of Ovid, with tags or with labels written out. Where a record has full names (`AF`, `FA`), they are
 * taken instead of `AU`. The year is that of `YR`, else `DP`; the finest date within it is taken, also from the source
 * (`SO`). `UP`, `DD` and the like date the record.
 */
export const ovid: Reader = {
  format: 'ovid',
  label: texts.formats.ovid,
  recognise: (head) => (startLine.test(head) && fieldLine.test(head) ? 0.97 : 0),
  read: (source, onShare) => readTagged(source, format, onShare),
};
