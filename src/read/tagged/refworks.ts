import { onOneLine } from '../text/oneLine.ts';
import type { PaperIds } from '../../model/paper.ts';
import type { Reader } from '../contract.ts';
import { plainText } from '../text/entities.ts';
import { addressList, affiliated } from '../values/affiliations.ts';
import { maybeDoi, maybePmid } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { readTagged } from './readTagged.ts';
import { reportedDate } from './taggedDate.ts';
import type { TaggedFormat } from './taggedDefects.ts';
import type { TagFinder } from './taggedLines.ts';
import { authorsOf } from './taggedNames.ts';
import { unread, unreadProse, type TaggedRecord } from './taggedRecords.ts';
import { allValues, firstLine, firstValue } from './taggedValues.ts';
import { texts } from '../../texts/texts.ts';

const readTags = new Set('RT A1 T1 JF JO YR FD K1 AB T2 PB DO LK UL PMID NO AN AD LA'.split(' '));
/** All others that the format has; a line of prose may begin with two capitals, too. */
const shortTags = new Set('SR ID VO IS SP OP ED SN CN RD PMCID'.split(' '));
const otherTags = new Set(
  'A2 A3 A4 A5 A6 T3 PP AV CL SF OT DB DS IP ST U1 U2 U3 U4 U5 U6 U7 U8 U9 SL LL CR WT WV WP OL NT'.split(' '),
);

const space = 32;
const isCapital = (code: number) => code >= 65 && code <= 90;

function lengthOfTag(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start))) return 0;
  for (let length = 2; length <= 5; length++) {
    if (start + length === end || text.charCodeAt(start + length) === space) return length;
  }
  return 0;
}

/** `A1 value`, and `A1` with nothing behind it. */
const findTag: TagFinder = (text, start, end, found) => {
  const length = end - start < 2 ? 0 : lengthOfTag(text, start, end);
  if (length === 0) return false;
  const tag = text.slice(start, start + length);
  if (readTags.has(tag)) found.tag = tag;
  else if (shortTags.has(tag)) found.tag = unread;
  else if (otherTags.has(tag)) found.tag = unreadProse;
  else return false;
  found.from = start + length;
  return true;
};

function idsOf(record: TaggedRecord): PaperIds {
  const address = allValues(record, 'LK', 'UL').find((value) => value.slice(0, 200).includes('doi.org/'));
  const doi = maybeDoi(firstValue(record, 'DO')) ?? (address && maybeDoi(address));
  const pmid = maybePmid(firstValue(record, 'PMID'));
  const wos = /(?:WOS|ISI):[A-Z0-9]+/.exec(firstValue(record, 'AN').slice(0, 100))?.[0];
  return { ...(doi && { doi }), ...(pmid && { pmid }), ...(wos && { source: `wos:${wos}` }) };
}

const datesOf = (record: TaggedRecord) => [...allValues(record, 'YR'), ...allValues(record, 'FD')].map(firstLine);

const paperOf: TaggedFormat['paper'] = (record, file) => {
  const { line } = record;
  const title = plainText(firstValue(record, 'T1'));
  const { slots, truncated } = authorsOf(allValues(record, 'A1'), line, file);
  if (!title && slots.length === 0) return undefined;
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: reportedDate(file.readDates(datesOf(record)), line, file.notices),
    abstract: plainText(firstValue(record, 'AB')),
    keywords: file.readKeywords(allValues(record, 'K1')),
    categories: [],
    venue: plainText(firstValue(record, 'JF', 'JO', 'T2', 'PB')),
    ...kindAndLanguage(allValues(record, 'RT'), allValues(record, 'LA')),
    ...affiliated(allValues(record, 'AD').map(onOneLine).flatMap(addressList)),
    ids: idsOf(record),
    provenance: { file: file.name, line },
  };
};

const format: TaggedFormat = {
  rule: { findTag, start: 'RT', titles: ['T1'], authors: ['A1'] },
  longTags: new Set(['AB', 'K1', 'NO', 'LK', 'UL', 'AN', 'AD']),
  brokenTag: /\n[ \t]*[A-Z]\d? +\S{2}|\n[A-Z][A-Z\d][ \t]*[-–:] /,
  meaningless: /^\d{1,9}\.?$/,
  paper: paperOf,
};

function recognise(head: string): number {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const has = (pattern: RegExp, within = 400) => lines.slice(0, within).some((line) => pattern.test(line));
  if (!has(/^(?:A1|T1|YR|JF|K1|FD) \S/)) return 0;
  if (has(/^RT \S/, 50) && has(/^(?:SR|ID|A1|T1|YR|JF) \S/, 100)) return 0.93;
  return has(/^RT \S/) && has(/^T1 \S/) && has(/^A1 \S/) ? 0.85 : 0;
}

/**
 * RefWorks' tagged format. `A1` are the authors, `A2` and higher are editors. `YR` gives the year and `FD`, the date in
 * free form, what it says within that year; `RD` is the day of retrieval.
 */
export const refworks: Reader = {
  format: 'refworks',
  label: texts.formats.refworks,
  recognise,
  read: (source, onShare) => readTagged(source, format, onShare),
};
