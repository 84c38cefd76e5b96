import { daySpan, isYear, monthSpan, quarterSpan, rangeSpan, yearSpan, type Span } from './spans.ts';
import { maybeMonth, maybeSeason } from './months.ts';

/** A date as a sequence of what its words are: `JUL 15 2006` has the shape `MNY`. */
interface Shape {
  /** M month, S season, Q quarter, N one or two figures, Y year, - a range. */
  readonly letters: string;
  readonly values: readonly number[];
}

/** Words that say nothing about when. */
const silent = new Set(
  'of the on in at de du del a and published publication available online accepted circa ca c monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);
const token = /\d+|\p{L}+|[-/&]/gu;
const quarter = /\bq([1-4])\b|\b([1-4])(?:st|nd|rd|th)?[ -](?:quarter|qtr|quart)\b\.?/i;
const ordinal = new Set(['st', 'nd', 'rd', 'th', 'er', 'o']);
const clock = /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s?[+-]\d{4})?/gi;

type Letter = readonly [letter: string, value: number];

function maybeNumber(word: string): Letter | undefined {
  const value = Number(word);
  if (word.length === 4) return isYear(value) ? ['Y', value] : undefined;
  return word.length <= 2 && value > 0 ? ['N', value] : undefined;
}

function maybeWord(word: string): Letter | undefined {
  const month = maybeMonth(word);
  if (month) return ['M', month];
  const season = maybeSeason(word);
  return season ? ['S', season] : undefined;
}

/** Undefined when a word is met that a date does not hold. */
function maybeShape(text: string): Shape | undefined {
  let letters = '';
  const values: number[] = [];
  const add = ([letter, value]: Letter) => {
    letters += letter;
    if (letter !== '-') values.push(value);
  };
  for (const [word] of text.matchAll(token)) {
    const lower = word.toLowerCase();
    if ('-/&'.includes(word)) add(['-', 0]);
    else if (/^\d/.test(word)) {
      const number = maybeNumber(word);
      if (!number) return undefined;
      add(number);
    } else if (!(letters.endsWith('N') && ordinal.has(lower)) && !silent.has(lower)) {
      const known = maybeWord(word);
      if (!known) return undefined;
      add(known);
    }
  }
  return { letters, values };
}

type Maker = (...values: number[]) => Span | undefined;

/** `MAR-APR`, the end possibly in the next year, as in `Dec-Jan 2015`, which ends in 2015. */
const months = (first: number, second: number, year: number) =>
  rangeSpan(monthSpan(first > second ? year - 1 : year, first), monthSpan(year, second));

const days = (month: number, first: number, second: number, year: number) =>
  rangeSpan(daySpan(year, month, first), daySpan(year, month, second));

const shapes: Readonly<Record<string, Maker>> = {
  Y: (y) => yearSpan(y),
  MY: (m, y) => monthSpan(y, m),
  'M-Y': (m, y) => monthSpan(y, m),
  YM: (y, m) => monthSpan(y, m),
  'Y-M': (y, m) => monthSpan(y, m),
  MNY: (m, d, y) => daySpan(y, m, d),
  NMY: (d, m, y) => daySpan(y, m, d),
  'N-M-Y': (d, m, y) => daySpan(y, m, d),
  'M-N-Y': (m, d, y) => daySpan(y, m, d),
  YMN: (y, m, d) => daySpan(y, m, d),
  'Y-M-N': (y, m, d) => daySpan(y, m, d),
  YNM: (y, d, m) => daySpan(y, m, d),
  'M-MY': (m, n, y) => months(m, n, y),
  MMY: (m, n, y) => months(m, n, y),
  'YM-M': (y, m, n) => rangeSpan(monthSpan(y, m), monthSpan(m > n ? y + 1 : y, n)),
  'YM-YM': (y, m, z, n) => rangeSpan(monthSpan(y, m), monthSpan(z, n)),
  'MY-MY': (m, y, n, z) => rangeSpan(monthSpan(y, m), monthSpan(z, n)),
  'Y-Y': (y, z) => rangeSpan(yearSpan(y), yearSpan(z)),
  'MN-NY': (m, d, e, y) => days(m, d, e, y),
  'N-NMY': (d, e, m, y) => days(m, d, e, y),
  'YMN-N': (y, m, d, e) => days(m, d, e, y),
  'MN-MNY': (m, d, n, e, y) => rangeSpan(daySpan(y, m, d), daySpan(y, n, e)),
  'NM-NMY': (d, m, e, n, y) => rangeSpan(daySpan(y, m, d), daySpan(y, n, e)),
  // IEEE dates an issue of two months by its first day.
  'NM-MY': (_day, m, n, y) => months(m, n, y),
  'YMN-MN': (y, m, d, n, e) => rangeSpan(daySpan(y, m, d), daySpan(y, n, e)),
  SY: (s, y) => quarterSpan(y, s, 'season'),
  YS: (y, s) => quarterSpan(y, s, 'season'),
  'S-SY': (s, t, y) => rangeSpan(quarterSpan(y, s, 'season'), quarterSpan(y, t, 'season')),
  'YS-S': (y, s, t) => rangeSpan(quarterSpan(y, s, 'season'), quarterSpan(y, t, 'season')),
  // `Winter 1998-1999` begins in December and ends in February.
  'SY-Y': (s, y, z) => (s === 1 ? rangeSpan(monthSpan(y, 12), monthSpan(z, 2)) : rangeSpan(yearSpan(y), yearSpan(z))),
};

function maybeQuarter(text: string, year: number | undefined): Span | undefined {
  const found = quarter.exec(text);
  if (!found) return undefined;
  const printed = /\b(\d{4})\b/.exec(text)?.[1];
  const known = printed ? Number(printed) : year;
  return known === undefined ? undefined : quarterSpan(known, Number(found[1] ?? found[2]), 'quarter');
}

/** `May-21` as a spreadsheet shows May 2021: a month and two figures, and nothing else that tells a year. */
function maybeShortYear(text: string, year: number | undefined): Span | undefined {
  const found = /^(\p{L}{3})-(\d{2})$/u.exec(text);
  const month = found && maybeMonth(found[1]!);
  if (!month || (year !== undefined && year % 100 !== Number(found[2]))) return undefined;
  const shortYear = Number(found[2]);
  const span = monthSpan(year ?? (shortYear > 50 ? 1900 : 2000) + shortYear, month);
  return span && { ...span, doubt: 'short-year' };
}

/** Dates with words in them: months, seasons, quarters, and ranges of them. */
export function maybeWordDate(text: string, year: number | undefined): Span | undefined {
  const special = maybeQuarter(text, year) ?? maybeShortYear(text, year);
  if (special) return special;
  const shape = maybeShape(text.replaceAll(clock, ' ').replaceAll('~', ' '));
  if (!shape) return undefined;
  const isYearless = !shape.letters.includes('Y');
  if (isYearless && (year === undefined || !/[MS]/.test(shape.letters))) return undefined;
  const letters = isYearless ? `${shape.letters}Y` : shape.letters;
  const make = Object.hasOwn(shapes, letters) ? shapes[letters] : undefined;
  return make?.(...shape.values, ...(isYearless ? [year!] : []));
}
