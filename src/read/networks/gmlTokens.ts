/** One token of a GML file. */
export interface GmlToken {
  readonly is: '[' | ']' | 'word' | 'string';
  readonly text: string;
  readonly line: number;
  /** A string without its closing mark, which was ended with its line. */
  readonly isCut?: boolean;
}

const wordEnd = /[\s[\]"]/g;
/** A line of a string that reads like a line of GML shows that the closing mark is missing. */
const likeGml = /^\s*(?:\]|\[|[A-Za-z_]\w{0,60}\s+(?:\[|"|[+-]?\d))/;

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Strings may run over several lines, but hardly over those that read like GML. */
function isSwallowing(text: string, open: number, close: number): boolean {
  for (let at = text.indexOf('\n', open); at >= 0 && at < close; at = text.indexOf('\n', at + 1)) {
    if (likeGml.test(text.slice(at + 1, at + 200))) return true;
  }
  return false;
}

interface Found {
  readonly text: string;
  readonly end: number;
  readonly isCut: boolean;
}

function stringAt(text: string, open: number): Found {
  const found = text.indexOf('"', open + 1);
  const close = found < 0 ? text.length : found;
  if (found >= 0 && !isSwallowing(text, open, close)) {
    return { text: text.slice(open + 1, close), end: close + 1, isCut: false };
  }
  const newline = text.indexOf('\n', open);
  const end = newline < 0 ? text.length : newline;
  return { text: text.slice(open + 1, end), end, isCut: true };
}

/** `key value` pairs and lists in brackets; `#` begins a comment at the start of a line. */
export function* gmlTokens(text: string): Generator<GmlToken> {
  let line = 1;
  let isLineStart = true;
  for (let at = 0; at < text.length;) {
    const letter = text[at]!;
    if (letter === '\n') {
      line++;
      at++;
      isLineStart = true;
    } else if (/\s/.test(letter)) at++;
    else if (letter === '#' && isLineStart) {
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length : newline;
    } else {
      isLineStart = false;
      if (letter === '[' || letter === ']') {
        yield { is: letter, text: letter, line };
        at++;
      } else if (letter === '"') {
        const found = stringAt(text, at);
        yield { is: 'string', text: found.text, line, isCut: found.isCut };
        line += newlinesIn(text, at, found.end);
        at = found.end;
      } else {
        wordEnd.lastIndex = at;
        const end = wordEnd.exec(text)?.index ?? text.length;
        yield { is: 'word', text: text.slice(at, end), line };
        at = end;
      }
    }
  }
}
