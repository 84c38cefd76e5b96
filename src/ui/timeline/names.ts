import { civilOf } from '../../lib/calendar.ts';
import { firstNotOver, isFolded, unfoldedBins, type BinLength, type CalendarBins } from '../../lib/calendarBins.ts';
import { shortBound } from '../../model/bounds.ts';
import type { Day } from '../../model/units.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const monthName = (month: number): string => monthNames[month - 1]!;

/** What a bin is called: `17 Apr 2019`, `Apr 2019`, `2019`, `1990s`, and a folded one `before 1990`. */
export function binName(bins: CalendarBins, bin: number): string {
  if (isFolded(bins, bin)) return bin === 0 ? beforeName(bins) : afterName(bins);
  const { year, month, day } = civilOf(bins.firsts[bin]!);
  if (bins.length === 'day') return `${day} ${monthName(month)} ${year}`;
  if (bins.length === 1) return `${monthName(month)} ${year}`;
  const yearsPerBin = bins.length / 12;
  const firstYear = Math.floor(year / yearsPerBin) * yearsPerBin;
  if (yearsPerBin === 1) return String(firstYear);
  return yearsPerBin <= 100 ? `${firstYear}s` : `${firstYear} to ${firstYear + yearsPerBin - 1}`;
}

export const beforeName = ({ firsts }: CalendarBins): string => `before ${shortBound(firsts[1]!, 'from')}`;
export const afterName = ({ lasts, count }: CalendarBins): string => `after ${shortBound(lasts[count - 2]!, 'to')}`;

/** `2026 is not over`: what has fewer papers so far than it will have; undefined when all bins are over. */
export function notOverName(bins: CalendarBins, today: Day): string | undefined {
  const [first, end] = [firstNotOver(bins, today), unfoldedBins(bins)[1]];
  if (first === end) return undefined;
  return first === end - 1 ? `${binName(bins, first)} is not over` : `from ${binName(bins, first)} on not over`;
}

/** A bin by its length: `day`, `month`, `year`, `decade`, `century`, `1000 years`. */
function binNoun(length: BinLength): string {
  if (length === 'day') return 'day';
  return ({ 1: 'month', 12: 'year', 120: 'decade', 1200: 'century' } as const)[length] ?? `${length / 12} years`;
}

/** As many bins of a length as a step is long: `1 year`, `2 years`. */
export function binsNoun(length: BinLength, count: number): string {
  const one = binNoun(length);
  if (count === 1) return one;
  if (one === 'century') return 'centuries';
  return one.endsWith('s') ? `times ${one}` : `${one}s`;
}

/** What the bars measure. */
export function measureName(length: BinLength, noun = 'paper'): string {
  const one = binNoun(length);
  return one.endsWith('s') ? `${noun}s in ${one}` : `${noun}s a ${one}`;
}
