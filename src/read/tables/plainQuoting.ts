const quote = '"';

/** Long enough for the library to be worth calling, short enough to keep every look ahead bounded. */
const stretchLength = 1 << 17;

/**
 * Where the longest stretch of whole records from `start` ends whose quotation marks all follow RFC 4180: a cell is
 * quoted from its first to its last letter, marks within it are doubled. Returns `start` when the first record is not
 * such a one, or is longer than a stretch.
 */
export function plainEnd(text: string, start: number, separator: string): number {
  const stretch = text.slice(start, start + stretchLength);
  const isLast = start + stretchLength >= text.length;
  const isBorder = (letter: string | undefined) => letter === separator || letter === '\n' || letter === undefined;
  let [at, end] = [0, 0];
  for (;;) {
    const open = stretch.indexOf(quote, at);
    const lastNewline = stretch.slice(at, open < 0 ? undefined : open).lastIndexOf('\n');
    if (lastNewline >= 0) end = at + lastNewline + 1;
    if (open < 0) return start + (isLast ? stretch.length : end);
    if (open > 0 && !isBorder(stretch[open - 1])) return start + end;
    const close = closingMark(stretch, open);
    const isCut = close < 0 || (close === stretch.length - 1 && !isLast);
    if (isCut || !isBorder(stretch[close + 1])) return start + end;
    at = close + 1;
  }
}

/** The next single mark behind an opening one; −1 when there is none. */
function closingMark(text: string, open: number): number {
  let close = text.indexOf(quote, open + 1);
  while (close >= 0 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  return close;
}
