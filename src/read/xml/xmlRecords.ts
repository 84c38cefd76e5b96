import type { Paper } from '../../model/paper.ts';
import type { OnShare, Reading, SourceText } from '../contract.ts';
import { lineCounter } from '../text/lineCounter.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { rememberedReaders, type RememberedReaders } from '../values/rememberedReaders.ts';
import type { XmlElement } from './xmlNode.ts';
import { xmlProlog, xmlScope, type XmlProlog } from './xmlProlog.ts';
import { openRecordParser } from './xmlRecordParser.ts';
import { reportBetween, reportFault } from './xmlReports.ts';
import { xmlSpans, type XmlSpan } from './xmlSpans.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Where a record stands. */
export interface XmlPlace {
  readonly file: string;
  readonly line: number;
  readonly notices: NoticeBook;
  /** Names and dates, remembered within the file. */
  readonly readers: RememberedReaders;
}

/** `rejected`: the format has said why. `context`: no record, but something that records need, such as a volume. */
export type XmlOutcome = Paper | 'rejected' | 'context';

/** What a format has to say about itself. */
export interface XmlFormat {
  /** Names of the elements that are records. None may stand within another. */
  readonly records: readonly string[];
  /**
   * Elements within records that are never used and have no attributes, such as lists of references. They are cut out
   * before the parser sees the record.
   */
  readonly unused?: readonly string[];
  /** Names are given without prefixes, with their namespace beside them. */
  readonly hasNamespaces?: boolean;
  /** Elements that may stand between records. When it is not set, anything may. */
  readonly between?: readonly string[];
  readonly read: (record: XmlElement, place: XmlPlace) => XmlOutcome;
  /** Called behind the last record, to tell what holds for many. */
  readonly finish?: (notices: NoticeBook) => void;
}

/** The first 64 KiB hold everything that comes before the first element. */
const headLength = 65_536;

const refused = (source: SourceText, notices: NoticeBook): Reading => {
  const message = say.xml.ownDoctype(source.name);
  notices.error('xml-internal-subset', 0, message, say.xml.doctypeRemedy);
  return { papers: [], notices: notices.notices, recordsIn: 0, rejected: 0 };
};

/** Every record has come, but the file does not end as it should, so there may have been more. */
function reportCutFile(
  { text }: SourceText,
  { root }: XmlProlog,
  end: number,
  line: number,
  notices: NoticeBook,
): void {
  if (new RegExp(`</(?:[\\w.-]{1,30}:)?${root}\\s*>`).test(text.slice(end))) return;
  const message = say.xml.noRootEnd(root);
  notices.warning('file-cut', line, message, say.xml.fetchIfMore);
}

/** Namespaces that hold for all records are declared before the first of them. */
const scopeBefore = ({ text }: SourceText, { from }: XmlSpan, { hasNamespaces }: XmlFormat) =>
  hasNamespaces ? xmlScope(text.slice(0, Math.min(from, headLength))) : undefined;

/**
 * Reads a file of XML records. A cheap walk through the text finds where each record begins and ends; each is then
 * parsed on its own. So one broken record costs only itself, its line is known, a file that was cut off keeps all that
 * is whole, and what no reader needs (lists of references, addresses …) never meets the parser, which more than pays
 * for the walk.
 */
export function readXmlRecords(source: SourceText, format: XmlFormat, onShare?: OnShare): Reading {
  const { name: file, text } = source;
  const notices = openNoticeBook(file);
  const prolog = xmlProlog(text.slice(0, headLength));
  if (prolog.hasSubset) return refused(source, notices);
  const lineAt = lineCounter(text);
  const papers: Paper[] = [];
  const readers = rememberedReaders();
  let [recordsIn, end] = [0, -1];
  let last: XmlSpan | undefined;
  let parse: ReturnType<typeof openRecordParser> | undefined;
  for (const span of xmlSpans(text, format.records, format.hasNamespaces)) {
    parse ??= openRecordParser(text, scopeBefore(source, span, format), new Set(format.unused));
    if (format.between && end >= 0) reportBetween(text, end, span.from, format.between, lineAt, notices);
    const line = lineAt(span.from + 1);
    [end, last] = [span.to, span];
    const place = { file, line, notices, readers };
    const record = span.fault ? reportFault(span, place) : parse(span.from, span.to, place);
    const outcome = record ? format.read(record, place) : 'rejected';
    if (outcome === 'context') continue;
    if (outcome !== 'rejected') papers.push(outcome);
    if (++recordsIn % 200 === 0) onShare?.(end / text.length);
  }
  format.finish?.(notices);
  if (!last) notices.error('no-records', 0, say.reading.noRecords(file), say.xml.anyFound);
  if (format.between && last) reportBetween(text, end, text.length, format.between, lineAt, notices);
  if (last && last.fault !== 'cut' && !format.records.includes(prolog.root) && prolog.root !== '')
    reportCutFile(source, prolog, end, lineAt(text.length), notices);
  return { papers, notices: notices.notices, recordsIn, rejected: recordsIn - papers.length };
}
