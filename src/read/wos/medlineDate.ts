import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import { readDate } from '../values/dates.ts';
import { earliestDate } from '../values/earliestDate.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { remembered } from '../text/remembered.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

/** `2013 06 10` */
const withDashes = (text: string) => (/^\d{4}(?:\s+\d{1,2}){1,2}$/.test(text) ? text.replaceAll(/\s+/g, '-') : text);

/** ERIC writes `Article 10 2019`: of an odd date the year is taken when there is only one. */
function yearIn(text: string, kind: DateKind): PartialDate | undefined {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const date = years.length === 1 ? readDate(years[0], { kind }).date : undefined;
  return date && { ...date, raw: text };
}

/** Reads a date once for all records that have it. */
export type MedlineDateReader = (text: string, kind: DateKind) => DatedText;

interface DatedText {
  readonly date: PartialDate | undefined;
  /** Only the year of the text was understood, or nothing. */
  readonly isOdd: boolean;
}

export function medlineDateReader(): MedlineDateReader {
  const readers = new Map(
    (['online', 'published'] as const).map((kind) => [
      kind as DateKind,
      remembered((text): DatedText => {
        const { date } = text === '' ? { date: undefined } : readDate(withDashes(text), { kind });
        return { date: date ?? yearIn(text.slice(0, 200), kind), isOdd: text !== '' && !date };
      }),
    ]),
  );
  return (text, kind) => readers.get(kind)!(text);
}

/**
 * The earlier of the date of publication (`DP`, of the issue) and that of electronic publication (`DEP`). The dates on
 * which the record was made, changed or received (`DA`, `EDAT`, `CRDT`, `PHST` and others) are not taken.
 */
export function medlineDate(
  texts: { readonly issue: string; readonly online: string },
  read: MedlineDateReader,
  line: number,
  notices: NoticeBook,
): PartialDate | undefined {
  const dated = (text: string, kind: DateKind) => {
    const { date, isOdd } = read(text, kind);
    if (isOdd) notices.warning('date-unreadable', line, date ? say.dates.itsYearTaken(text) : say.dates.leftOut(text));
    return date;
  };
  return earliestDate([dated(texts.online, 'online'), dated(texts.issue, 'published')]);
}
