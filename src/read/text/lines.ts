/** One line of a text, without its end, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
  /** Position of its first letter. */
  readonly at: number;
}

/** All lines; only LF ends one. */
export function* linesOf(text: string): Generator<Line> {
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield { text: text.slice(at, end), line, at };
    at = end + 1;
  }
}
