import { computed, signal } from '@preact/signals';
import { binsBetween, unfoldedBins, type CalendarBins, type DayRange } from '../lib/calendarBins.ts';
import { shortRange } from '../model/bounds.ts';
import type { Day } from '../model/units.ts';
import { announcement, opened, previewWindow } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { announceQuietly } from './announce.ts';
import { coreOf } from '../network/outliers.ts';
import { areFinerThan, binLengthFor, precisionIn, timeBinsOf, zoomedBinsOf } from '../network/timeBins.ts';

/** An axis of so few bars has room for all of them: nothing is folded. */
const fewBins = 24;
/** Zooming in stops where fewer bars would be left. */
const leastBins = 4;
const buttonFactor = 0.5;
const dust = 1e-9;

/** The part of time that the axis is zoomed to; undefined when it is not. */
const zoomed = signal<DayRange | undefined>(undefined);
/** The user wants to see papers far away from all others on a common scale with them. */
const isUnfolded = signal(false);

export const isZoomed = computed(() => zoomed.value !== undefined);

/** The part of time beyond which there are only a few papers far away; undefined when there are none such. */
export const foldable = computed((): DayRange | undefined => {
  const { extent, columns } = opened.value ?? {};
  if (!extent || !columns) return undefined;
  const core = coreOf(columns, extent);
  if (core.from === extent.from && core.to === extent.to) return undefined;
  const length = binLengthFor(core, precisionIn(columns, core));
  return binsBetween(extent.from, extent.to, length) > fewBins ? core : undefined;
});

export const isAxisFolded = computed(() => !isUnfolded.value && foldable.value !== undefined);

/** The whole axis, zoomed out as far as it goes. */
const wholeAxis = (): DayRange | undefined => (isAxisFolded.value ? foldable.value : opened.value?.extent);

const shown = computed(() => zoomed.value ?? wholeAxis());

/** The steps of time of what is open: one bar, one step of the keyboard, one step of playing. */
export const timeBins = computed((): CalendarBins | undefined => {
  const { extent, columns } = opened.value ?? {};
  if (!extent || !columns) return undefined;
  const part = zoomed.value;
  return part
    ? zoomedBinsOf(columns, extent.from, extent.to, part)
    : timeBinsOf(columns, extent.from, extent.to, wholeAxis());
});

/** Whether a playing window may glide through a bar: not over papers that are known no better than to the bar. */
export const mayGlide = computed(() => {
  const [columns, range, bins] = [opened.value?.columns, shown.value, timeBins.value];
  return !!columns && !!range && !!bins && areFinerThan(bins.length, precisionIn(columns, range));
});

/** A new corpus has an axis of its own. */
export function resetAxis(): void {
  zoomed.value = undefined;
  isUnfolded.value = false;
}

/**
 * Zooms about a day; a factor below 1 comes closer. The window stays as it is. Says whether anything changed, so that
 * what means nothing here is left to the page.
 */
export function zoomAxis(factor: number, about: Day): boolean {
  const range = shown.peek();
  if (!range) return false;
  const day = Math.min(Math.max(about, range.from), range.to);
  return showOnAxis({ from: day - (day - range.from) * factor, to: day + (range.to - day) * factor });
}

/** Moves the zoomed axis by a share of its length. */
export function panAxis(share: number): boolean {
  const range = zoomed.peek();
  if (!range) return false;
  const by = share * (range.to - range.from);
  return showOnAxis({ from: range.from + by, to: range.to + by });
}

/** Shows a part of time, as far as there is time, and no less than a few bars of it. */
export function showOnAxis(wanted: DayRange): boolean {
  const [whole, before, now] = [wholeAxis(), zoomed.peek(), shown.peek()];
  const { extent, columns } = opened.peek() ?? {};
  if (!whole || !now || !extent || !columns) return false;
  const length = wanted.to - wanted.from;
  if (length >= whole.to - whole.from) {
    zoomed.value = undefined;
    return before !== undefined;
  }
  const from = Math.min(Math.max(wanted.from, whole.from), whole.to - length);
  const next = { from, to: from + length };
  // Moved along, a range is as long as it was but for dust.
  const isCloser = length < (now.to - now.from) * (1 - dust);
  if (isCloser && isTooClose(zoomedBinsOf(columns, extent.from, extent.to, next))) return false;
  zoomed.value = next;
  return next.from !== before?.from || next.to !== before.to;
}

function isTooClose(bins: CalendarBins): boolean {
  const [first, end] = unfoldedBins(bins);
  return end - first < leastBins;
}

/** By a button or a key: about the middle of the window, and told. */
export function zoomAxisIn(): void {
  const { from, to } = previewWindow.peek();
  if (zoomAxis(buttonFactor, (from + to) / 2)) tellAxis();
  else announcement.value = texts.timeline.axis.finest;
}

export function zoomAxisOut(): void {
  const { from, to } = previewWindow.peek();
  zoomAxis(1 / buttonFactor, (from + to) / 2);
  tellAxis();
}

export function showWholeAxis(): void {
  zoomed.value = undefined;
  tellAxis();
}

export function toggleFold(): void {
  zoomed.value = undefined;
  isUnfolded.value = !isUnfolded.peek();
  tellAxis();
}

function tellAxis(): void {
  const bins = timeBins.peek();
  if (!bins) return;
  const [first, end] = unfoldedBins(bins);
  announceQuietly(texts.timeline.axis.news(shortRange(bins.firsts[first]!, bins.lasts[end - 1]!)));
}
