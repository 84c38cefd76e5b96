import { namedEntities } from '../text/entities.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import type { XmlElement } from './xmlNode.ts';
import type { XmlScope } from './xmlElement.ts';
import { openXmlParser, type XmlParser } from './xmlParser.ts';
import { maybePlainTree } from './xmlPlain.ts';
import { hasControls, xmlRepairs } from './xmlRepair.ts';
import { reportNoXml } from './xmlReports.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

interface Place {
  readonly line: number;
  readonly notices: NoticeBook;
}

const lineEnds = (text: string) => text.split('\n').length - 1;
const isKnown = (name: string) => Object.hasOwn(namedEntities, name);

/** A record that is no XML gets a second chance with its small faults mended; what was mended is said. */
function parseMended(record: string, parse: XmlParser, place: Place): XmlElement | undefined {
  const whole = parse(record);
  if (whole.element) return whole.element;
  for (const { text, what } of xmlRepairs(record, isKnown)) {
    const { element } = parse(text);
    if (!element) continue;
    place.notices.warning('record-repaired', place.line, say.xml.repaired(what));
    return element;
  }
  const { message, at } = whole.fault!;
  return reportNoXml(message, place.line + lineEnds(record.slice(0, at)), place);
}

/**
 * Parses records of a text by where they begin and end; undefined, with a notice, when one is broken. Of the unused
 * elements there may be nothing in the tree.
 */
export function openRecordParser(
  text: string,
  scope: XmlScope | undefined,
  unused: ReadonlySet<string>,
): (from: number, to: number, place: Place) => XmlElement | undefined {
  const parse = openXmlParser(scope);
  const isClean = !hasControls(text);
  return (from, to, place) => {
    const isPlain = isClean || !hasControls(text.slice(from, to));
    const plain = isPlain ? maybePlainTree(text, from, to, unused, scope) : undefined;
    return plain ?? parseMended(text.slice(from, to), parse, place);
  };
}
