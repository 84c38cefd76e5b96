import { maybeMonth, maybeSeason } from './months.ts';

const dateInSource =
  /(?:(\p{L}{3,9})(?:[/-](\p{L}{3,9}))?\.? +)?(?:\d{1,2}, +)?\b((?:1[5-9]|20)\d{2})\b(?: +(\p{L}{3,9})\b\.?(?:[/-]\p{L}{3,9})?(?: +\d{1,2}\b)?)?/gu;
const isDateWord = (word: string | undefined) =>
  word === undefined || maybeMonth(word) !== undefined || maybeSeason(word) !== undefined;

/** Sources are a line long; what is longer is none. */
const longest = 2000;

export interface Source {
  readonly venue: string;
  readonly dates: readonly string[];
}

/** `Kamp, Roza [Editor], Calvete, Juan [Editor]. Methods in …`: where the title begins behind the editors of a book. */
function behindEditors(text: string): number {
  const last = Math.max(text.lastIndexOf('[Ed'), text.lastIndexOf(', Reprint Author]'));
  const border = last < 0 ? -1 : text.indexOf(']', last);
  const between = border < 0 ? undefined : /^[\s.,;]*(?:\(\d{4}\))?[\s.,;]*/.exec(text.slice(border + 1));
  return between ? border + 1 + between[0].length : 0;
}

/** `Forest Ecology & Management. 201(2-3):327-334, November 15, 2004.` → the journal, and the texts that are dates. */
export function readSource(value: string): Source {
  const text = value.slice(0, longest).replaceAll(/\s+/g, ' ');
  const begin = behindEditors(text);
  let end = text.length;
  const dates: string[] = [];
  for (const found of text.matchAll(dateInSource)) {
    const [whole, before, second, year, after] = found as unknown as [string, string?, string?, string?, string?];
    const isBefore = before !== undefined && isDateWord(before) && isDateWord(second);
    const isAfter = after !== undefined && isDateWord(after);
    const fromYear = whole.indexOf(year!);
    const from = isBefore ? 0 : fromYear;
    dates.push(isAfter ? whole.slice(fromYear) : whole.slice(from, fromYear + 4));
    if (found.index + from >= begin) end = Math.min(end, found.index + from);
  }
  const venue = text.slice(begin, end).split(/\. *(?=[\d:(]|vol)/i, 1)[0]!;
  return { venue: venue.replace(/[\s.,:;(]{1,20}$/, ''), dates };
}
