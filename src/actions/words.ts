import { civilOf, daysInMonth, isoDay, type CivilDate } from '../lib/calendar.ts';
import type { Nouns } from '../model/nouns.ts';
import type { Day } from '../model/units.ts';
import { counted } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';

interface Extent {
  readonly from: Day;
  readonly to: Day;
}

/** `2017 to 2026` where it is whole years, `2017-03` where it is a month, else ISO days; the bounds of `extent` count as whole. */
export function spanWords({ from, to }: Extent, extent?: Extent): string {
  const [first, last] = [civilOf(from), civilOf(to)];
  const startsWhole = from === extent?.from || (first.month === 1 && first.day === 1);
  const endsWhole = to === extent?.to || (last.month === 12 && last.day === 31);
  const isYears = startsWhole && endsWhole;
  if (!isYears && isMonth(first, last)) return isoDay(from).slice(0, -3);
  const [a, b] = isYears ? [String(first.year), String(last.year)] : [isoDay(from), isoDay(to)];
  return texts.counts.span(a, b);
}

const isMonth = (first: CivilDate, last: CivilDate): boolean =>
  first.year === last.year &&
  first.month === last.month &&
  first.day === 1 &&
  last.day === daysInMonth(last.year, last.month);

/** The window in words; where nothing has a date it has no bounds and is called after all there is. */
export const windowWords = (window: Extent, extent: Extent | undefined, everything = texts.counts.allPapers): string =>
  extent ? spanWords(window, extent) : everything;

interface WindowCounts {
  readonly records: number;
  readonly authors: number;
  /** How many of these are group authors. */
  readonly groups: number;
  readonly ties: number;
}

/** `812 authors and 4 groups`, by the name of what is open. */
export const authorWords = (authors: number, groups: number, node: string): string =>
  texts.counts.nodesAndGroups(authors - groups, groups, node);

/** `26 papers`, `43 authors`, `63 ties`, by the names of what is open. */
export const countWords = ({ records, authors, groups, ties }: WindowCounts, { record, node }: Nouns): string[] => [
  counted(records, record),
  authorWords(authors, groups, node),
  texts.counts.ties(ties),
];

/** `12 kB` */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return texts.counts.bytes(bytes);
  if (bytes < 1_000_000) return texts.counts.kilobytes(Math.round(bytes / 100) / 10);
  if (bytes >= 1_000_000_000) return texts.counts.gigabytes(Math.round(bytes / 100_000_000) / 10);
  return texts.counts.megabytes(Math.round(bytes / 100_000) / 10);
}
