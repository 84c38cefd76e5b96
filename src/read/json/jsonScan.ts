import { texts } from '../../texts/texts.ts';

const say = texts.notices;
/** Why the text is no JSON from here on. */
export interface JsonFault {
  readonly at: number;
  readonly reason: string;
  /** The text ended where more had to come. */
  readonly isEnd: boolean;
}

/** Finds where values end without reading them: one step a token, no recursion. */
export interface JsonScanner {
  /** The position after the value that begins here (no blank), or the fault that was met in it. */
  skipValue(from: number): number | JsonFault;
  /** The position behind the colon of the field whose name begins here. */
  skipKey(from: number): number | JsonFault;
  /** The position after the string whose quotation mark stands here. */
  skipString(from: number): number | JsonFault;
}

/** Nothing of use is nested as deeply as this. */
const deepest = 1000;
const [quote, comma, colon, backslash] = [34, 44, 58, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

/** Blanks of JSON, and what tools leave between values: NUL, byte-order marks, record separators. */
export const isBlank = (code: number): boolean => code <= 32 || code === 0xfe_ff || code === 160;

export function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** `NaN` and `Infinity` are written by Python; they are mended later. */
const literal = /-?(?:\d[\d.eE+-]*|true\b|false\b|null\b|NaN\b|Infinity\b)/y;

const fault = (text: string, at: number, reason: string): JsonFault => ({
  at,
  reason: at >= text.length ? say.json.endsWithin : reason,
  isEnd: at >= text.length,
});

function stringSkipper(text: string): (from: number) => number | JsonFault {
  let lineEnd = -1;
  return (from) => {
    if (lineEnd <= from) {
      const found = text.indexOf('\n', from);
      lineEnd = found < 0 ? text.length : found;
    }
    for (let at = from + 1; ;) {
      const end = text.indexOf('"', at);
      // A string never reaches beyond its line, so a missing quotation mark is noticed at the end of the line.
      if (end < 0 || end > lineEnd) return fault(text, lineEnd, say.json.quoteMissing);
      let before = end - 1;
      while (text.charCodeAt(before) === backslash) before--;
      if ((end - 1 - before) % 2 === 0) return end + 1;
      at = end + 1;
    }
  };
}

/** What has to come next. */
type Next = 'value' | 'value or end' | 'key or end' | 'more or end';

export function jsonScanner(text: string): JsonScanner {
  const skipString = stringSkipper(text);
  const isObjectAt = new Uint8Array(deepest + 1);

  function skipLiteral(at: number): number | JsonFault {
    literal.lastIndex = at;
    return literal.test(text) ? literal.lastIndex : fault(text, at, say.json.valueMissing);
  }

  function skipKey(at: number): number | JsonFault {
    const end = text.charCodeAt(at) === quote ? skipString(at) : fault(text, at, say.json.nameMissing);
    if (typeof end !== 'number') return end;
    const behind = afterBlanks(text, end);
    return text.charCodeAt(behind) === colon ? behind + 1 : fault(text, behind, say.json.colonMissing);
  }

  function skipValue(from: number): number | JsonFault {
    let depth = 0;
    let next: Next = 'value';
    for (let at = from; ;) {
      at = afterBlanks(text, at);
      const code = text.charCodeAt(at);
      const inObject = isObjectAt[depth] === 1;
      const isClose = code === (inObject ? closeObject : closeList) && depth > 0;
      if (isClose && next !== 'value') {
        // A comma before the end is forgiven: reading mends it.
        at++;
        depth--;
      } else if (next === 'more or end') {
        if (code !== comma) return fault(text, at, say.json.commaMissing);
        next = inObject ? 'key or end' : 'value or end';
        at++;
        continue;
      } else if (next === 'key or end') {
        const end = skipKey(at);
        if (typeof end !== 'number') return end;
        next = 'value';
        at = end;
        continue;
      } else if (code === openObject || code === openList) {
        if (depth === deepest) return fault(text, at, say.json.tooDeep);
        isObjectAt[++depth] = code === openObject ? 1 : 0;
        next = code === openObject ? 'key or end' : 'value or end';
        at++;
        continue;
      } else {
        const end = code === quote ? skipString(at) : skipLiteral(at);
        if (typeof end !== 'number') return end;
        at = end;
      }
      if (depth === 0) return at;
      next = 'more or end';
    }
  }

  return { skipValue, skipKey, skipString };
}
