import { binOf, type CalendarBins } from '../lib/calendarBins.ts';
import { noDay } from '../model/columns.ts';
import type { Day } from '../model/units.ts';

/**
 * Tells the bin in which a paper is counted, that of its first possible day: after the last bin for papers without a
 * date; −1 for a paper that no bar of months or days can hold: to stand at the beginning of its year it would have to
 * be from January.
 */
export function paperBinsOf(bins: CalendarBins): (from: Day, to: Day) => number {
  const binOfDay = dayTable(bins);
  const most = daysAtMost(bins);
  return (from, to) => {
    if (from === noDay) return bins.count;
    const bin = binOfDay ? binOfDay[from - bins.firsts[0]!]! : binOf(bins, from);
    const isExact = to - from <= most || to <= bins.lasts[bin]!;
    return isExact ? bin : -1;
  };
}

const mostDaysInTable = 400_000;

/** The bin of every day of a thousand years, from the first; of more than that, days are better looked for. */
function dayTable({ firsts, lasts, count }: CalendarBins): Uint16Array | undefined {
  const days = lasts[count - 1]! - firsts[0]! + 1;
  if (days > mostDaysInTable) return undefined;
  const table = new Uint16Array(days);
  for (let bin = 0; bin < count; bin++) table.fill(bin, firsts[bin]! - firsts[0]!, lasts[bin]! - firsts[0]! + 1);
  return table;
}

/** Years and more are never too short: nothing is known so badly that longer bars would serve it better. */
function daysAtMost({ length }: CalendarBins): number {
  if (length === 'day') return 0;
  return length === 1 ? 30 : Infinity;
}
