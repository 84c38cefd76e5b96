import { findJsonRecords, type JsonPath } from './jsonRecords.ts';

/** What was found in a text, in its order. */
export interface JsonFinds {
  readonly records: readonly { readonly from: number; readonly to: number }[];
  readonly broken: readonly { readonly at: number; readonly reason: string }[];
  readonly odd: readonly { readonly at: number; readonly reason: string; readonly isEnd: boolean }[];
}

function findIn(text: string, paths: readonly JsonPath[], offset: number): JsonFinds {
  const records: JsonFinds['records'][number][] = [];
  const broken: JsonFinds['broken'][number][] = [];
  const odd: JsonFinds['odd'][number][] = [];
  findJsonRecords(text, paths, {
    onRecord: (from, to) => records.push({ from: from + offset, to: to + offset }),
    onBroken: (from, { reason }) => broken.push({ at: from + offset, reason }),
    onOdd: (at, { reason, isEnd }) => odd.push({ at: at + offset, reason, isEnd }),
  });
  return { records, broken, odd };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From the bracket that opens each list under one of the keys to the one that closes it, as far as one can tell. */
function listsIn(text: string, keys: readonly string[]): Stretch[] {
  const opening = new RegExp(`"(?:${keys.join('|')})"\\s{0,9}:\\s{0,9}\\[`, 'g');
  const found = [...text.matchAll(opening)].map((match) => ({
    key: match.index,
    open: match.index + match[0].length - 1,
  }));
  return found.map(({ open }, at) => {
    const end = found[at + 1]?.key ?? text.length;
    const list = text.slice(open, end);
    const close = list.lastIndexOf(']');
    // Behind the last bracket nothing may be lost.
    const isWhole = close > 0 && !list.includes('{', close);
    return { from: open, to: isWhole ? open + close + 1 : end };
  });
}

/**
 * The records of several lists of one file, such as nodes and links. Where one is broken each list is gone through for
 * itself, so that the search for the next record does not end in another list.
 */
export function findInLists(text: string, paths: readonly JsonPath[]): JsonFinds {
  const whole = findIn(text, paths, 0);
  if (whole.broken.length === 0 && whole.odd.length === 0) return whole;
  const lists = listsIn(text, [...new Set(paths.map((path) => path.at(-1)!))]);
  if (lists.length === 0) return whole;
  const parts = lists.map(({ from, to }) => findIn(text.slice(from, to), [], from));
  return {
    records: parts.flatMap(({ records }) => records),
    broken: parts.flatMap(({ broken }) => broken),
    odd: parts.flatMap(({ odd }) => odd),
  };
}
