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

/** Where a text stands next; each text is searched for only once over the whole length. */
function finder(text: string): (what: string, from: number) => number {
  const next: Record<string, number> = {};
  return (what, from) => {
    if ((next[what] ?? -1) < from) {
      const found = text.indexOf(what, from);
      next[what] = found < 0 ? Infinity : found;
    }
    return next[what]!;
  };
}

/** Gives the place behind a comment or the like; just behind its first mark when it has no end of its own. */
function passer(
  text: string,
  starts: RegExp,
  nextOf: (what: string, from: number) => number,
): (mark: string, at: number, isInRecord: boolean) => number {
  let start = -1;
  const nextStart = (at: number) => {
    if (start < at) {
      starts.lastIndex = at;
      start = starts.exec(text)?.index ?? Infinity;
    }
    return start;
  };
  return (mark, at, isInRecord) => {
    const end = nextOf(ends[mark]!, at + mark.length);
    const isEndless = end === Infinity || (isInRecord && nextStart(at) < end);
    return isEndless ? at + mark.length : end + ends[mark]!.length;
  };
}

/** The end of a record, whose last bracket may be missing. */
function closed(text: string, { name, from }: Open, behind: number): XmlSpan {
  const close = /^\s{0,99}>/.exec(text.slice(behind, behind + 100));
  return close ? { name, from, to: behind + close[0].length } : { name, from, to: behind, fault: 'no-end' };
}

/**
 * Finds the elements of some names in a text, in their order, without looking at anything else. Comments, CDATA and
 * processing instructions are passed over, unless one of them swallows the beginning of another record: then its end
 * is missing. One walk, and each mark is searched for once at most, so the time is linear on any text.
 */
export function* xmlSpans(text: string, names: readonly string[], hasPrefixes = false): Generator<XmlSpan> {
  const prefix = hasPrefixes ? String.raw`(?:[\w.-]{1,30}:)?` : '';
  const tag = String.raw`${prefix}(?:${names.join('|')})(?=[\s/>])`;
  const marks = new RegExp(String.raw`<(/?)(${tag})|<!--|<!\[CDATA\[|<\?`, 'g');
  const nextOf = finder(text);
  const pass = passer(text, new RegExp(`<${tag}`, 'g'), nextOf);
  let open: Open | undefined;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const from = found.index;
    const [mark, slash, name] = found;
    if (name === undefined) marks.lastIndex = pass(mark, from, open !== undefined);
    else if (slash) {
      const behind = from + mark.length;
      yield open ? closed(text, open, behind) : { name, from, to: behind, fault: 'no-start' };
      open = undefined;
    } else {
      if (open) yield { ...open, to: from, fault: 'no-end' };
      const close = nextOf('>', from);
      const isWhole = text[close - 1] === '/';
      if (isWhole) yield { name, from, to: close + 1 };
      open = isWhole ? undefined : { name, from };
    }
  }
  if (open) yield { ...open, to: text.length, fault: 'cut' };
}
