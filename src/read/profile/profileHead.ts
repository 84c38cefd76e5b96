import { maybeMonth } from '../values/months.ts';

/** The line above a title on a profile page, `68.5CLApr 21, 2025Code`: parts without anything between them. */
export interface Head {
  readonly code: string | undefined;
  readonly month: number;
  readonly day: number;
  /** Undefined when the page leaves it out, as it does in the year in which it is shown. */
  readonly year: number | undefined;
  readonly hasCode: boolean;
  readonly printed: string;
}

/**
 * The category is two capitals, or a class of arXiv in full; the month fixes the border, so that `LOOct` is LO and
 * October.
 */
const head =
  /^(?:\d{1,4}(?:\.\d{1,3})?)?\s?([A-Z]{2}|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.[A-Za-z-]{2,10}?)?)?\s?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2})(?:, ?(\d{4}))?)\s?(Code)?$/;
const longest = 60;

export function maybeHead(line: string): Head | undefined {
  if (line.length > longest) return undefined;
  const found = head.exec(line);
  if (!found) return undefined;
  const [, code, printed, day, year, flag] = found;
  return {
    code,
    month: maybeMonth(printed!.slice(0, 3))!,
    day: Number(day),
    year: year === undefined ? undefined : Number(year),
    hasCode: flag !== undefined,
    printed: printed!,
  };
}
