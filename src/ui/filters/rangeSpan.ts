import type { NumberRange } from '../../model/filters.ts';
import type { RangeBin } from '../../model/sift.ts';
import { strides } from '../parts/strides.ts';

export type Edge = 'from' | 'to';

/** A part of a histogram in bars: 0 is the left edge of the first bar, as many as there are the right edge of the last. */
export interface BarSpan {
  readonly start: number;
  readonly end: number;
}

/** Where values are whole, a bar of 3 to 4 has room for two of them. */
const unitOf = (bins: readonly RangeBin[]): number =>
  bins.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to)) ? 1 : 0;

export function spanOfRange(bins: readonly RangeBin[], { from, to }: NumberRange): BarSpan {
  const unit = unitOf(bins);
  return {
    start: from === null ? 0 : startAt(bins, from, unit),
    end: to === null ? bins.length : endAt(bins, to, unit),
  };
}

function startAt(bins: readonly RangeBin[], value: number, unit: number): number {
  const at = bins.findIndex(({ to }) => to >= value);
  const bin = bins[at];
  return bin ? at + shareOf(bin, value - bin.from, unit) : bins.length;
}

function endAt(bins: readonly RangeBin[], value: number, unit: number): number {
  const at = bins.findLastIndex(({ from }) => from <= value);
  const bin = bins[at];
  return bin ? at + shareOf(bin, value - bin.from + unit, unit) : 0;
}

function shareOf({ from, to }: RangeBin, length: number, unit: number): number {
  const width = to - from + unit;
  return width === 0 ? Number(length > 0) : Math.min(Math.max(length / width, 0), 1);
}

/** The range with one handle at the border of a bar; a bar stays between the two, and at the ends there is no bound. */
export function movedTo(bins: readonly RangeBin[], range: NumberRange, edge: Edge, position: number): NumberRange {
  const { start, end } = spanOfRange(bins, range);
  if (edge === 'from') {
    const at = Math.min(Math.max(Math.round(position), 0), Math.max(Math.ceil(end) - 1, 0));
    return { ...range, from: at === 0 ? null : bins[at]!.from };
  }
  const at = Math.max(Math.min(Math.round(position), bins.length), Math.min(Math.floor(start) + 1, bins.length));
  return { ...range, to: at === bins.length ? null : bins[at - 1]!.to };
}

/** The range after a key on a handle; undefined for keys that mean nothing there. */
export function rangeAfterKey(
  bins: readonly RangeBin[],
  range: NumberRange,
  edge: Edge,
  key: string,
): NumberRange | undefined {
  const stride = strides[key];
  if (stride === undefined) return undefined;
  const span = spanOfRange(bins, range);
  const at = edge === 'from' ? span.start : span.end;
  // From within a bar the first step goes to its border.
  return movedTo(bins, range, edge, stride > 0 ? Math.floor(at) + stride : Math.ceil(at) + stride);
}

/** The handle that a press at a position takes: the nearer one, of two at one place the one on that side. */
export function nearestEdge({ start, end }: BarSpan, position: number): Edge {
  const [left, right] = [Math.abs(position - start), Math.abs(position - end)];
  if (left === right) return position < start ? 'from' : 'to';
  return left < right ? 'from' : 'to';
}
