import { linesOf } from '../text/lines.ts';
import { setField, type Fields } from './networkFields.ts';
import { maybeEpochDay } from './tieDates.ts';

/** A line of an edge list in its parts. */
export interface EdgeLine {
  readonly cells: readonly string[];
  /** What networkx writes behind the ends: `{'weight': 3}`. */
  readonly data: string | undefined;
  readonly text: string;
  readonly line: number;
}

const comment = /^\s*(?:[#%]|\/\/)/;
const separator = /[\s,;|]+/;
const longest = 1000;

export function* edgeLines(text: string): Generator<EdgeLine> {
  for (const { text: whole, line } of linesOf(text)) {
    const trimmed = whole.trim().slice(0, longest);
    if (trimmed === '' || comment.test(trimmed)) continue;
    const open = trimmed.endsWith('}') ? trimmed.indexOf('{') : -1;
    const plain = open < 0 ? trimmed : trimmed.slice(0, open).trim();
    yield { cells: plain.split(separator), data: open < 0 ? undefined : trimmed.slice(open), text: trimmed, line };
  }
}

const pair = /["']([^"']{1,60})["']\s{0,9}:\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s,{}]{1,60}))/g;

/** The values between the braces that Python or JSON would write. */
export function dataFields(data: string | undefined): Fields {
  const fields: Fields = new Map();
  if (data === undefined || data.length < 5) return fields;
  for (const [, name, double, single, bare] of data.matchAll(pair)) {
    setField(fields, name!, double ?? single ?? bare ?? '');
  }
  return fields;
}

/** What the columns behind the two ends hold; 0 for a column that is not there. */
export interface EdgeColumns {
  /** Number of cells that most lines have. */
  readonly width: number;
  readonly weight: number;
  readonly time: number;
}

type TimeKind = 'day' | 'epoch' | 'year';

const isoDay = /^\d{4}-\d{2}(?:-\d{2}(?:T\S*)?)?$/;
const wholeNumber = /^\d{4,14}(?:\.0*)?$/;
/** Fewer lines prove nothing about a column of years. */
const fewYears = 5;

function timeKindOf(cell: string): TimeKind | undefined {
  if (cell.length < 4) return undefined;
  if (isoDay.test(cell)) return 'day';
  if (!wholeNumber.test(cell)) return undefined;
  const value = Number(cell);
  if (value >= 1800 && value <= 2100) return 'year';
  return maybeEpochDay(value) === undefined ? undefined : 'epoch';
}

/** Nearly all: one line may be damaged, or one in twenty. */
const nearlyAll = (count: number, total: number) => total > 0 && total - count <= Math.max(1, total / 20) && count > 1;

interface Counts {
  total: number;
  readonly kinds: Map<string, number>;
  readonly widths: Map<number, number>;
}

function counted(lines: Iterable<EdgeLine>): Counts {
  const counts: Counts = { total: 0, kinds: new Map(), widths: new Map() };
  for (const { cells } of lines) {
    counts.total++;
    counts.widths.set(cells.length, (counts.widths.get(cells.length) ?? 0) + 1);
    for (let at = 2; at < Math.min(cells.length, 5); at++) {
      const kind = timeKindOf(cells[at]!);
      if (!kind) continue;
      const key = `${at} ${kind}`;
      counts.kinds.set(key, (counts.kinds.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * A column is one of dates only where nothing else fits: days, seconds since 1970, or years in a fourth column or in at
 * least five lines of a third one.
 */
export function edgeColumns(text: string): EdgeColumns {
  const { total, kinds, widths } = counted(edgeLines(text));
  const [width] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [2, 0]);
  const is = (at: number, kind: TimeKind) => nearlyAll(kinds.get(`${at} ${kind}`) ?? 0, total);
  const isTime = (at: number) =>
    at < width && (is(at, 'day') || is(at, 'epoch') || (is(at, 'year') && (at > 2 || total >= fewYears)));
  const time = [3, 2, 4].find(isTime) ?? 0;
  return { width, time, weight: [2, 3].find((at) => at < width && at !== time) ?? 0 };
}
