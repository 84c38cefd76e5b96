import { yearOf } from '../../lib/calendar.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { readDate } from '../values/dates.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

/** What the date fields of one record say together, and what about them has to be told. */
export interface TaggedDate {
  readonly date: PartialDate | undefined;
  /** A field whose text is no date. */
  readonly unreadable?: string;
  /** A field that names a day or a month that does not exist; a coarser part of it was taken. */
  readonly repaired?: string;
  /** A field with another year than the year of the record. */
  readonly otherYear?: string;
}

interface Candidate {
  readonly text: string;
  readonly date: PartialDate | undefined;
  readonly isRepaired: boolean;
}

/** `2013/02/15/received`: not a date of publication. */
const isEarlierStage = (other: string) => /^(?:received|accepted|revised|submitted)\b/i.test(other);
const risLike = /^\d{4}\s*\//;

/** `2019/04//Apr-Jun, 2019`: the words at the end are what was printed, the figures only begin with it. */
function printedOther(other: string, date: PartialDate, year: number): PartialDate | undefined {
  if (other === '' || date.precision === 'day') return undefined;
  const printed = readDate(other, { year }).date;
  return printed && printed.from >= date.from && printed.from <= date.to && printed.precision !== 'year'
    ? printed
    : undefined;
}

/** `YYYY/MM/DD/other`, as RIS has it; parts that are empty are unknown. */
function readRisLike(text: string): Candidate {
  const [year = '', month = '', day = '', ...rest] = text.split('/').map((part) => part.trim());
  const other = rest.join('/');
  if (isEarlierStage(other)) return { text: '', date: undefined, isRepaired: false };
  const isWord = /\p{L}/u.test(month);
  const full = isWord ? readDate(`${day} ${month} ${year}`) : readDate(`${year}/${month}/${day}/`);
  const date = full.date ?? readDate(`${year}/${isWord ? '' : month}//`).date ?? readDate(year).date;
  if (!date) return { text, date, isRepaired: false };
  const printed = printedOther(other, date, yearOf(date.from));
  return { text, date: { ...(printed ?? date), raw: text }, isRepaired: !full.date };
}

function read(text: string, year: number | undefined): Candidate {
  if (risLike.test(text)) return readRisLike(text);
  const { date } = readDate(text, { year });
  // `SEP` beside another field with the year: printed is both.
  const isYearless = date && year !== undefined && !/\d{4}/.test(text);
  return { text, date: isYearless ? { ...date, raw: `${date.raw} ${year}` } : date, isRepaired: false };
}

function yearIn(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const { date } = read(text, undefined);
    if (date) return yearOf(date.from);
  }
  return undefined;
}

const length = ({ from, to }: PartialDate) => to - from;

/** The finest of the dates; of equally fine ones the earliest. */
function finest(dates: readonly PartialDate[]): PartialDate | undefined {
  let best: PartialDate | undefined;
  for (const date of dates) {
    const finer = best ? length(date) - length(best) || date.from - best.from : -1;
    if (finer < 0) best = date;
  }
  return best;
}

/**
 * The date of a record with several date fields, the most trustworthy first: the first that can be read by itself gives
 * the year; the finest of all that lie in this year is taken, and of equally fine ones the earliest. So a month without
 * a year finds its year, and a date of another event does not move the paper into another year.
 */
function taggedDate(fields: readonly string[]): TaggedDate {
  const texts = fields.filter((text) => /[\p{L}\d]/u.test(text));
  const year = yearIn(texts);
  if (year === undefined) return { date: undefined, unreadable: texts[0] };
  const all = texts.map((text) => read(text, year));
  const isOther = ({ date }: Candidate) => date !== undefined && (yearOf(date.from) > year || yearOf(date.to) < year);
  return {
    date: finest(all.flatMap((one) => (one.date && !isOther(one) ? [one.date] : []))),
    unreadable: all.find(({ date, text }) => !date && text !== '')?.text,
    repaired: all.find(({ isRepaired }) => isRepaired)?.text,
    otherYear: all.find(isOther)?.text,
  };
}

export type ReadTaggedDate = (fields: readonly string[]) => TaggedDate;

/** Few days make up all the dates of a file: what was met before costs a look-up. */
export function openDates(): ReadTaggedDate {
  const known = new Map<string, TaggedDate>();
  return (fields) => {
    const key = fields.join('\n');
    const met = known.get(key);
    if (met) return met;
    const date = taggedDate(fields);
    known.set(key, date);
    return date;
  };
}

/** Says what has to be told about a date, and returns it. */
export function reportedDate(found: TaggedDate, line: number, notices: NoticeBook): PartialDate | undefined {
  const { date, unreadable, repaired, otherYear } = found;
  if (unreadable && !date) {
    const message = say.dates.unreadable(unreadable);
    notices.warning('date-unreadable', line, message);
  } else if (unreadable) {
    const message = say.dates.partUnreadable(unreadable, date!.raw);
    notices.info('date-part-unreadable', line, message);
  }
  if (repaired) {
    const message = say.dates.partMissing(repaired);
    notices.warning('date-repaired', line, message);
  }
  if (otherYear) {
    const message = say.dates.otherYear(otherYear, date!.raw);
    notices.info('date-year-differs', line, message);
  }
  return date;
}
