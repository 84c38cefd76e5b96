import type { PaperIds } from '../../model/paper.ts';
import type { Reader } from '../contract.ts';
import { plainText } from '../text/entities.ts';
import { addressList, affiliated } from '../values/affiliations.ts';
import { maybeArxiv, maybeDoi } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { readTagged } from './readTagged.ts';
import { reportedDate } from './taggedDate.ts';
import type { TaggedFormat } from './taggedDefects.ts';
import { isBlankCode, type TagFinder } from './taggedLines.ts';
import { authorsOf } from './taggedNames.ts';
import { unread, unreadProse, type TaggedRecord } from './taggedRecords.ts';
import { allValues, firstLine, firstValue } from './taggedValues.ts';
import { texts } from '../../texts/texts.ts';

const percent = 37;
const readTags = '0ATJBDEGIKMRSUXZ!89+';
/** Of one line, and not read. */
const shortTags = 'PVNL@7';
const isTagCode = (code: number) => code > 32 && code < 127 && code !== percent;

/** `%A value`, and `%A` with nothing behind it. */
const findTag: TagFinder = (text, start, end, found) => {
  if (text.charCodeAt(start) !== percent || end - start < 2 || !isTagCode(text.charCodeAt(start + 1))) return false;
  if (end - start > 2 && !isBlankCode(text.charCodeAt(start + 2))) return false;
  const tag = text[start + 1]!;
  found.tag = readTags.includes(tag) ? `%${tag}` : shortTags.includes(tag) ? unread : unreadProse;
  found.from = start + 2;
  return true;
};

function idsOf(record: TaggedRecord): PaperIds {
  const places = allValues(record, '%R', '%U', '%Z').filter((value) => /doi|^10\./i.test(value.slice(0, 200)));
  const doi = places.map((value) => maybeDoi(value)).find((found) => found !== undefined);
  const address = [doi ?? '', firstValue(record, '%U')].find((value) => /arxiv[.:/]/i.test(value.slice(0, 200)));
  const arxiv = address && maybeArxiv(address.replace(/^.{0,60}arxiv\.org\//i, ''));
  const wos = /(?:WOS|ISI):[A-Z0-9]+/.exec(firstValue(record, '%M').slice(0, 100))?.[0];
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(wos && { source: `wos:${wos}` }) };
}

const datesOf = (record: TaggedRecord) => [...allValues(record, '%D'), ...allValues(record, '%8')].map(firstLine);

const paperOf: TaggedFormat['paper'] = (record, file) => {
  const { line } = record;
  const title = plainText(firstValue(record, '%T', '%!'));
  const authors = authorsOf(allValues(record, '%A'), line, file);
  if (!title && authors.slots.length === 0) return undefined;
  return {
    title,
    slots: authors.slots,
    authorsTruncated: authors.truncated,
    date: reportedDate(file.readDates(datesOf(record)), line, file.notices),
    abstract: plainText(firstValue(record, '%X')),
    keywords: file.readKeywords(allValues(record, '%K')),
    categories: [],
    venue: plainText(firstValue(record, '%J', '%B', '%S', '%I')),
    ...kindAndLanguage(allValues(record, '%0', '%9'), allValues(record, '%G')),
    ...affiliated(allValues(record, '%+').flatMap(addressList)),
    ids: idsOf(record),
    provenance: { file: file.name, line },
  };
};

/** Refer has no `%0`: there, blank lines alone separate the records. */
const formatOf = (text: string): TaggedFormat => ({
  rule: {
    findTag,
    start: text.startsWith('%0') || text.includes('\n%0') ? '%0' : undefined,
    titles: ['%T'],
    authors: ['%A'],
  },
  longTags: new Set(['%X', '%+', '%K', '%Z', '%U', '%S', '%M']),
  brokenTag: /\n[ \t]*%|\n[ \t]*[A-Z0-9@] [ \t]*\S{2}/,
  meaningless: /^\d{1,9}\.?$/,
  paper: paperOf,
});

const tagLine = /^%[A-Z0-9@!$&()*+,.:;<=>?[\]^~#] +\S/;
const mainLine = /^%[0ATDE] +\S/;

function recognise(head: string): number {
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 50);
  const tagged = lines.filter((line) => tagLine.test(line)).length;
  if (tagged === 0 || !lines.some((line) => mainLine.test(line))) return 0;
  if (tagLine.test(lines[0]!) && (tagged > 1 || lines.length === 1)) return 0.93;
  return tagged > 2 ? 0.85 : 0.4;
}

/**
 * EndNote's tagged export and Refer, from which it comes. `%A` are the authors, `%E`, `%Y` and `%?` are not. `%D` gives
 * the year and `%8` the date within it; a `%8` of another year is that of an access and does not count.
 */
export const enw: Reader = {
  format: 'endnote-enw',
  label: texts.formats['endnote-enw'],
  recognise,
  read: (source, onShare) => readTagged(source, formatOf(source.text), onShare),
};
