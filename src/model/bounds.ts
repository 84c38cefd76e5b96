import { dayOf, daysInMonth, isoDay } from '../lib/calendar.ts';
import type { Day } from './units.ts';

/** Bounds of a window as text: a year, a month or a day, such as `2019`, `2019-04`, `2019-04-17`. */
export type Edge = 'from' | 'to';

export interface Extent {
  readonly from: Day;
  readonly to: Day;
}

type ParsedBound = { readonly day: Day } | { readonly problem: string };

const pattern = /^(\d{4}|[+-]\d{6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** A year, a month or a day as typed: its first day for "from", its last day for "to". */
export function parseBound(text: string, edge: Edge): ParsedBound {
  const match = pattern.exec(text.trim());
  if (!match)
    return { problem: `“${text.trim()}” is no date. Write a year, a month or a day: 2019, 2019-04, 2019-04-17.` };
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (month < 1 || month > 12))
    return { problem: `There is no month ${match[2]}, only 01 to 12.` };
  const lastMonth = month ?? 12;
  const lastDay = daysInMonth(year, lastMonth);
  if (day !== undefined && (day < 1 || day > lastDay)) {
    return { problem: `There is no ${text.trim()}: that month has ${lastDay} days.` };
  }
  return { day: edge === 'from' ? dayOf(year, month ?? 1, day ?? 1) : dayOf(year, lastMonth, day ?? lastDay) };
}

/** Says why a bound cannot be taken beside the other one, or undefined. */
export function problemOf(day: Day, edge: Edge, other: Day, extent: Extent, noun = 'paper'): string | undefined {
  if (edge === 'from' && day > extent.to) return `The last ${noun} is dated ${isoDay(extent.to)}.`;
  if (edge === 'to' && day < extent.from) return `The first ${noun} is dated ${isoDay(extent.from)}.`;
  const isCrossed = edge === 'from' ? day > other : day < other;
  if (!isCrossed) return undefined;
  return edge === 'from'
    ? `“From” must not come after “to”, which is ${isoDay(other)}.`
    : `“To” must not come before “from”, which is ${isoDay(other)}.`;
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
