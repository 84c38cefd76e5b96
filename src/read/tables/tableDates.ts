import { civilOf, yearOf } from '../../lib/calendar.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { readDate, type DateReading } from '../values/dates.ts';
import { earliestDate } from '../values/earliestDate.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { maybeProvenOrder, type DayOrder } from '../values/numericDate.ts';
import { yearSpan } from '../values/spans.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The date cells of one record. */
export interface DateCells {
  readonly date: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly online: string;
  readonly print: string;
}

/** The order of day and month that a column proves by values above 12; none when it proves both. */
export function provenOrder(cells: readonly string[]): DayOrder | undefined {
  const proven = new Set(cells.map(maybeProvenOrder).filter((order) => order !== undefined));
  return proven.size === 1 ? [...proven][0] : undefined;
}

const isNothing = (text: string) => /^(?:0+(?:\.0)?|n\.?\s?d\.?|null|none|nan|-)?$/i.test(text.trim());

function reportDoubt(reading: DateReading, text: string, line: number, notices: NoticeBook): void {
  if (reading.doubt === 'order') {
    const message = say.tables.dayOrMonth(text);
    notices.warning('date-order', line, message, say.tables.writeDates);
  } else if (reading.doubt === 'serial') {
    const message = say.tables.dayNumber(text);
    notices.warning('date-serial', line, message, say.tables.formatColumn);
  } else if (reading.doubt === 'short-year') {
    notices.warning('date-short-year', line, say.tables.shortYear(text));
  }
}

/** Spreadsheets take years for numbers: `2021.0`, and `2021,0` in half of the world. */
const decimals = /[.,]0+\s*$/;

/** OpenAlex writes 1 January for works of which it knows the year alone. */
function withoutFalseDay(date: PartialDate | undefined): PartialDate | undefined {
  if (date?.precision !== 'day') return date;
  const { year, month, day } = civilOf(date.from);
  return month === 1 && day === 1 ? { ...date, ...yearSpan(year)! } : date;
}

function dateInYear(cells: DateCells, year: number): PartialDate | undefined {
  const month = cells.month.trim();
  if (!month) return undefined;
  const day = cells.day.trim();
  const isNumeric = /^\d{1,2}$/.test(month);
  const full = isNumeric && day ? readDate(`${year}-${month}-${day}`) : readDate(`${month} ${day}`, { year });
  return full.date && yearOf(full.date.to) === year
    ? { ...full.date, raw: `${cells.year} ${month} ${day}`.trim() }
    : undefined;
}

export interface DateHabits {
  readonly order: DayOrder | undefined;
  /** 1 January stands for the year. */
  readonly falseDays: boolean;
}

/** The most precise date that agrees with the year column; the year where they disagree. */
function statedDate(cells: DateCells, habits: DateHabits, line: number, notices: NoticeBook): PartialDate | undefined {
  const year = isNothing(cells.year) ? undefined : readDate(cells.year.replace(decimals, '')).date;
  const printed = year && yearOf(year.from) === yearOf(year.to) ? yearOf(year.from) : undefined;
  const reading = isNothing(cells.date)
    ? { date: undefined }
    : readDate(cells.date, { order: habits.order, year: printed });
  reportDoubt(reading, cells.date, line, notices);
  const exact = habits.falseDays ? withoutFalseDay(reading.date) : reading.date;
  if (exact && (!year || (exact.from <= year.to && exact.to >= year.from))) return exact;
  if (year) {
    if (exact) {
      const message = say.dates.disagrees(cells.date, cells.year);
      notices.info('date-disagrees', line, message);
    }
    return (printed === undefined ? undefined : dateInYear(cells, printed)) ?? year;
  }
  const unreadable = [cells.date, cells.year].find((text) => !isNothing(text));
  if (unreadable !== undefined) notices.warning('date-unreadable', line, say.dates.leftOut(unreadable));
  return undefined;
}

/**
 * The earliest of the dates on which the paper came out: as stated, in print, online. Dates of the record (added,
 * created, modified) are none.
 */
export function tableDate(
  cells: DateCells,
  habits: DateHabits,
  line: number,
  notices: NoticeBook,
): PartialDate | undefined {
  return earliestDate([
    statedDate(cells, habits, line, notices),
    readDate(cells.print, { kind: 'print' }).date,
    readDate(cells.online, { kind: 'online' }).date,
  ]);
}
