import { dayOf, daysInMonth, isoDay } from '../lib/calendar.ts';
import type { Day } from './units.ts';

/** Bounds of a window as text: a year, a month or a day, such as `2019`, `2019-04`, `2019-04-17`. */
export type Edge = 'from' | 'to';

export interface Extent {
  readonly from: Day;
  readonly to: Day;
}

/** Why a bound cannot be taken; `day` is the one that stands against it. */
export type BoundProblem =
  | { readonly kind: 'no date'; readonly text: string }
  | { readonly kind: 'no month'; readonly month: string }
  | { readonly kind: 'no day'; readonly text: string; readonly days: number }
  | { readonly kind: 'beyond' | 'crossed'; readonly edge: Edge; readonly day: Day };

type ParsedBound = { readonly day: Day } | { readonly problem: BoundProblem };

const pattern = /^(\d{4}|[+-]\d{6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** A year, a month or a day as typed: its first day for "from", its last day for "to". */
export function parseBound(text: string, edge: Edge): ParsedBound {
  const match = pattern.exec(text.trim());
  if (!match) return { problem: { kind: 'no date', text: text.trim() } };
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12)) return { problem: { kind: 'no month', month: match[2]! } };
  const lastMonth = month ?? 12;
  const lastDay = daysInMonth(year, lastMonth);
  if (day !== undefined && (day < 1 || day > lastDay)) {
    return { problem: { kind: 'no day', text: text.trim(), days: lastDay } };
  }
  return { day: edge === 'from' ? dayOf(year, month ?? 1, day ?? 1) : dayOf(year, lastMonth, day ?? lastDay) };
}

/** Why a bound cannot be taken beside the other one, or undefined. */
export function problemOf(day: Day, edge: Edge, other: Day, extent: Extent): BoundProblem | undefined {
  if (edge === 'from' && day > extent.to) return { kind: 'beyond', edge, day: extent.to };
  if (edge === 'to' && day < extent.from) return { kind: 'beyond', edge, day: extent.from };
  const isCrossed = edge === 'from' ? day > other : day < other;
  return isCrossed ? { kind: 'crossed', edge, day: other } : undefined;
}

/**
 * A bound as shortly as it can be written: `2019` when the window begins (or ends) with that year. With an extent
 * also when it begins with what there is of the year.
 */
export function shortBound(day: Day, edge: Edge, extent?: Extent): string {
  const full = isoDay(day);
  const forms = [full.slice(0, -6), full.slice(0, -3)];
  return forms.find((form) => means(form, edge, day, extent)) ?? full;
}

function means(form: string, edge: Edge, day: Day, extent: Extent | undefined): boolean {
  const parsed = parseBound(form, edge);
  if ('problem' in parsed) return false;
  if (parsed.day === day) return true;
  if (!extent) return false;
  return edge === 'from'
    ? parsed.day < extent.from && day === extent.from
    : parsed.day > extent.to && day === extent.to;
}

/** `2001 to 2005`, or `2003` when that is all. */
export function shortRange(from: Day, to: Day, extent?: Extent): string {
  const [begin, end] = [shortBound(from, 'from', extent), shortBound(to, 'to', extent)];
  return begin === end ? begin : `${begin} to ${end}`;
}
