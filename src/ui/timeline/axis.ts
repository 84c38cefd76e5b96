import { scaleLinear } from 'd3-scale';
import type { CalendarBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import { monthName } from './bounds.ts';

export interface Tick {
  readonly bin: number;
  readonly label: string;
}

/** Room for one label of the time axis. */
const labelWidth: CssPixels = 58;

export function timeTicks(bins: CalendarBins, width: CssPixels): Tick[] {
  const most = Math.max(1, Math.floor(width / labelWidth));
  return bins.monthsPerBin === 1 ? monthTicks(bins, most) : yearTicks(bins, most);
}

function yearTicks({ firstMonth, monthsPerBin, count }: CalendarBins, most: number): Tick[] {
  const yearsPerBin = monthsPerBin / 12;
  const firstYear = firstMonth / 12;
  if (count <= most)
    return Array.from({ length: count }, (_, bin) => ({ bin, label: String(firstYear + bin * yearsPerBin) }));
  const years = scaleLinear().domain([firstYear, firstYear + (count - 1) * yearsPerBin]);
  return years
    .ticks(most)
    .map((year) => ({ bin: (year - firstYear) / yearsPerBin, label: String(year) }))
    .filter(({ bin }) => Number.isInteger(bin));
}

/** January bears the year; so does the first tick, or a short range would show none. */
function monthTicks({ firstMonth, count }: CalendarBins, most: number): Tick[] {
  const step = [1, 2, 3, 6, 12].find((months) => count / months <= most) ?? 12;
  const first = civilMonth(firstMonth);
  const ticks: Tick[] = [];
  for (let bin = 0; bin < count; bin++) {
    const { year, month } = civilMonth(firstMonth + bin);
    if ((month - 1) % step !== 0) continue;
    const isFirst = ticks.length === 0;
    ticks.push({ bin, label: month === 1 ? String(year) : isFirst ? monthLabel(year, month) : monthName(month) });
  }
  return ticks.length > 0 ? ticks : [{ bin: 0, label: monthLabel(first.year, first.month) }];
}

const monthLabel = (year: number, month: number): string => `${monthName(month)} ${year}`;

function civilMonth(month: number): { year: number; month: number } {
  const year = Math.floor(month / 12);
  return { year, month: month - 12 * year + 1 };
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
