import type { BibtexProblem } from '../../model/bibtexProblem.ts';
import { lineCounter } from '../text/lineCounter.ts';

/** A value is a chain of pieces joined by `#`: literal text, with its inner braces, or the name of a macro. */
export interface ValuePiece {
  readonly text: string;
  readonly isMacro: boolean;
}

interface ScannedField {
  /** Lower case. */
  readonly name: string;
  readonly pieces: readonly ValuePiece[];
}

/** What follows an `@`: an entry, or one of the commands `string` and `preamble`. */
export interface ScannedEntry {
  /** Lower case. */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly ScannedField[];
  readonly line: number;
  /** What had to be repaired, in words; undefined when nothing was wrong. */
  readonly problem: BibtexProblem | undefined;
  /** Where the next entry can begin; for progress. */
  readonly end: number;
}

interface Scanner {
  readonly text: string;
  at: number;
  problem: BibtexProblem | undefined;
  /** How many letters may still be spent on looking for the end of comments; keeps hostile comments linear. */
  commentBudget: number;
}

const blanksAndComments = /(?:\s|%[^\n]*(?:\n|$))*/y;
const blanks = /\s*/y;
const start = /@(?:\s|%[^\n]*\n)*([A-Za-z][\w-]{0,40})(?:\s|%[^\n]*\n)*([{(])/y;
const commentStart = /@\s*comment\s*\{/iy;
/** The beginning of an entry at a line start: there a value that was never closed is given up. */
const rescue = /[ \t]*@[A-Za-z]{2,30}[ \t]*[{(][^\s{}()=,]*\s*(?:,|$|\n)/y;
const fieldName = /([^=,{}"#%\n]{1,120}?)\s*=/y;
const bare = /[^\s,#{}()"]+/y;
const key = /[^,\n{}="]*/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(scanner: Scanner, pattern: RegExp): void {
  scanner.at += matchAt(pattern, scanner.text, scanner.at)?.[0].length ?? 0;
}

const note = (scanner: Scanner, problem: BibtexProblem) => {
  scanner.problem ??= problem;
};

const isRescue = (text: string, newline: number) => matchAt(rescue, text, newline + 1) !== null;

/** Reads `{…}`; at an unclosed brace it stops where the next entry begins. */
function braced(scanner: Scanner): string {
  const { text } = scanner;
  const from = scanner.at + 1;
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most letters are neither a brace nor a line end.
    if (code < 123 && code !== 10) continue;
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) {
      scanner.at = at + 1;
      return text.slice(from, at);
    } else if (code === 10 && text[at + 1] === '@' && isRescue(text, at)) {
      note(scanner, { kind: 'brace' });
      scanner.at = at + 1;
      return text.slice(from, at);
    }
  }
  note(scanner, { kind: 'brace' });
  scanner.at = text.length;
  return text.slice(from);
}

const afterQuote = /"(?:\s*(?:[,#})]|$)|[ \t]*\n\s*[A-Za-z][\w-]*\s*=)/y;

/** Reads `"…"`. A quote inside braces is text, and so is one that nothing fitting follows. */
function quotedText(scanner: Scanner): string {
  const { text } = scanner;
  const from = scanner.at + 1;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125) depth = Math.max(0, depth - 1);
    else if (code === 34 && depth === 0 && matchAt(afterQuote, text, at)) {
      scanner.at = at + 1;
      return text.slice(from, at);
    } else if (code === 10 && text[at + 1] === '@' && isRescue(text, at)) {
      scanner.at = at + 1;
      note(scanner, { kind: 'quote' });
      return text.slice(from, at);
    }
  }
  note(scanner, { kind: 'quote' });
  scanner.at = text.length;
  return text.slice(from);
}

function maybePiece(scanner: Scanner): ValuePiece | undefined {
  skip(scanner, blanks);
  const character = scanner.text[scanner.at];
  if (character === '{') return { text: braced(scanner), isMacro: false };
  if (character === '"') return { text: quotedText(scanner), isMacro: false };
  const word = matchAt(bare, scanner.text, scanner.at)?.[0];
  if (word === undefined || word.startsWith('@')) return undefined;
  scanner.at += word.length;
  return { text: word, isMacro: !/^\d/.test(word) };
}

function readValue(scanner: Scanner): ValuePiece[] {
  const pieces: ValuePiece[] = [];
  for (;;) {
    const piece = maybePiece(scanner);
    if (!piece) note(scanner, { kind: 'value' });
    else pieces.push(piece);
    skip(scanner, blanks);
    if (scanner.text[scanner.at] !== '#') return pieces;
    scanner.at++;
  }
}

/** After the end of an entry there is no comma and no field; where there is, the brace before it was a stray one. */
const moreFields = /\s*,\s*[A-Za-z][\w-]{0,40}\s*=/y;

/** What cannot be a field is skipped up to the next comma or line end. */
function skipJunk(scanner: Scanner): void {
  const junk = matchAt(/[^,\n}]*/y, scanner.text, scanner.at)![0];
  note(scanner, { kind: 'field', junk: junk.trim().slice(0, 40) });
  scanner.at += Math.max(1, junk.length);
}

/** The fields up to the closing brace or parenthesis; a missing comma is mended, a missing end reported. */
function readFields(scanner: Scanner): ScannedField[] {
  const fields: ScannedField[] = [];
  const { text } = scanner;
  for (;;) {
    skip(scanner, blanksAndComments);
    const character = text[scanner.at];
    if (character === undefined || (character === '@' && isRescue(text, scanner.at - 1))) {
      note(scanner, { kind: 'end' });
      return fields;
    }
    if (character === '}' || character === ')') {
      scanner.at++;
      if (!matchAt(moreFields, text, scanner.at)) return fields;
      note(scanner, { kind: 'start' });
      continue;
    }
    if (character === ',') {
      scanner.at++;
      continue;
    }
    const name = matchAt(fieldName, text, scanner.at);
    if (name) {
      scanner.at += name[0].length;
      fields.push({ name: name[1]!.trim().toLowerCase(), pieces: readValue(scanner) });
    } else skipJunk(scanner);
  }
}

/** The key before the first comma; none when the first thing is a field already. */
function readKey(scanner: Scanner): string {
  const found = matchAt(key, scanner.text, scanner.at)![0];
  const next = scanner.text[scanner.at + found.length];
  if (next === '=' || next === '"') return '';
  scanner.at += found.length;
  return found.trim();
}

/** A braced comment is skipped as a whole when its braces balance; any other is prose up to the line's end. */
function skipComment(scanner: Scanner, open: number): void {
  const { text } = scanner;
  let depth = 0;
  let at = open;
  for (; at < text.length && scanner.commentBudget > 0; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) break;
    scanner.commentBudget--;
  }
  if (text[at] === '}') scanner.at = at + 1;
  else scanner.at = open + 1;
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\w.]/.test(character);

/** The entries of a BibTeX or BibLaTeX text one by one. Whatever is between them is text and is passed over. */
export function* scanBibtex(text: string): Generator<ScannedEntry> {
  const scanner: Scanner = { text, at: 0, problem: undefined, commentBudget: 8 * text.length };
  const lineOf = lineCounter(text);
  for (;;) {
    const sign = text.indexOf('@', scanner.at);
    if (sign < 0) return;
    scanner.at = sign + 1;
    const comment = matchAt(commentStart, text, sign);
    const found = comment ?? matchAt(start, text, sign);
    // An address such as `me@work(…` is no entry.
    if (!found || isWordCharacter(text[sign - 1])) continue;
    scanner.at = sign + found[0].length;
    if (comment) {
      skipComment(scanner, scanner.at - 1);
      continue;
    }
    const type = found[1]!.toLowerCase();
    if (type === 'comment') continue;
    scanner.problem = undefined;
    const line = lineOf(sign);
    skip(scanner, blanks);
    if (type === 'preamble') {
      readValue(scanner);
      continue;
    }
    const entryKey = type === 'string' ? '' : readKey(scanner);
    const fields = readFields(scanner);
    yield { type, key: entryKey, fields, line, problem: scanner.problem, end: scanner.at };
  }
}
