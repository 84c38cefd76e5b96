import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { remembered } from '../text/remembered.ts';
import { tagCode, type TaggedFields } from './taggedFields.ts';
import { entriesOf } from './wosEntries.ts';
import type { WosFields } from './wosFields.ts';
import { wosPaper, wosReaders } from './wosPaper.ts';
import { scanWos, type WosRecord } from './wosScanner.ts';
import { listTags } from './wosTags.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const codeOf = remembered(tagCode);

const fieldsOf = (fields: TaggedFields): WosFields => ({
  line: fields.line,
  text: (tag) => fields.plain(codeOf(tag)),
  list(tag) {
    const code = codeOf(tag);
    // Some databases put all names on one line.
    return listTags.has(code) ? fields.lines(code).flatMap(entriesOf) : entriesOf(fields.raw(code));
  },
});

const titleTag = tagCode('TI');

/**
 * Half an author list would pass for a whole one, and so would half a record without its title; a record that breaks
 * off behind them is kept with a word.
 */
function isBeyondRepair({ isEnded, fields, lastTag }: WosRecord, notices: NoticeBook): boolean {
  if (isEnded) return false;
  const name = quoted(fields.plain(titleTag));
  if (listTags.has(lastTag) || !fields.has(titleTag)) {
    const message = say.wos.recordCut(fields.has(titleTag) ? fields.plain(titleTag) : undefined);
    notices.error('wos-cut-record', fields.line, message, say.reading.cut);
    return true;
  }
  notices.warning('wos-not-ended', fields.line, say.wos.notEnded(name));
  return false;
}

function readRecords({ name, text }: SourceText, notices: NoticeBook, onShare?: OnShare): Omit<Reading, 'notices'> {
  const papers: Paper[] = [];
  const readers = wosReaders();
  let recordsIn = 0;
  for (const record of scanWos(text, notices)) {
    if (recordsIn++ % 500 === 0) onShare?.(record.end / text.length);
    if (isBeyondRepair(record, notices)) continue;
    const paper = wosPaper(fieldsOf(record.fields), { file: name, product: record.product, readers }, notices);
    if (paper) papers.push(paper);
  }
  return { papers, recordsIn, rejected: recordsIn - papers.length };
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const notices = openNoticeBook(source.name);
  const reading = readRecords(source, notices, onShare);
  if (reading.recordsIn === 0) {
    const message = say.wos.noRecords(source.name);
    notices.error('wos-no-records', 1, message, say.reading.cut);
  }
  return { ...reading, notices: notices.notices };
}

const firstLines = (head: string) => head.slice(0, 20_000).split('\n').slice(0, 60);
const isFileLine = (line: string) => /^FN \S/.test(line);

function recognise(head: string): number {
  const lines = firstLines(head);
  const [hasFile, hasType, hasField, hasEnd] = [
    lines.slice(0, 12).some(isFileLine),
    lines.some((line) => /^PT [A-Z]\s*$/.test(line)),
    lines.some((line) => /^(?:AU|AF|TI|SO|UT) +\S/.test(line)),
    lines.some((line) => /^ER\s*$/.test(line)),
  ];
  if (hasFile) return hasType || hasField || lines.some((line) => line.startsWith('VR ')) ? 0.96 : 0.5;
  if (hasType && hasField) return 0.92;
  return hasField && hasEnd && lines.some((line) => /^TI +\S/.test(line)) ? 0.85 : 0;
}

const isOpenAlex = (head: string) => firstLines(head).some((line) => /^FN OpenAlex/i.test(line));

/**
 * Tagged text of the Web of Science: the Core Collection and the other databases it exports (ISI, Thomson Reuters,
 * Clarivate; Medline, Inspec, BIOSIS). Of the dates the earlier of early access and issue is taken.
 */
export const wosPlain: Reader = {
  format: 'wos-plain',
  label: texts.formats['wos-plain'],
  recognise: (head) => (isOpenAlex(head) ? 0 : recognise(head)),
  read,
};

/** OpenAlex writes the same tags: natural names, its own ids in `UT`, the number of citations in `NR`. */
export const openalexText: Reader = {
  format: 'openalex-text',
  label: texts.formats['openalex-text'],
  recognise: (head) => (isOpenAlex(head) ? recognise(head) : 0),
  read,
};
