import { dayOf } from '../../lib/calendar.ts';
import { daySpan, isYear, monthSpan, quarterSpan, rangeSpan, yearSpan, type Span } from './spans.ts';

/** Whether the month (`7/31/2024`) or the day (`31/7/2024`) comes first. */
export type DayOrder = 'month-first' | 'day-first';

const clock = '(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s?(?:[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const isoLike = new RegExp(`^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})${clock})?)?[~?%]?$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** RIS: `YYYY/MM/DD/other`, where empty parts are unknown. */
const ris = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/.*)?$/;
const decade = /^(\d{2,3})[XxUu]{1,2}$/;
const threeNumbers = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${clock}$`);
const monthAndYear = /^(\d{1,2})[/.-](\d{4})$/;

/** One side of an EDTF interval: `2016`, `2016-03`, `2016-03-04`, with season numbers 21 … 24 as EDTF has them. */
function maybeIso(text: string): Span | undefined {
  const found = isoLike.exec(text) ?? compact.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  if (found[2] === undefined) return yearSpan(year);
  if (found[3] !== undefined) return daySpan(year, month, day);
  // EDTF counts spring, summer, autumn, winter; our quarters begin with winter.
  if (month >= 21 && month <= 24) return quarterSpan(year, month === 24 ? 1 : month - 19, 'season');
  return monthSpan(year, month);
}

function maybeRis(text: string): Span | undefined {
  const found = ris.exec(text);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1, 4).map(Number) as [number, number, number];
  if (month === 0) return yearSpan(year);
  return day === 0 ? monthSpan(year, month) : daySpan(year, month, day);
}

const isOpen = (side: string) => side === '' || side === '..';

/** `2016/2017`, `2016-01/2017-03`; an open side (`2016/..`) leaves the side that is known. */
function maybeInterval(text: string): Span | undefined {
  const [first, second, ...more] = text.split('/');
  if (second === undefined || more.length > 0) return undefined;
  if (isOpen(first!)) return maybeIso(second);
  return isOpen(second) ? maybeIso(first!) : rangeSpan(maybeIso(first!), maybeIso(second));
}

/** `201X`: some year of the decade. `19XX`: of the century. */
function maybeDecade(text: string): Span | undefined {
  const digits = decade.exec(text)?.[1];
  if (!digits || text.length !== 4) return undefined;
  const years = 10 ** (4 - digits.length);
  const first = Number(digits) * years;
  return isYear(first)
    ? { from: dayOf(first, 1, 1), to: dayOf(first + years - 1, 12, 31), precision: 'range' }
    : undefined;
}

/** Which order of day and month this text proves by itself; undefined when it fits both or is no such date. */
export function maybeProvenOrder(text: string): DayOrder | undefined {
  const found = threeNumbers.exec(text.trim().slice(0, 60));
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : undefined;
}

/**
 * `7/31/2024 14:00`, `31.12.2015`. Where neither a number above 12 nor the column tells the order, points mean
 * day-first, and otherwise the interval spans both readings: that much is certain.
 */
function maybeThreeNumbers(text: string, order: DayOrder | undefined): Span | undefined {
  const found = threeNumbers.exec(text);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const known = maybeProvenOrder(text) ?? (found[2] === '.' ? 'day-first' : order);
  const dayFirst = daySpan(year, second, first);
  const monthFirst = daySpan(year, first, second);
  if (known || first === second || !dayFirst || !monthFirst) {
    return known === 'day-first' ? dayFirst : known === 'month-first' ? monthFirst : (monthFirst ?? dayFirst);
  }
  const [from, to] = [Math.min(dayFirst.from, monthFirst.from), Math.max(dayFirst.to, monthFirst.to)];
  return { from, to, precision: 'range', doubt: 'order' };
}

/** `45321`: days since 1899-12-30, as spreadsheets count; from 1954 to 2064. */
function maybeSerial(text: string): Span | undefined {
  const whole = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  const serial = Number(whole);
  if (!whole || serial < 20_000 || serial > 60_000) return undefined;
  const day = serial - 25_569;
  return { from: day, to: day, precision: 'day', doubt: 'serial' };
}

function maybeMonthAndYear(text: string): Span | undefined {
  const found = monthAndYear.exec(text);
  return found ? monthSpan(Number(found[2]), Number(found[1])) : undefined;
}

/** A month number alone, with the year from another field: `8`, or `8,` as some programs write it. */
function maybeBareMonth(text: string, year: number | undefined): Span | undefined {
  const found = /^(\d{1,2})[,.]?$/.exec(text);
  return found && year !== undefined ? monthSpan(year, Number(found[1])) : undefined;
}

function maybeWholeYear(text: string): Span | undefined {
  const found = /^(\d{4})(?:\.0+)?[~?%.,]?$/.exec(text);
  return found ? yearSpan(Number(found[1])) : undefined;
}

/** Dates written in figures alone. */
export function maybeNumericDate(
  text: string,
  context: { readonly year?: number; readonly order?: DayOrder },
): Span | undefined {
  if (!/^[\d.]/.test(text)) return undefined;
  return (
    maybeWholeYear(text) ??
    maybeIso(text) ??
    maybeRis(text) ??
    maybeInterval(text) ??
    maybeDecade(text) ??
    maybeThreeNumbers(text, context.order) ??
    maybeMonthAndYear(text) ??
    maybeSerial(text) ??
    maybeBareMonth(text, context.year)
  );
}
