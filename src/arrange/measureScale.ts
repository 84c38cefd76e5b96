import { firstNotBelow } from '../lib/bisect.ts';
import { otherSlot, rampSlot } from './palette.ts';

/**
 * How values are spread over the ramp of colours: `root` by the square root of the way from the smallest to the
 * largest, as few have much; `rank` by the share of values that are smaller, so that every part of the ramp is used
 * alike; `even` in proportion, but for the outermost values, which share the colours of the ends.
 */
export type Spread = 'root' | 'rank' | 'even';

/** The ends of an even spread are so many steps of the quantiles within. */
const beyond = 1;

/** Where on the ramp a value lies, from 0 to 1; of no number, no number. `quantiles` as `quantilesOf` makes them. */
export function rampShare(quantiles: Float64Array, spread: Spread, value: number): number {
  const last = quantiles.length - 1;
  if (spread === 'rank') {
    const below = (limit: number) => firstNotBelow(quantiles, limit, 0, last + 1);
    const highest = below(quantiles[last]!);
    return highest === 0 ? between(0.5, value) : between(below(value) / highest, value);
  }
  const [low, high] = endsOf(quantiles, spread);
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return spread === 'root' ? Math.sqrt(Math.max(0, share)) : share;
}

/** No number stays none. */
const between = (share: number, value: number): number => (Number.isNaN(value) ? NaN : Math.min(1, share));

function endsOf(quantiles: Float64Array, spread: Spread): readonly [number, number] {
  const last = quantiles.length - 1;
  const [low, high] = [quantiles[beyond]!, quantiles[last - beyond]!];
  return spread === 'even' && high > low ? [low, high] : [quantiles[0]!, quantiles[last]!];
}

/** Palette index of each value; the grey of all others where there is none. */
export function measureHues(values: Float64Array, quantiles: Float64Array, spread: Spread): Uint8Array {
  return Uint8Array.from(values, (value) =>
    Number.isNaN(value) ? otherSlot : rampSlot(rampShare(quantiles, spread, value)),
  );
}

export interface RampMark {
  readonly value: number;
  /** Where on the ramp, from 0 to 1. */
  readonly share: number;
}

/** Values to write along the ramp, each where its colour is: the ends, and what lies between with room around it. */
export function rampMarks(quantiles: Float64Array, spread: Spread, isWhole: boolean): RampMark[] {
  if (quantiles.length === 0) return [];
  const [low, high] = endsOf(quantiles, spread);
  const wanted = [0, 1, 0.5, 0.25, 0.75].map((share) => valueAt(quantiles, spread, share, [low, high]));
  const marks: RampMark[] = [];
  for (const value of wanted) {
    const shown = isWhole ? Math.round(value) : value;
    const share = Math.min(1, Math.max(0, rampShare(quantiles, spread, shown)));
    if (marks.every((mark) => Math.abs(mark.share - share) >= room && mark.value !== shown)) {
      marks.push({ value: shown, share });
    }
  }
  return marks.sort((a, b) => a.share - b.share);
}

/** Share of the ramp that a number takes. */
const room = 0.22;

function valueAt(
  quantiles: Float64Array,
  spread: Spread,
  share: number,
  [low, high]: readonly [number, number],
): number {
  if (spread !== 'rank') return low + (high - low) * (spread === 'root' ? share ** 2 : share);
  const highest = firstNotBelow(quantiles, high, 0, quantiles.length);
  return quantiles[Math.round(share * highest)]!;
}
