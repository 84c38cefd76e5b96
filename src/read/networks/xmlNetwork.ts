import type { OnShare, Reading, SourceText } from '../contract.ts';
import { networkBuilder, type NetworkBuilder } from './networkBuilder.ts';
import { walkBrokenXml, type BrokenRecord } from './xmlFragments.ts';
import { hasInternalSubset, walkXml, type XmlHandlers } from './xmlWalk.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const recordStarts = /<(?:[\w.-]{1,30}:)?(?:node|edge)(?=[\s/>])/g;
const mend = say.networks.mendOrExport;

function reportBroken({ start, line, text, message, isRepaired }: BrokenRecord, builder: NetworkBuilder): void {
  const record = say.networks.record(text);
  const place = line === start ? '' : say.networks.inLine(line);
  if (isRepaired) builder.notices.warning('xml-repaired', start, say.networks.repaired(record, place, message));
  else builder.reject('xml-broken', start, say.networks.broken(record, place, message), mend);
}

/**
 * Reads a network in XML. A file that is not well-formed is read a second time, record by record; `grammar` makes
 * handlers that fill a builder.
 */
export function readXmlNetwork(
  source: SourceText,
  grammar: (builder: NetworkBuilder) => XmlHandlers,
  onShare?: OnShare,
): Reading {
  const builder = networkBuilder(source.name, 'added');
  if (hasInternalSubset(source.text)) {
    const message = say.networks.ownEntities;
    builder.notices.error('xml-doctype', 1, message, say.networks.doctypeRemedy);
    return { papers: [], notices: builder.notices.notices, recordsIn: 0, rejected: 0 };
  }
  const problem = walkXml(source.text, grammar(builder), onShare);
  if (!problem) return builder.finish();
  const second = networkBuilder(source.name, 'added');
  walkBrokenXml(source.text, recordStarts, grammar(second), (broken) => reportBroken(broken, second), onShare);
  const isSaid = second.notices.notices.some(({ severity }) => severity !== 'info');
  if (!isSaid) {
    const message = say.networks.notWellFormed(problem.message);
    second.notices.warning('xml-not-well-formed', problem.line, message, say.reading.cut);
  }
  return second.finish();
}

/** A record that stands where records stand and is none: its tag was damaged, or its first bracket is missing. */
export function rejectStray(text: string, line: number, builder: NetworkBuilder): void {
  const message = say.networks.stray(text);
  builder.reject('xml-stray', line, message, mend);
}

/** How sure the head is of a root element; other text before it is allowed, as servers sometimes write. */
export function hasXmlRoot(head: string, root: string): boolean {
  const start = head.trimStart();
  if (!start.startsWith('<')) return false;
  return new RegExp(`<(?:\\w{1,20}:)?${root}[\\s>/]`).test(start.slice(0, 8000));
}
