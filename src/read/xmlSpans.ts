/** A piece of the text that is a record, or what is left of one. */
export interface XmlSpan {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** `no-end`: the next record begins before this one ends. `no-start`: an end without its beginning. */
  readonly fault?: 'no-end' | 'no-start' | 'cut';
}

interface Open {
  readonly name: string;
  readonly from: number;
}

/** How the things end in which tags are only text. */
const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * Finds the elements of some names in a text, in their order, without looking at anything else. Comments, CDATA and
 * processing instructions are passed over, unless one of them swallows the beginning of another record: then its end
 * is missing. One walk, and each mark is searched for once at most, so the time is linear on any text.
 */
export function* xmlSpans(text: string, names: readonly string[], hasPrefixes = false): Generator<XmlSpan> {
  const prefix = hasPrefixes ? String.raw`(?:[\w.-]{1,30}:)?` : '';
  const tag = String.raw`${prefix}(?:${names.join('|')})(?=[\s/>])`;
  const marks = new RegExp(String.raw`<(/?)(${tag})|<!--|<!\[CDATA\[|<\?`, 'g');
  const pass = passer(text, new RegExp(`<${tag}`, 'g'));
  let open: Open | undefined;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const at = found.index;
    const [mark, slash, name] = found;
    if (name === undefined) {
      marks.lastIndex = pass(mark, at, open !== undefined);
      continue;
    }
    const close = text.indexOf('>', at);
    const to = close < 0 ? text.length : close + 1;
    if (slash) {
      yield open ? { ...open, to } : { name, from: at, to, fault: 'no-start' };
      open = undefined;
    } else {
      if (open) yield { ...open, to: at, fault: 'no-end' };
      const isWhole = close > 0 && text[close - 1] === '/';
      if (isWhole) yield { name, from: at, to };
      open = isWhole ? undefined : { name, from: at };
    }
    if (close < 0) break;
  }
  if (open) yield { ...open, to: text.length, fault: 'cut' };
}

/** Gives the place behind a comment or the like; just behind its first mark when it has no end of its own. */
function passer(text: string, starts: RegExp): (mark: string, at: number, isInRecord: boolean) => number {
  const next: Record<string, number> = {};
  const endOf = (mark: string, at: number) => {
    if ((next[mark] ?? -1) < at) {
      const found = text.indexOf(ends[mark]!, at);
      next[mark] = found < 0 ? Infinity : found;
    }
    return next[mark]!;
  };
  let start = -1;
  const nextStart = (at: number) => {
    if (start < at) {
      starts.lastIndex = at;
      start = starts.exec(text)?.index ?? Infinity;
    }
    return start;
  };
  return (mark, at, isInRecord) => {
    const end = endOf(mark, at + mark.length);
    const isEndless = end === Infinity || (isInRecord && nextStart(at) < end);
    return isEndless ? at + mark.length : end + ends[mark]!.length;
  };
}
