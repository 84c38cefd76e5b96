import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { findJsonRecords, type JsonPath } from './jsonRecords.ts';
import { parseJson } from './jsonRepair.ts';
import { isObject, type JsonObject } from './jsonValues.ts';
import { lineCounter } from '../text/lineCounter.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../notices/quoted.ts';

/** Where a record stands: the file and the line (from 1) on which it begins. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** What one JSON format has of its own; finding, parsing, counting and reporting are the same for all. */
export interface JsonFormat {
  readonly format: string;
  readonly label: string;
  recognise(head: string): number;
  /** Where records stand in an envelope: `[['results'], ['message', 'items'], ['message']]`. */
  readonly paths: readonly JsonPath[];
  /** Undefined after a notice of severity `error` or `info` was written. */
  paperOf(record: JsonObject, place: RecordPlace, notices: NoticeBook): Paper | undefined;
  /** Says what concerns the file as a whole, when all of it was read. */
  end?(papers: readonly Paper[], notices: NoticeBook): void;
}

/** Longer than this is no record. */
const longestRecord = 64 * 1024 * 1024;
const again = 'Export or download the file again.';

interface ReadFrom {
  readonly format: JsonFormat;
  readonly file: string;
  readonly notices: NoticeBook;
}

function recordIn(slice: string, line: number, notices: NoticeBook): JsonObject | undefined {
  if (slice.length > longestRecord) {
    notices.error('json-too-long', line, `A record is ${slice.length} letters long; it was left out.`, again);
    return undefined;
  }
  const { value, isMended } = parseJson(slice);
  if (value === undefined) {
    const message = `The record that begins ${quoted(slice)} is not valid JSON; it was left out.`;
    notices.error('json-broken-record', line, message, again);
  } else if (value === null) {
    notices.info('json-null', line, 'The list holds “null” in place of a record: the source did not find it.');
  } else if (!isObject(value)) {
    notices.error('json-no-record', line, `${quoted(slice)} is no record; it was left out.`, again);
  } else {
    if (isMended) notices.warning('json-repaired', line, `The record that begins ${quoted(slice)} was repaired.`);
    return value;
  }
  return undefined;
}

/** A fault of our own, or of a type that nobody thought of, costs the one record. */
function paperIn(record: JsonObject, line: number, { format, file, notices }: ReadFrom): Paper | undefined {
  const before = notices.notices.length;
  try {
    const paper = format.paperOf(record, { file, line }, notices);
    if (paper || notices.notices.slice(before).some(({ severity }) => severity !== 'warning')) return paper;
    notices.error('record-empty', line, 'The record says nothing of a paper; it was left out.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `A record could not be understood (${reason}); it was left out.`;
    notices.error('json-odd-record', line, message, 'Please report this as a fault.');
  }
  return undefined;
}

function read(format: JsonFormat, { name, text }: SourceText, onShare?: OnShare): Reading {
  const notices = openNoticeBook(name);
  const lineOf = lineCounter(text);
  const papers: Paper[] = [];
  let recordsIn = 0;
  findJsonRecords(text, format.paths, {
    onRecord(from, to) {
      if (recordsIn++ % 200 === 0) onShare?.(from / text.length);
      const line = lineOf(from);
      const record = recordIn(text.slice(from, to), line, notices);
      const paper = record && paperIn(record, line, { format, file: name, notices });
      if (paper) papers.push(paper);
    },
    onBroken(from, { reason }) {
      recordsIn++;
      const start = quoted(text.slice(from, from + 200));
      const message = `The record that begins ${start} is broken: ${reason}; it was left out.`;
      notices.error('json-broken-record', lineOf(from), message, again);
    },
    onOdd(at, { reason, isEnd }) {
      const message = isEnd ? `The file is cut: ${reason}.` : `Between the records: ${reason}.`;
      notices.warning(isEnd ? 'json-cut' : 'json-repaired', lineOf(at), message, again);
    },
  });
  if (recordsIn === 0) notices.warning('no-records', 1, `${quoted(name)} holds no records.`);
  format.end?.(papers, notices);
  return { papers, notices: notices.notices, recordsIn, rejected: recordsIn - papers.length };
}

/** A reader for sources that answer in JSON. */
export const jsonReader = (format: JsonFormat): Reader => ({
  format: format.format,
  label: format.label,
  recognise: (head) => format.recognise(head),
  read: (source, onShare) => read(format, source, onShare),
});
