import type { OnShare } from '../contract.ts';
import { lineCounter } from '../text/lineCounter.ts';
import { xmlParser, type Attributes, type XmlHandlers, type XmlProblem } from './xmlWalk.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/*
 * An XML file that is not well-formed, record by record: each record is parsed for itself, so that a broken one takes
 * none of its neighbours with it.
 */

type Event =
  | { readonly is: 'open'; name: string; attributes: Attributes; parent: string; line: number }
  | { readonly is: 'text'; text: string; parent: string; line: number }
  | { readonly is: 'close'; name: string };

/** What happened in one fragment, and what is wrong with it. */
interface Parsed {
  readonly events: readonly Event[];
  /** The first fault that leaves doubt about the values. */
  readonly fault: XmlProblem | undefined;
  readonly unclosed: readonly string[];
}

/** Between records stand the closing tags of what surrounds them; those are no fault of the record. */
const isStructural = (message: string) => /^(?:unclosed tag|unmatched closing tag)/.test(message);
/** What surrounds records; a record may open it for those within, or before those that follow. */
const holders = new Set(['nodes', 'edges', 'graph']);
const closingTags = /<\/[^<>]{0,200}>?/g;

type Parse = (text: string, base: number) => Parsed;

/** Parses fragments one after the other; `base` lines stand before each. */
function fragmentParser(): Parse {
  let events: Event[] = [];
  let faults: XmlProblem[] = [];
  const handlers: XmlHandlers = {
    open: (name, attributes, parent, line) => events.push({ is: 'open', name, attributes, parent, line }),
    // Closing tags that fit nothing come as text.
    text: (found, parent, line) => events.push({ is: 'text', text: found.replaceAll(closingTags, ''), parent, line }),
    close: (name) => events.push({ is: 'close', name }),
  };
  const note = (problem: XmlProblem) => {
    if (!isStructural(problem.message)) faults.push(problem);
  };
  const parser = xmlParser(handlers, note, { fragment: true, root: 'graph' });
  return (text, base) => {
    [events, faults] = [[], []];
    parser.begin(base);
    parser.write(text);
    const unclosed = parser.close();
    for (const name of unclosed.toReversed()) events.push({ is: 'close', name });
    return { events, unclosed, fault: faults[0] };
  };
}

const bareAmpersand = /&(?!#\d{1,7};|#x[\da-f]{1,6};|(?:amp|lt|gt|quot|apos);)/gi;
// eslint-disable-next-line no-control-regex
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A comment may hold old records; its letters become blanks, its lines stay. */
function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, open), text.slice(open, close + 3).replaceAll(/[^\n]/g, ' '));
    at = close + 3;
  }
}

export interface BrokenRecord extends XmlProblem {
  /** Where the record begins. */
  readonly start: number;
  /** How the record begins. */
  readonly text: string;
  readonly isRepaired: boolean;
}

function replay(events: readonly Event[], handlers: XmlHandlers): void {
  for (const event of events) {
    if (event.is === 'open') handlers.open(event.name, event.attributes, event.parent, event.line);
    else if (event.is === 'close') handlers.close(event.name);
    else if (event.text.trim() !== '') handlers.text(event.text, event.parent, event.line);
  }
}

interface Fragment {
  readonly text: string;
  /** Line on which it begins. */
  readonly line: number;
}

/** One record: as it is, or mended, or not at all. */
function readRecord(
  { text, line }: Fragment,
  parse: Parse,
  handlers: XmlHandlers,
  onBroken: (broken: BrokenRecord) => void,
): void {
  let parsed = parse(text, line - 1);
  const { fault } = parsed;
  const broken = { start: line, text: text.slice(0, 200) };
  if (fault) {
    const mended = text.replaceAll(illegal, ' ').replaceAll(bareAmpersand, '&amp;');
    if (mended !== text) parsed = parse(mended, line - 1);
    onBroken({ ...broken, ...fault, isRepaired: !parsed.fault });
    if (parsed.fault) return;
  } else if (parsed.unclosed.length > 0 && !parsed.unclosed.some((name) => holders.has(name))) {
    onBroken({ ...broken, line, message: say.networks.tagOpen(parsed.unclosed.at(-1)!), isRepaired: true });
  }
  replay(parsed.events, handlers);
}

/** Walks through a file that is not well-formed. `starts` finds the beginnings of its records. */
export function walkBrokenXml(
  whole: string,
  starts: RegExp,
  handlers: XmlHandlers,
  onBroken: (broken: BrokenRecord) => void,
  onShare?: OnShare,
): void {
  const text = withoutComments(whole);
  const lineAt = lineCounter(text);
  const parse = fragmentParser();
  let begin = -1;
  let count = 0;
  const take = (end: number) => {
    if (begin >= 0) readRecord({ text: text.slice(begin, end), line: lineAt(begin) }, parse, handlers, onBroken);
    // What stands before the first record declares the names of the fields; a fault there costs no record.
    else replay(parse(text.slice(0, end).replace(/^\s*<\?xml[^>]{0,200}>/, ''), 0).events, handlers);
    if (++count % 500 === 0) onShare?.(end / text.length);
  };
  for (const { index } of text.matchAll(starts)) {
    take(index);
    begin = index;
  }
  take(text.length);
}
