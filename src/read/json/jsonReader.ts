import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { findJsonRecords, type JsonPath } from './jsonRecords.ts';
import { parseJson } from './jsonRepair.ts';
import { isObject, type JsonObject } from './jsonValues.ts';
import { lineCounter } from '../text/lineCounter.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

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
const again = say.json.again;

interface ReadFrom {
  readonly format: JsonFormat;
  readonly file: string;
  readonly notices: NoticeBook;
}

function recordIn(slice: string, line: number, notices: NoticeBook): JsonObject | undefined {
  if (slice.length > longestRecord) {
    notices.error('json-too-long', line, say.json.tooLong(slice.length), again);
    return undefined;
  }
  const { value, isMended } = parseJson(slice);
  if (value === undefined) {
    const message = say.json.notValid(slice);
    notices.error('json-broken-record', line, message, again);
  } else if (value === null) {
    notices.info('json-null', line, say.json.nullRecord);
  } else if (!isObject(value)) {
    notices.error('json-no-record', line, say.json.noRecord(slice), again);
  } else {
    if (isMended) notices.warning('json-repaired', line, say.json.repaired(slice));
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
    notices.error('record-empty', line, say.json.saysNothing);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = say.json.odd(reason);
    notices.error('json-odd-record', line, message, say.reading.reportFault);
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
      const message = say.json.broken(start, reason);
      notices.error('json-broken-record', lineOf(from), message, again);
    },
    onOdd(at, { reason, isEnd }) {
      const message = isEnd ? say.json.cut(reason) : say.json.between(reason);
      notices.warning(isEnd ? 'json-cut' : 'json-repaired', lineOf(at), message, again);
    },
  });
  if (recordsIn === 0) notices.warning('no-records', 1, say.reading.noRecords(name));
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
