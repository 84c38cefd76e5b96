type Cell = string | number;

/**
 * Rows as CSV (RFC 4180, with a byte-order mark so that spreadsheets read UTF-8). What a spreadsheet would take for a
 * formula gets an apostrophe in front (`guarded`), unless the cells are wanted raw; numbers are none.
 */
export function csvOf(rows: readonly (readonly Cell[])[], isRaw = false): string {
  return `\uFEFF${rows.map((row) => csvRow(row, isRaw)).join('')}`;
}

/** A row with its line end. */
export const csvRow = (row: readonly Cell[], isRaw = false): string =>
  `${row.map((value) => cell(value, isRaw)).join(',')}\r\n`;

/** The same for the clipboard, which spreadsheets read by tabs and lines and nothing else. */
export const tsvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(tabbedCell).join('\t')}\n`).join('');

function cell(value: Cell, isRaw: boolean): string {
  if (typeof value === 'number') return String(value);
  const safe = isRaw ? value : guarded(value);
  return /[",;\t\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const tabbedCell = (value: Cell): string =>
  typeof value === 'number' ? String(value) : guarded(value.replaceAll(/\s+/g, ' ').trim());

/**
 * The text with an apostrophe wherever a spreadsheet may begin to read a formula, after OWASP's advice on CSV injection:
 * at the beginning of a cell, and behind whatever ends one where the file is read with another separator (a semicolon, a
 * tab, a bar, a line end). Blanks and quotation marks before the sign do not help, and its wide forms count. Apostrophes that stand there
 * already get one more, so that `unguarded` gives back what was.
 */
export const guarded = (value: string): string => withApostrophes(value, (found) => `${found}'`);

export const unguarded = (value: string): string => withApostrophes(value, (found) => found.slice(1));

const signs = new Set('=+-@\uff1d\uff0b\uff0d\uff20');
const separators = new Set(';\t\r\n|');
/** What may stand before the sign of a formula: it is skipped, or taken for the mark around a cell. */
const blank = /[\s\p{Cc}\p{Cf}"]/u;
/** Most texts are so, and this is the quick way to know. */
const plain = /^[\p{L}\p{N}][^;\t\r\n|]*$/u;

/** Changes the apostrophes, none or more, before each sign that would begin a formula. */
function withApostrophes(value: string, change: (apostrophes: string) => string): string {
  if (plain.test(value)) return value;
  const parts: string[] = [];
  let [copied, isBeginning] = [0, true];
  for (let at = 0; at < value.length; at++) {
    const end = isBeginning ? endOfApostrophes(value, at) : at;
    const next = value[end] ?? '';
    if (isBeginning && (signs.has(next) || (at === 0 && /[\t\r\n]/.test(next)))) {
      parts.push(value.slice(copied, at), change(value.slice(at, end)));
      copied = end;
    }
    at = Math.max(at, end - 1);
    // Some signs that nobody sees are two of JavaScript's letters.
    const last = String.fromCodePoint(value.codePointAt(at)!);
    at += last.length - 1;
    isBeginning = separators.has(last) || (isBeginning && blank.test(last));
  }
  return parts.length === 0 ? value : parts.join('') + value.slice(copied);
}

function endOfApostrophes(value: string, start: number): number {
  let end = start;
  while (value[end] === "'") end++;
  return end;
}
