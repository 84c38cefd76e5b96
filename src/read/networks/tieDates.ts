import type { PartialDate } from '../../model/partialDate.ts';
import { readDate } from '../values/dates.ts';

/** When a tie held, as the file has it: a moment, a beginning and an end, or several stretches. */
export interface TieTimes {
  readonly at?: string;
  readonly start?: string;
  readonly end?: string;
  /** The moment of `end` does not belong to the stretch any more. */
  readonly isEndOpen?: boolean;
  /** Beginnings and ends of stretches, in any order. */
  readonly all?: readonly string[];
}

/**
 * What a text says about a moment. `year` and `number` are kept apart, because `1998` is a year among years and a count
 * among counts: only all times of a file together tell.
 */
export type Moment =
  | { readonly is: 'date'; readonly date: PartialDate }
  | { readonly is: 'year'; readonly date: PartialDate }
  | { readonly is: 'number' }
  | { readonly is: 'unreadable' };

const aNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const aYear = /^(?:1[4-9]|20|21)\d{2}(?:\.0*)?$/;
const aCompactDay = /^(?:1[4-9]|20|21)\d{6}$/;

/** Seconds of 1973 to 2100; smaller numbers are counts, or days as `19980412`. */
const [firstSecond, lastSecond] = [1e8, 4_102_444_800];
const secondsOfDay = 86_400;

/** A count of seconds or milliseconds since 1970, where the size of the number leaves no doubt. */
export function maybeEpochDay(value: number): number | undefined {
  if (value >= firstSecond && value < lastSecond) return Math.floor(value / secondsOfDay);
  if (value >= firstSecond * 1000 && value < lastSecond * 1000) return Math.floor(value / secondsOfDay / 1000);
  return undefined;
}

export function momentOf(text: string): Moment {
  const raw = text.trim().slice(0, 200);
  if (!aNumber.test(raw)) {
    const { date } = readDate(raw);
    return date ? { is: 'date', date } : { is: 'unreadable' };
  }
  if (aYear.test(raw)) return { is: 'year', date: readDate(raw.slice(0, 4)).date! };
  const compact = aCompactDay.test(raw) ? readDate(raw).date : undefined;
  if (compact) return { is: 'date', date: compact };
  const day = maybeEpochDay(Number(raw));
  if (day === undefined) return { is: 'number' };
  return { is: 'date', date: { from: day, to: day, precision: 'day', kind: 'published', raw } };
}

/** A tie’s time as one interval, and what is to be said about it. */
export interface TieDate {
  readonly date: PartialDate | undefined;
  readonly problem?: 'unreadable' | 'reversed' | 'number';
  /** Several stretches became one, with the gaps between them. */
  readonly isHull?: boolean;
}

const infinite = /^[+-]?inf(?:inity)?$/i;
/** Gephi writes `-Infinity` for a side that is open. */
const isFilled = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '' && !infinite.test(text.trim());

export const textsOf = ({ at, start, end, all = [] }: TieTimes): string[] => [start, end, at, ...all].filter(isFilled);

/** From the first beginning to the last end; an open side leaves the side that is known, as in `2016/..`. */
export function tieDate(times: TieTimes, areYears: boolean): TieDate {
  const texts = textsOf(times);
  if (texts.length === 0) return { date: undefined };
  const dates: PartialDate[] = [];
  for (const text of texts) {
    const moment = momentOf(text);
    if (moment.is === 'unreadable') return { date: undefined, problem: 'unreadable' };
    if (moment.is === 'number') return { date: undefined, problem: 'number' };
    if (moment.is === 'year' && !areYears) return { date: undefined, problem: 'number' };
    dates.push(moment.date);
  }
  if (dates.length === 1) return { date: dates[0] };
  const isPair = isFilled(times.start) && isFilled(times.end);
  if (isPair && dates[1]!.to < dates[0]!.from) return { date: undefined, problem: 'reversed' };
  return { date: hullOf(dates, texts, isPair && times.isEndOpen === true), isHull: texts.length > 2 };
}

function hullOf(dates: readonly PartialDate[], texts: readonly string[], isEndOpen: boolean): PartialDate {
  let [from, to] = [dates[0]!.from, dates[0]!.to];
  for (const date of dates) {
    from = Math.min(from, date.from);
    to = Math.max(to, date.to);
  }
  const [start, end] = [dates[0]!, dates[1]!];
  if (isEndOpen && dates.length === 2) to = Math.max(start.to, end.from - 1);
  const same = dates.find((date) => date.from === from && date.to === to);
  return same ?? { from, to, precision: 'range', kind: start.kind, raw: texts.slice(0, 8).join(' – ') };
}
