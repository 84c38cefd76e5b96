import { namedEntities } from './entities.ts';
import type { NoticeBook } from './noticeBook.ts';
import type { XmlElement } from './xmlNode.ts';
import type { XmlParser } from './xmlParser.ts';
import { xmlRepairs } from './xmlRepair.ts';
import { reportNoXml } from './xmlReports.ts';

interface Place {
  readonly line: number;
  readonly notices: NoticeBook;
}

const lineEnds = (text: string) => text.split('\n').length - 1;
const isKnown = (name: string) => Object.hasOwn(namedEntities, name);

/**
 * The record without the elements that nobody needs. An element is left to the parser when it is not plainly closed:
 * then the record is damaged, and a cut could take away more than the element.
 */
function withoutUnused(record: string, unused: RegExp): string {
  if (record.includes('<!')) return record;
  let [kept, from] = ['', 0];
  unused.lastIndex = 0;
  for (let found = unused.exec(record); found; found = unused.exec(record)) {
    const end = `</${found[1]}>`;
    const close = record.indexOf(end, unused.lastIndex);
    const next = record.indexOf(found[0], unused.lastIndex);
    if (close < 0 || (next >= 0 && next < close)) return record;
    kept += record.slice(from, found.index);
    from = close + end.length;
    unused.lastIndex = from;
  }
  return from === 0 ? record : kept + record.slice(from);
}

/** A record that is no XML gets a second chance with its small faults mended; what was mended is said. */
function parseMended(record: string, parse: XmlParser, place: Place): XmlElement | undefined {
  const whole = parse(record);
  if (whole.element) return whole.element;
  for (const { text, what } of xmlRepairs(record, isKnown)) {
    const { element } = parse(text);
    if (!element) continue;
    place.notices.warning('record-repaired', place.line, `A record is no well-formed XML; ${what}.`);
    return element;
  }
  const { message, at } = whole.fault!;
  return reportNoXml(message, place.line + lineEnds(record.slice(0, at)), place);
}

/** Parses records; undefined, with a notice, when one is broken. */
export function openRecordParser(
  parse: XmlParser,
  unused: readonly string[] = [],
): (record: string, place: Place) => XmlElement | undefined {
  const tags = unused.length > 0 ? new RegExp(`<(${unused.join('|')})>`, 'g') : undefined;
  return (record, place) => {
    const short = tags ? withoutUnused(record, tags) : record;
    return parse(short).element ?? parseMended(record, parse, place);
  };
}
