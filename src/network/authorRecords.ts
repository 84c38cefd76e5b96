import { yearOf } from '../lib/calendar.ts';
import { noDay, type Columns } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { papersIn } from './windowed.ts';

/**
 * The largest h such that h papers of the author in the window have at least h citations each (Hirsch 2005). Papers
 * whose source states no citations have none to add; not a number when that is all of them.
 */
export function hIndexOf(columns: Columns, author: NodeIndex, window: TimeWindow, citations: Int32Array): number {
  const counts = papersIn(columns.nodePapers, author, window, columns.paperTo)
    .map((paper) => citations[paper]!)
    .filter((count) => count >= 0)
    .sort((a, b) => b - a);
  if (counts.length === 0) return NaN;
  const first = counts.findIndex((count, place) => count < place + 1);
  return first < 0 ? counts.length : first;
}

/**
 * The calendar year of each paper, taken at the middle of the days it can be; not a number without a date. A paper that
 * is known by its year alone is of that year.
 */
export const yearsOfPapers = ({ paperFrom, paperTo }: Columns): Float64Array =>
  Float64Array.from(paperFrom, (from, paper) =>
    from === noDay ? NaN : yearOf(Math.floor((from + paperTo[paper]!) / 2)),
  );

/** The mean year of the author's dated papers in the window; not a number without any. */
export function meanYearOf(columns: Columns, author: NodeIndex, window: TimeWindow, years: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const paper of papersIn(columns.nodePapers, author, window, columns.paperTo)) {
    if (Number.isNaN(years[paper]!)) continue;
    sum += years[paper]!;
    count++;
  }
  return sum / count;
}
