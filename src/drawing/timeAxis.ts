import { ticks as roundTicks } from 'd3-array';
import { civilOf } from '../lib/calendar.ts';
import { unfoldedBins, type CalendarBins } from '../lib/calendarBins.ts';
import type { CssPixels } from '../model/units.ts';
import { afterName, beforeName, type TimeWords } from './timeNames.ts';

export interface Tick {
  readonly bin: number;
  readonly label: string;
}

/** Room for one label of the time axis. */
const labelWidth: CssPixels = 58;
const letterWidth: CssPixels = 6.3;

/** The labels of the unfolded bins, where the names of the folded ones leave room. */
export function timeTicks(bins: CalendarBins, width: CssPixels, words: TimeWords): Tick[] {
  const { left, right } = roomBetweenFolds(bins, width, words);
  const most = Math.max(1, Math.floor((Math.min(right, width) - Math.max(left, 0)) / labelWidth));
  const starts = unfoldedStarts(bins, width, words);
  if (starts.length === 0) return [];
  if (bins.length === 'day') return dayTicks(starts, most, words);
  return bins.length === 1 ? monthTicks(starts, most, words) : yearTicks(starts, bins.length / 12, most);
}

/** What the folded bins at either end are called. */
export const foldNames = (
  bins: CalendarBins,
  words: TimeWords,
): { readonly before?: string; readonly after?: string } => ({
  ...(bins.foldedBefore && { before: beforeName(bins, words) }),
  ...(bins.foldedAfter && { after: afterName(bins, words) }),
});

/** The calendar year, month and day with which a bin begins. */
interface Start {
  readonly bin: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function unfoldedStarts(bins: CalendarBins, width: CssPixels, words: TimeWords): Start[] {
  const [first, end] = unfoldedBins(bins);
  const { left, right } = roomBetweenFolds(bins, width, words);
  const starts: Start[] = [];
  for (let bin = first; bin < end; bin++) {
    const centre = ((bin + 0.5) / bins.count) * width;
    if (centre > left && centre < right) starts.push({ bin, ...civilOf(bins.firsts[bin]!) });
  }
  return starts;
}

export const labelWidthOf = (label: string): CssPixels => label.length * letterWidth;

const roomFor = (name: string): CssPixels => labelWidthOf(name) + labelWidth / 2;

/** Where the middle of a label may be; without folds it may stand out into the margins. */
function roomBetweenFolds(bins: CalendarBins, width: CssPixels, words: TimeWords) {
  const { before, after } = foldNames(bins, words);
  return { left: before ? roomFor(before) : -Infinity, right: after ? width - roomFor(after) : Infinity };
}

const yearTick = ({ bin, year }: Pick<Start, 'bin' | 'year'>): Tick => ({ bin, label: String(year) });

function yearTicks(starts: readonly Start[], yearsPerBin: number, most: number): Tick[] {
  const years = starts.map(({ bin, year }) => ({ bin, year: Math.floor(year / yearsPerBin) * yearsPerBin }));
  if (years.length <= most) return years.map(yearTick);
  const round = new Set(roundTicks(years[0]!.year, years.at(-1)!.year, most));
  return years.filter(({ year }) => round.has(year)).map(yearTick);
}

/** January bears the year; so does the first tick, or a short range would show none. */
function monthTicks(starts: readonly Start[], most: number, words: TimeWords): Tick[] {
  const step = [1, 2, 3, 6, 12].find((months) => starts.length / months <= most) ?? 12;
  const chosen = starts.filter(({ month }) => (month - 1) % step === 0);
  return (chosen.length > 0 ? chosen : starts.slice(0, 1)).map(({ bin, year, month }, index) => ({
    bin,
    label: month === 1 ? String(year) : index === 0 ? words.month(month, year) : words.monthName(month),
  }));
}

/** The first of a month bears its name, every other day its number, and the first label all of its date. */
function dayTicks(starts: readonly Start[], most: number, words: TimeWords): Tick[] {
  // The first label is wider than the others.
  const step = [1, 2, 5, 10, 15].find((days) => starts.length / days <= most - 1) ?? 31;
  // Not so near to the end of a month that the first of the next one would stand upon it.
  const chosen = starts.filter(({ day }) => (day - 1) % step === 0 && (step === 1 || day + step / 2 <= 31));
  return (chosen.length > 0 ? chosen : starts.slice(0, 1)).map(({ bin, year, month, day }, index) => ({
    bin,
    label: index === 0 ? words.day(day, month, year) : dayLabel(words, year, month, day),
  }));
}

function dayLabel(words: TimeWords, year: number, month: number, day: number): string {
  if (day > 1) return String(day);
  return month === 1 ? String(year) : words.monthName(month);
}

/** The scale of the bars, from 0 to the largest bin, and its ticks above 0. */
export function paperScale(peak: number, height: CssPixels) {
  const most = Math.max(1, peak);
  const scale = (papers: number): CssPixels => height * (1 - papers / most);
  const ticks = roundTicks(0, most, 3).filter((tick) => tick > 0 && Number.isInteger(tick));
  // More than three would crowd the few pixels: every other one, the topmost stays.
  const isKept = (index: number) => ticks.length <= 3 || (ticks.length - 1 - index) % 2 === 0;
  return { scale, ticks: ticks.filter((_, index) => isKept(index)) };
}
