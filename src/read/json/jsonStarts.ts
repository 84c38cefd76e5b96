import { afterBlanks, isBlank, type JsonScanner } from './jsonScan.ts';

/** Knows by what the records of a text begin, so that the next one can be found behind a broken one. */
export interface JsonStarts {
  /** Learns from a record that was found in its place. */
  learn(from: number): void;
  /** Takes what can be taken from a broken record, for as long as no whole one was found. */
  guess(from: number): void;
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

interface Sign {
  readonly first: string;
  /** Unknown where the first value is no plain one. */
  readonly second: string;
}

/**
 * The first two keys. A quotation mark inside a text is written `\"`, so that such a beginning is never part of a title
 * or an abstract.
 */
function maybeSign(text: string, from: number, scanner: JsonScanner): Sign | undefined {
  const first = maybeKey(text, from, scanner);
  if (!first) return undefined;
  const value = afterBlanks(text, first.end);
  const isPlain = text[value] !== '{' && text[value] !== '[';
  const end = isPlain ? scanner.skipValue(value) : undefined;
  const isShort = typeof end === 'number' && end - value <= longestValue;
  const second = isShort && text[end] === ',' ? maybeKey(text, end + 1, scanner)?.key : undefined;
  return { first: first.key, second: second ?? '' };
}

const joined = ({ first, second }: Sign) => `${first},${second}`;

export function jsonStarts(text: string, scanner: JsonScanner): JsonStarts {
  const indents = new Set<string>();
  const signs = new Set<string>();
  let withinLines = 0;
  let guessed: Sign | undefined;

  function learn(from: number): void {
    if (text[from] !== '{') return;
    const indent = maybeIndent(text, from);
    if (indent === undefined) withinLines++;
    else if (indents.size < mostSigns) indents.add(indent);
    const sign = signs.size < mostSigns ? maybeSign(text, from + 1, scanner) : undefined;
    if (sign) signs.add(joined(sign));
  }

  function guess(from: number): void {
    const indent = maybeIndent(text, from);
    if (indent === undefined) withinLines++;
    else indents.add(indent);
    const isWhole = text[from] === '{';
    guessed = maybeSign(text, isWhole ? from + 1 : from, scanner);
    if (isWhole) return;
    // Where the brace is missing, the line of the first field stands deeper than its record.
    for (let length = 0; length < Math.min(indent?.length ?? 0, mostSigns); length++)
      indents.add(indent!.slice(0, length));
  }

  function isSign(at: number): boolean {
    const sign = maybeSign(text, at + 1, scanner);
    if (!sign) return false;
    if (signs.size > 0) return signs.has(joined(sign));
    return guessed?.first === sign.first && (guessed.second === '' || guessed.second === sign.second);
  }

  function isStart(at: number): boolean {
    const indent = maybeIndent(text, at);
    if (indent !== undefined && indents.has(indent)) return true;
    // Where each record has a line of its own, all others are part of a record, however much they look like one.
    return (indents.size === 0 || withinLines > 1) && isSign(at);
  }

  function next(from: number, to: number): number {
    for (let at = text.indexOf('{', from); at >= 0 && at < to; at = text.indexOf('{', at + 1))
      if (isStart(at)) return at;
    return -1;
  }

  return { learn, guess, next };
}
