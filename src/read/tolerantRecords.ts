import type { CellSeparator, Row } from './delimited.ts';

/*
 * Records whose quotation marks do not follow RFC 4180. A table library gives up on them or swallows the records behind
 * them; here the damage stays within one record, and the time stays linear.
 */

interface Cells {
  readonly cells: string[];
  /** First position behind the record and its line end. */
  readonly end: number;
  /** A quotation mark stood where none belongs, or was never closed. */
  readonly odd: boolean;
  readonly unclosed: boolean;
}

const quote = '"';

function skipBlanks(text: string, at: number): number {
  let position = at;
  while (text[position] === ' ') position++;
  return position;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly odd: boolean;
  readonly unclosed?: boolean;
}

/**
 * After RFC 4180 a quoted cell may hold separators and line ends, and `""` is a quotation mark. A single mark that no
 * separator or line end follows is text too, and suspicious.
 */
function quotedCell(text: string, open: number, separator: string, limit: number): Cell {
  let value = '';
  let odd = false;
  for (let from = open + 1; ;) {
    const close = text.indexOf(quote, from);
    if (close < 0 || close >= limit)
      return { value: value + text.slice(from, limit), end: limit, odd: true, unclosed: true };
    const next = text[close + 1];
    const behind = next === ' ' ? skipBlanks(text, close + 1) : close + 1;
    if (behind >= limit || text[behind] === separator || text[behind] === '\n') {
      return { value: value + text.slice(from, close), end: behind, odd };
    }
    odd ||= next !== quote;
    value += text.slice(from, close + 1);
    from = close + (next === quote ? 2 : 1);
  }
}

function bareCell(text: string, from: number, separator: string, limit: number): Cell {
  let end = from;
  while (end < limit && text[end] !== separator && text[end] !== '\n') end++;
  return { value: text.slice(from, end), end, odd: false };
}

/** The record that begins at `start`. */
function readRecord(text: string, start: number, separator: string, limit: number): Cells {
  const cells: string[] = [];
  let [odd, unclosed] = [false, false];
  for (let at = start; ;) {
    const open = separator === '\t' ? at : skipBlanks(text, at);
    const isQuoted = open < limit && text[open] === quote;
    const cell = isQuoted ? quotedCell(text, open, separator, limit) : bareCell(text, at, separator, limit);
    cells.push(cell.value);
    odd ||= cell.odd;
    unclosed ||= cell.unclosed === true;
    if (cell.end >= limit || text[cell.end] === '\n')
      return { cells, end: Math.min(cell.end + 1, text.length), odd, unclosed };
    at = cell.end + 1;
  }
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

/** Some exports end each line with one separator more than the header. */
const fitsWidth = (cells: readonly string[], width: number) =>
  cells.length === width || (cells.length === width + 1 && cells.at(-1)!.trim() === '');

/** Second looks may cost this many times the length of the text in all; so hostile quoting stays linear. */
const secondLooks = 8;

/** `"Two` has lost its partner; `the "good" one` has not. */
const withoutLoneMark = (cell: string) => (cell.split(quote).length === 2 ? cell.replace(quote, '') : cell);

/**
 * A record with suspicious quoting and the wrong number of cells has probably swallowed its successors. Then only its
 * first line is taken, its marks read as letters if that makes the number right, and the next line starts afresh.
 */
function repaired(text: string, start: number, separator: string, width: number): Cells & { readonly fits: boolean } {
  const limit = lineEnd(text, start);
  const literal = text.slice(start, limit).split(separator).map(withoutLoneMark);
  if (fitsWidth(literal, width))
    return { cells: literal, end: Math.min(limit + 1, text.length), odd: true, unclosed: false, fits: true };
  return { ...readRecord(text, start, separator, limit), end: Math.min(limit + 1, text.length), fits: false };
}

/**
 * Whether a record with odd quotation marks took in lines that are records of their own: it has the wrong number of
 * cells, or its second line would make a record of the right number.
 */
function hasSwallowed(text: string, start: number, record: Cells, separator: string, width: number): boolean {
  if (width === 0) return false;
  if (!fitsWidth(record.cells, width)) return true;
  const next = lineEnd(text, start) + 1;
  if (next >= record.end) return false;
  const second = readRecord(text, next, separator, record.end);
  return !second.odd && fitsWidth(second.cells, width);
}

/** Reads record by record, and mends what it can. */
export interface TolerantReader {
  /** The record that begins at `start`, and where the next one begins. */
  read(start: number): { readonly cells: readonly string[]; readonly quotes: Row['quotes']; readonly end: number };
}

/** `width` is the number of columns; with 0 nothing is repaired. */
export function tolerantReader(text: string, separator: CellSeparator, width: number): TolerantReader {
  let budget = text.length * secondLooks;
  return {
    read(start) {
      const record = readRecord(text, start, separator, text.length);
      if (record.odd && budget > 0 && hasSwallowed(text, start, record, separator, width)) {
        budget -= 2 * (record.end - start);
        const mended = repaired(text, start, separator, width);
        return { ...mended, quotes: mended.fits ? 'repaired' : 'broken' };
      }
      return { ...record, quotes: record.unclosed ? 'repaired' : 'fine' };
    },
  };
}
