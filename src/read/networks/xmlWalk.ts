import { SaxesParser } from 'saxes';
import type { OnShare } from '../contract.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What happens on a walk through an XML file. Names come without their prefix; `parent` is '' at the root. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes, parent: string, line: number): void;
  /** `line` is where the first letter of the text stands that is not blank. */
  text(text: string, parent: string, line: number): void;
  close(name: string): void;
}

export interface XmlProblem {
  readonly line: number;
  readonly message: string;
}

const chunkLength = 1 << 16;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `file:12:3: unclosed tag: node` without the place, which is said otherwise. */
const bareMessage = (message: string) => message.replace(/^.{0,40}?\d+:\d+: /, '').replace(/\.$/, '');

const newlinesIn = (text: string) => text.split('\n').length - 1;

/** A parser for one text after the other. */
export interface XmlParser {
  /** `base` lines stand before the text that follows. */
  begin(base: number): void;
  write(text: string): void;
  /** Names the tags that are still open, from the outermost, and gets ready for the next text. */
  close(): readonly string[];
}

/** A parser that hands everything to the handlers. A fragment may hold several elements, whose parent is `root`. */
export function xmlParser(
  handlers: XmlHandlers,
  onProblem: (problem: XmlProblem) => void,
  options: { readonly fragment: boolean; readonly root: string },
): XmlParser {
  const parser = new SaxesParser({ fragment: options.fragment, position: true });
  let [base, line] = [0, 0];
  let stack: string[] = [];
  const parent = () => stack.at(-1) ?? options.root;
  parser.on('error', ({ message }) => onProblem({ line: base + parser.line, message: bareMessage(message) }));
  parser.on('opentagstart', () => {
    // A name that a line end follows is complete only on the next line.
    line = base + parser.line - (parser.column === 0 ? 1 : 0);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    handlers.open(local, attributes as Attributes, parent(), line);
    stack.push(local);
  });
  const onText = (text: string) => {
    const trimmed = text.trimStart();
    if (trimmed !== '') handlers.text(text, parent(), base + parser.line - newlinesIn(trimmed));
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    stack.pop();
    handlers.close(localName(name));
  });
  return {
    begin(lines) {
      base = lines;
    },
    write: (text) => void parser.write(text),
    close() {
      const unclosed = stack;
      parser.close();
      stack = [];
      return unclosed;
    },
  };
}

/** Walks through a well-formed file; at the first fault it stops and returns it. */
export function walkXml(text: string, handlers: XmlHandlers, onShare?: OnShare): XmlProblem | undefined {
  const problems: XmlProblem[] = [];
  const parser = xmlParser(handlers, (problem) => problems.push(problem), { fragment: false, root: '' });
  for (let at = 0; at < text.length && problems.length === 0; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
    onShare?.(at / text.length);
  }
  if (problems.length === 0) parser.close();
  return problems[0];
}

/** Entities of an internal subset can grow without end, so such files are refused before anything is parsed. */
export function hasInternalSubset(text: string): boolean {
  const at = text.slice(0, 100_000).search(/<!DOCTYPE/i);
  if (at < 0) return false;
  const end = text.indexOf('>', at);
  const open = text.indexOf('[', at);
  return open >= 0 && (end < 0 || open < end);
}
