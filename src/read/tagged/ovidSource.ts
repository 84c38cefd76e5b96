import { maybeMonth, maybeSeason } from '../values/months.ts';

const year = /\b(?:1[5-9]|20)\d{2}\b/g;
/** `January/February `, `November 15, ` before a year; ` Nov 15` behind it. */
const before = /(?:^|[^\p{L}])(\p{L}{3,9})(?:[/-](\p{L}{3,9}))?\.? +(?:\d{1,2}, +)?$/u;
const behind = /^ +(\p{L}{3,9})\b\.?(?:[/-]\p{L}{3,9}\b)?(?: +\d{1,2}\b)?/u;
/** No month with its day is longer than that. */
const reach = 32;
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

/** A date in a source: where it stands, and its text. */
interface PlacedDate {
  readonly from: number;
  readonly text: string;
}

function dateAround(text: string, at: number): PlacedDate {
  const end = at + 4;
  const after = behind.exec(text.slice(end, end + reach));
  if (after && isDateWord(after[1]))
    return { from: at, text: text.slice(at, end + after[0].length).replace(/\.$/, '') };
  const head = before.exec(text.slice(Math.max(0, at - reach), at));
  const isDate = head && isDateWord(head[1]) && isDateWord(head[2]);
  const from = isDate ? at - head[0].length + head[0].search(/\p{L}/u) : at;
  return { from, text: text.slice(from, end) };
}

/** `Forest Ecology & Management. 201(2-3):327-334, November 15, 2004.` → the journal, and the texts that are dates. */
export function readSource(value: string): Source {
  const text = value.slice(0, longest).replaceAll(/\s+/g, ' ');
  const dates = [...text.matchAll(year)].map(({ index }) => dateAround(text, index));
  const begin = behindEditors(text);
  const end = dates.find(({ from }) => from >= begin)?.from ?? text.length;
  const venue = text.slice(begin, end).split(/\. *(?=[\d:(]|vol)/i, 1)[0]!;
  return { venue: venue.replace(/[\s.,:;(]{1,20}$/, ''), dates: dates.map((date) => date.text) };
}
