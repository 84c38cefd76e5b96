import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../notices/quoted.ts';
import type { XmlSpan } from './xmlSpans.ts';

const again = 'Fetch the file again, or mend the record in a text editor.';

/** A record that has no beginning or no end is left out: half of its authors would pass for all of them. */
export function reportFault({ name, fault }: XmlSpan, { line, notices }: Place): undefined {
  const messages = {
    'no-end': `A record never ends: “</${name}>” is missing; it was left out.`,
    'no-start': `A record has no beginning: “</${name}>” stands here without “<${name}>”; it was left out.`,
    cut: `The file breaks off in the middle of a record; the record was left out.`,
  } as const;
  notices.error(fault === 'cut' ? 'record-cut' : 'record-broken', line, messages[fault!], again);
}

interface Place {
  readonly line: number;
  readonly notices: NoticeBook;
}

export function reportNoXml(fault: string, near: number, { line, notices }: Place): undefined {
  const message = `A record is no well-formed XML (near line ${near}: ${fault.replace(/\.$/, '')}); it was left out.`;
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
    const message = `${quoted(found[0])} stands between the records and was not read.`;
    notices.warning('xml-unknown-element', lineAt(from + found.index + 1), message, again);
    return;
  }
}
