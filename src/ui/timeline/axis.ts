import { scaleLinear } from 'd3-scale';
import { civilOf } from '../../lib/calendar.ts';
import { unfoldedBins, type CalendarBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import { afterName, beforeName, monthName } from './names.ts';

export interface Tick {
  readonly bin: number;
  readonly label: string;
}

/** Room for one label of the time axis. */
const labelWidth: CssPixels = 58;
const letterWidth: CssPixels = 6.3;

/** The labels of the unfolded bins, where the names of the folded ones leave room. */
export function timeTicks(bins: CalendarBins, width: CssPixels): Tick[] {
  const most = Math.max(1, Math.floor(width / labelWidth));
  const ticks = bins.length === 'day' ? dayTicks(bins, most) : bins.length === 1 ? monthTicks(bins, most) : yearTicks(bins, most);
  const room = roomBetweenFolds(bins, width);
  const centre = ({ bin }: Tick) => ((bin + 0.5) / bins.count) * width;
  const half = ({ label }: Tick) => (label.length * letterWidth) / 2;
  return ticks.filter((tick) => centre(tick) - half(tick) >= room.left && centre(tick) + half(tick) <= room.right);
}

/** What the folded bins at either end are called. */
export const foldNames = (bins: CalendarBins): { readonly before?: string; readonly after?: string } => ({
  ...(bins.foldedBefore && { before: beforeName(bins) }),
  ...(bins.foldedAfter && { after: afterName(bins) }),
});

/** Without folds the labels at the ends may stand out into the margins. */
function roomBetweenFolds(bins: CalendarBins, width: CssPixels) {
  const { before, after } = foldNames(bins);
  const taken = (name: string) => name.length * letterWidth + 8;
  return { left: before ? taken(before) : -Infinity, right: after ? width - taken(after) : Infinity };
}

/** The calendar year, month and day with which each unfolded bin begins. */
const unfoldedStarts = (bins: CalendarBins) => {
  const [first, end] = unfoldedBins(bins);
  return Array.from({ length: end - first }, (_, index) => ({
    bin: first + index,
    ...civilOf(bins.firsts[first + index]!),
  }));
};

function yearTicks(bins: CalendarBins, most: number): Tick[] {
  const yearsPerBin = Number(bins.length) / 12;
  const starts = unfoldedStarts(bins).map(({ bin, year }) => ({
    bin,
    year: Math.floor(year / yearsPerBin) * yearsPerBin,
  }));
  const label = ({ bin, year }: { bin: number; year: number }): Tick => ({ bin, label: String(year) });
  if (starts.length <= most) return starts.map(label);
  const round = new Set(
    scaleLinear()
      .domain([starts[0]!.year, starts.at(-1)!.year])
      .ticks(most),
  );
  return starts.filter(({ year }) => round.has(year)).map(label);
}

/** January bears the year; so does the first tick, or a short range would show none. */
function monthTicks(bins: CalendarBins, most: number): Tick[] {
  const starts = unfoldedStarts(bins);
  const step = [1, 2, 3, 6, 12].find((months) => starts.length / months <= most) ?? 12;
  const chosen = starts.filter(({ month }) => (month - 1) % step === 0);
  return (chosen.length > 0 ? chosen : starts.slice(0, 1)).map(({ bin, year, month }, index) => ({
    bin,
    label: month === 1 ? String(year) : index === 0 ? `${monthName(month)} ${year}` : monthName(month),
  }));
}

/** The first of a month bears its name, every other day its number, and the first label all of its date. */
function dayTicks(bins: CalendarBins, most: number): Tick[] {
  const starts = unfoldedStarts(bins);
  // The first label is wider than the others.
  const step = [1, 2, 5, 10, 15].find((days) => starts.length / days <= most - 1) ?? 31;
  // Not so near to the end of a month that the first of the next one would stand upon it.
  const chosen = starts.filter(({ day }) => (day - 1) % step === 0 && (step === 1 || day + step / 2 <= 31));
  return (chosen.length > 0 ? chosen : starts.slice(0, 1)).map(({ bin, year, month, day }, index) => ({
    bin,
    label:
      index === 0 ? `${day} ${monthName(month)} ${year}` : day > 1 ? String(day) : month === 1 ? String(year) : monthName(month),
  }));
}

/** The scale of the bars, from 0 to the largest bin, and its ticks above 0. */
export function paperScale(peak: number, height: CssPixels) {
  const scale = scaleLinear()
    .domain([0, Math.max(1, peak)])
    .range([height, 0]);
  const ticks = scale.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
  // More than three would crowd the few pixels: every other one, the topmost stays.
  const isKept = (index: number) => ticks.length <= 3 || (ticks.length - 1 - index) % 2 === 0;
  return { scale, ticks: ticks.filter((_, index) => isKept(index)) };
}
