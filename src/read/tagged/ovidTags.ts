import { isBlankCode, type FoundTag, type TagFinder } from './taggedLines.ts';
import { unread, unreadProse } from './taggedRecords.ts';

/** The tag under which the lines `<1. >` are found, with which records begin. */
export const startTag = '<';

const readTags = new Set('TI AU AF FA SO JN BT AB KW ID MH MC DE SH YR DP DG EP DO DI UI AN DB XL IN PT LG'.split(' '));

const shortTags = new Set('VN RO IS CY PN UP DD JC IP VO PG SB DT'.split(' '));

/** The labels that stand for tags where the file was exported with full names of the fields. */
const tagOfLabel: Readonly<Record<string, string>> = {
  title: 'TI',
  'original title': unreadProse,
  author: 'AU',
  authors: 'AU',
  'author/editor': 'AU',
  'authors full name': 'AF',
  'full name': 'AF',
  source: 'SO',
  institution: 'IN',
  'journal name': 'JN',
  'book title': 'BT',
  abstract: 'AB',
  keyword: 'KW',
  keywords: 'KW',
  'keyword heading': 'KW',
  'key concepts': 'ID',
  'mesh subject headings': 'MH',
  'subject headings': 'SH',
  'year of publication': 'YR',
  'publication year': 'YR',
  'date of publication': 'DP',
  'publication date': 'DP',
  'digital object identifier': 'DO',
  doi: 'DO',
  'unique identifier': 'UI',
  'accession number': 'AN',
  database: 'DB',
  'publication type': 'PT',
  language: 'LG',
};
const [space, dash, less, A, Z] = [32, 45, 60, 65, 90];
const isCapital = (code: number) => code >= A && code <= Z;
const isTagChar = (code: number) => isCapital(code) || (code >= 48 && code <= 57);

/** `<1. >`, `<12>`: records are numbered, and those left out in the export are missing. */
function isStart(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === less && /^<\d{1,9}\.? ?>\s*$/.test(text.slice(start, Math.min(end, start + 40)));
}

/** `TI  - value` and `TI - value`; where the value begins, or -1. */
function valueAt(text: string, start: number, end: number): number {
  if (!isCapital(text.charCodeAt(start)) || !isTagChar(text.charCodeAt(start + 1))) return -1;
  let at = start + 2;
  while (at < end && at < start + 5 && text.charCodeAt(at) === space) at++;
  const isTag = at > start + 2 && at < end && text.charCodeAt(at) === dash;
  return isTag && (at + 1 === end || isBlankCode(text.charCodeAt(at + 1))) ? at + 1 : -1;
}

const label = /^([A-Z][A-Za-z/&() -]{1,38}?)(:\s|:?\s*$)/;

/** `Series Information:  value`, or a known label alone, whose value stands on the lines below. */
function maybeLabel(text: string, start: number, end: number): FoundTag | undefined {
  const head = text.slice(start, Math.min(end, start + 42));
  const found = label.exec(head);
  if (!found) return undefined;
  const [whole, name, ending] = found as unknown as [string, string, string];
  const tag = tagOfLabel[name.toLowerCase()];
  // Prose has colons, too: two blanks behind it make a label of a word that is not known.
  const isLabel = tag !== undefined || (ending.startsWith(':') && /^ \S/.test(head.slice(whole.length)));
  return isLabel ? { tag: tag ?? unreadProse, from: start + whole.length } : undefined;
}

export const findOvidTag: TagFinder = (text, start, end, found) => {
  if (end === start) return false;
  const from = valueAt(text, start, end);
  if (from >= 0) {
    const tag = text.slice(start, start + 2);
    found.tag = readTags.has(tag) ? tag : shortTags.has(tag) ? unread : unreadProse;
    found.from = from;
    return true;
  }
  if (isStart(text, start, end)) {
    found.tag = startTag;
    found.from = end;
    return true;
  }
  const labelled = isCapital(text.charCodeAt(start)) ? maybeLabel(text, start, end) : undefined;
  if (!labelled) return false;
  found.tag = labelled.tag;
  found.from = labelled.from;
  return true;
};
