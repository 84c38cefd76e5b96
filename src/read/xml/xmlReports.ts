import type { NoticeBook } from '../notices/noticeBook.ts';
import type { XmlSpan } from './xmlSpans.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const again = say.xml.mend;

/** A record that has no beginning or no end is left out: half of its authors would pass for all of them. */
export function reportFault({ name, fault }: XmlSpan, { line, notices }: Place): undefined {
  const messages = {
    'no-end': say.xml.noEnd(name),
    'no-start': say.xml.noBegin(name, name),
    cut: say.xml.recordCut,
  } as const;
  notices.error(fault === 'cut' ? 'record-cut' : 'record-broken', line, messages[fault!], again);
}

interface Place {
  readonly line: number;
  readonly notices: NoticeBook;
}

export function reportNoXml(fault: string, near: number, { line, notices }: Place): undefined {
  const message = say.xml.notWellFormed(near, fault.replace(/\.$/, ''));
  notices.error('record-broken', line, message, again);
}

/** Tells of elements between two records that have no business there: likely records whose tags are misspelt. */
export function reportBetween(
  text: string,
  from: number,
  to: number,
  known: readonly string[],
  lineAt: (position: number) => number,
  notices: NoticeBook,
): void {
  if (to - from < 4) return;
  const gap = text
    .slice(from, to)
    .replaceAll(/<!--[^]*?(?:-->|$)|<\?[^>]*>|<!DOCTYPE[^>]*>/g, (found) => found.replaceAll(/[^\n]/g, ' '));
  const tag = /<\/?([A-Za-z_][\w:.-]{0,100})/g;
  for (let found = tag.exec(gap); found; found = tag.exec(gap)) {
    if (known.includes(found[1]!)) continue;
    const message = say.xml.stray(found[0]);
    notices.warning('xml-unknown-element', lineAt(from + found.index + 1), message, again);
    return;
  }
}
