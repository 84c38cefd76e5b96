import { yearOf } from '../../lib/calendar.ts';
import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { printedParts, readDateParts, type DateParts } from '../values/dateParts.ts';
import { readDate } from '../values/dates.ts';
import { isObject, listAt, textAt, textOf, valueAt, type JsonObject, type JsonValue } from './jsonValues.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** Where a date of a record stands, for the notices. */
interface Place {
  readonly kind: DateKind;
  readonly line: number;
  readonly notices: NoticeBook;
}

/** What stands in date fields and says that there is no date yet: nothing to complain of. */
const noDate = /^(?:n\.?\s?d\.?|no date|undated|in press|in print|to appear|forthcoming|submitted|in preparation)$/i;

function fromText(text: string, { kind, line, notices }: Place): PartialDate | undefined {
  if (text.trim() === '') return undefined;
  const { date } = readDate(text, { kind });
  if (!date && !noDate.test(text.trim().slice(0, 40))) {
    notices.warning('date-unreadable', line, say.dates.unreadable(text));
  }
  return date;
}

const partsOf = (value: JsonValue): DateParts => {
  const [year = '', month = '', day = ''] = Array.isArray(value) ? value.map(textOf) : [textOf(value)];
  return [year, month, day];
};

/** `[[2015, 3]]` is one date, `[[2015, 3], [2015, 5]]` is a range; `[2015, 3]`, a layer short, is one date too. */
function datesOf(parts: readonly JsonValue[]): readonly DateParts[] {
  const isFlat = parts.length > 0 && parts.every((part) => !Array.isArray(part));
  const dates = isFlat ? [partsOf([...parts])] : parts.map(partsOf);
  return dates.filter((date) => printedParts(date) !== '');
}

function fromParts(dates: readonly DateParts[], place: Place): PartialDate | undefined {
  const [first, second] = dates;
  if (!first) return undefined;
  const start = readDateParts(first, place.kind, place.line, place.notices);
  if (!start || !second || printedParts(first) === printedParts(second)) return start;
  const end = readDateParts(second, place.kind, place.line, place.notices);
  if (!end) return start;
  const raw = `${start.raw}/${end.raw}`;
  if (end.to < start.from) {
    const message = say.dates.endsBeforeBegin(raw);
    place.notices.warning('date-repaired', place.line, message);
    return start;
  }
  return { ...start, to: end.to, precision: 'range', raw };
}

/** CSL counts spring, summer, autumn, winter from 1; some write the name, or months such as `Mar-Apr`. */
function inSeason(date: PartialDate, season: string, place: Place): PartialDate {
  if (date.precision !== 'year' || season === '') return date;
  const year = yearOf(date.from);
  const number = /^0?[1-4]$/.test(season) ? Number(season) : 0;
  const found = readDate(number > 0 ? `${year}-${20 + number}` : season, { kind: place.kind, year }).date;
  if (found && yearOf(found.to) === year) return { ...found, raw: `${season} ${year}` };
  place.notices.info('season-unreadable', place.line, say.dates.seasonUnreadable(season));
  return date;
}

function fromObject(value: JsonObject, place: Place): PartialDate | undefined {
  const date = fromParts(datesOf(listAt(value, 'date-parts')), place);
  if (date) return inSeason(date, textAt(value, 'season').trim(), place);
  const text = [textAt(value, 'edtf'), textAt(value, 'raw'), textAt(value, 'literal')].find((one) => one.trim() !== '');
  return text === undefined ? undefined : fromText(text, place);
}

const isTrue = (value: JsonValue | undefined) =>
  value === true || !['', 'false', '0'].includes(textOf(value).trim().toLowerCase());

/**
 * A date variable of CSL: an object with `date-parts`, `edtf`, `raw` or `literal`, with `season` and `circa` beside
 * them, or the date as a bare text or number.
 */
export function readCslDate(
  value: JsonValue | undefined,
  kind: DateKind,
  line: number,
  notices: NoticeBook,
): PartialDate | undefined {
  const place: Place = { kind, line, notices };
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return fromParts(datesOf(value), place);
  if (!isObject(value)) return fromText(textOf(value), place);
  const date = fromObject(value, place);
  if (!date || !isTrue(valueAt(value, 'circa'))) return date;
  notices.info('date-circa', line, say.dates.approximate(date.raw));
  return { ...date, raw: `circa ${date.raw}` };
}
