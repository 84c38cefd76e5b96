import { afterBlanks, isBlank, type JsonScanner } from './jsonScan.ts';

/** Knows by what the records of a text begin, so that the next one can be found behind a broken one. */
export interface JsonStarts {
  /** Learns from a record that was found in its place. */
  learn(from: number): void;
  /** The first position from `from` on (before `to`) where a record begins, or -1. */
  next(from: number, to: number): number;
}

const mostSigns = 16;
const longestValue = 2000;
const longestIndent = 200;

/** The blanks before the brace when it is the first on its line. */
function maybeIndent(text: string, at: number): string | undefined {
  let begin = at;
  while (begin > 0 && at - begin < longestIndent && isBlank(text.charCodeAt(begin - 1)) && text[begin - 1] !== '\n')
    begin--;
  return begin === 0 || text[begin - 1] === '\n' ? text.slice(begin, at) : undefined;
}

/** The name of a field and the position behind its colon. */
function maybeKey(text: string, from: number, scanner: JsonScanner): { key: string; end: number } | undefined {
  const at = afterBlanks(text, from);
  if (text[at] !== '"') return undefined;
  const end = scanner.skipString(at);
  if (typeof end !== 'number' || end - at > longestIndent) return undefined;
  const colon = afterBlanks(text, end);
  return text[colon] === ':' ? { key: text.slice(at, end), end: colon + 1 } : undefined;
}

/**
 * The first two keys, such as `"id","doi"`; the first alone where its value is no plain one. A quotation mark inside a
 * text is written `\"`, so that such a beginning is never part of a title or an abstract.
 */
function maybeSign(text: string, from: number, scanner: JsonScanner): string | undefined {
  const first = maybeKey(text, from + 1, scanner);
  if (!first) return undefined;
  const value = afterBlanks(text, first.end);
  if (text[value] === '{' || text[value] === '[') return first.key;
  const end = scanner.skipValue(value);
  if (typeof end !== 'number' || end - value > longestValue) return first.key;
  const second = text[end] === ',' ? maybeKey(text, end + 1, scanner) : undefined;
  return second ? `${first.key},${second.key}` : first.key;
}

export function jsonStarts(text: string, scanner: JsonScanner): JsonStarts {
  const indents = new Set<string>();
  const signs = new Set<string>();
  let withinLines = 0;

  function learnIndent(indent: string, isWhole: boolean): void {
    if (indents.size >= mostSigns) return;
    indents.add(indent);
    // Where the brace itself is missing, the line of the first field stands deeper than its record.
    if (!isWhole)
      for (let length = 0; length < Math.min(indent.length, mostSigns); length++) indents.add(indent.slice(0, length));
  }

  function learn(from: number): void {
    const isWhole = text[from] === '{';
    const indent = maybeIndent(text, from);
    if (indent === undefined) withinLines++;
    else learnIndent(indent, isWhole);
    const sign = isWhole && signs.size < mostSigns ? maybeSign(text, from, scanner) : undefined;
    if (sign !== undefined) signs.add(sign);
  }

  function isStart(at: number): boolean {
    const indent = maybeIndent(text, at);
    if (indent !== undefined && indents.has(indent)) return true;
    // Where each record has a line of its own, all others are part of a record, however much they look like one.
    if (indents.size > 0 && withinLines <= 1) return false;
    const sign = maybeSign(text, at, scanner);
    return sign !== undefined && signs.has(sign);
  }

  function next(from: number, to: number): number {
    for (let at = text.indexOf('{', from); at >= 0 && at < to; at = text.indexOf('{', at + 1))
      if (isStart(at)) return at;
    return -1;
  }

  return { learn, next };
}
