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
  readonly lost: boolean;
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
  /** A mark at the end without one at the beginning was left out. */
  readonly lost?: boolean;
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

/**
 * Whether the mark at the end of a bare cell closes one that is missing at its beginning. In a table that quotes all of
 * its cells it does; elsewhere a figure before it makes it inches.
 */
function isLost(value: string, quotesAll: boolean): boolean {
  if (!value.endsWith(quote) || value.length < 2 || value.split(quote).length % 2 === 1) return false;
  return quotesAll || !/[\d\s"']/.test(value.at(-2)!);
}

function bareCell(text: string, from: number, separator: string, limit: number, quotesAll: boolean): Cell {
  let end = from;
  while (end < limit && text[end] !== separator && text[end] !== '\n') end++;
  const value = text.slice(from, end);
  return isLost(value, quotesAll)
    ? { value: value.slice(0, -1), end, odd: false, lost: true }
    : { value, end, odd: false };
}

interface Habits {
  readonly separator: string;
  readonly quotesAll: boolean;
}

const sampleLength = 50_000;

/** Tables quote all cells, or those that need it. */
function habitsOf(text: string, start: number, separator: string): Habits {
  let [quoted, bare] = [0, 0];
  const end = Math.min(text.length, start + sampleLength);
  for (let at = text.indexOf(separator, start); at >= 0 && at < end; at = text.indexOf(separator, at + 1)) {
    const next = text[at + 1] ?? ' ';
    if (next === quote) quoted++;
    // A blank follows where the separator is a mark of a sentence.
    else if (next !== separator && next.trim() !== '') bare++;
  }
  return { separator, quotesAll: quoted > bare * 3 };
}

/** The record that begins at `start`. */
function readRecord(text: string, start: number, { separator, quotesAll }: Habits, limit: number): Cells {
  const cells: string[] = [];
  let [odd, unclosed, lost] = [false, false, false];
  for (let at = start; ;) {
    const open = separator === '\t' ? at : skipBlanks(text, at);
    const isQuoted = open < limit && text[open] === quote;
    const cell = isQuoted ? quotedCell(text, open, separator, limit) : bareCell(text, at, separator, limit, quotesAll);
    cells.push(cell.value);
    odd ||= cell.odd;
    unclosed ||= cell.unclosed === true;
    lost ||= cell.lost === true;
    if (cell.end >= limit || text[cell.end] === '\n')
      return { cells, end: Math.min(cell.end + 1, text.length), odd, unclosed, lost };
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
function repaired(text: string, start: number, habits: Habits, width: number): Cells & { readonly fits: boolean } {
  const limit = lineEnd(text, start);
  const literal = text.slice(start, limit).split(habits.separator).map(withoutLoneMark);
  if (fitsWidth(literal, width))
    return {
      cells: literal,
      end: Math.min(limit + 1, text.length),
      odd: true,
      unclosed: false,
      lost: false,
      fits: true,
    };
  return { ...readRecord(text, start, habits, limit), end: Math.min(limit + 1, text.length), fits: false };
}

/**
 * Whether a record with odd quotation marks took in lines that are records of their own: it has the wrong number of
 * cells, or its second line would make a record of the right number.
 */
function hasSwallowed(text: string, start: number, record: Cells, habits: Habits, width: number): boolean {
  if (width === 0) return false;
  if (!fitsWidth(record.cells, width)) return true;
  const next = lineEnd(text, start) + 1;
  if (next >= record.end) return false;
  const second = readRecord(text, next, habits, record.end);
  return !second.odd && fitsWidth(second.cells, width);
}

/** Reads record by record, and mends what it can. */
export interface TolerantReader {
  /** The record that begins at `start`, and where the next one begins. */
  read(start: number): { readonly cells: readonly string[]; readonly quotes: Row['quotes']; readonly end: number };
}

/** `width` is the number of columns; with 0 nothing is repaired. The table begins at `first`. */
export function tolerantReader(text: string, separator: CellSeparator, width: number, first: number): TolerantReader {
  let known: Habits | undefined;
  let budget = text.length * secondLooks;
  return {
    read(start) {
      const habits = (known ??= habitsOf(text, first, separator));
      const record = readRecord(text, start, habits, text.length);
      if (record.odd && budget > 0 && hasSwallowed(text, start, record, habits, width)) {
        budget -= 2 * (record.end - start);
        const mended = repaired(text, start, habits, width);
        return { ...mended, quotes: mended.fits ? 'repaired' : 'broken' };
      }
      return { ...record, quotes: record.unclosed || record.lost ? 'repaired' : 'fine' };
    },
  };
}
