import type { CssPixels } from '../model/units.ts';
import type { BinCounts } from '../network/binCounts.ts';

/** The palette has ten hues; hue 10 is the grey of all further topics and of papers without one. */
export const otherHue = 10;

/** One rectangle of a stack, from `bottom` to `top` papers. */
export interface Bar {
  readonly bin: number;
  readonly bottom: number;
  readonly top: number;
}

/** The stacks of bars, taken apart by hue, so that each hue can be drawn as one path. Index = hue. */
export function stackByTopic(
  counted: BinCounts,
  { hidden, slots }: Pick<Shown, 'hidden' | 'slots'>,
  bins: Iterable<number>,
): Bar[][] {
  const { counts, groupCount } = counted;
  const layers: Bar[][] = Array.from({ length: otherHue + 1 }, () => []);
  for (const bin of bins) {
    let bottom = 0;
    for (let group = 0; group < groupCount; group++) {
      const count = counts[bin * groupCount + group]!;
      if (count === 0 || hidden.has(group)) continue;
      // The last group are the papers without a topic.
      layers[slots[group] ?? otherHue]!.push({ bin, bottom, top: bottom + count });
      bottom += count;
    }
  }
  return layers;
}

/** What passes the filter in one hue: without colours by topic that of all. */
function stackInOne({ passing, totals }: BinCounts, bins: Iterable<number>): Bar[][] {
  const layers: Bar[][] = Array.from({ length: otherHue + 1 }, () => []);
  layers[otherHue] = barsOf(passing ?? totals, bins);
  return layers;
}

/** One bar of each bin that has papers. */
function barsOf(totals: Uint32Array, bins: Iterable<number>): Bar[] {
  const bars: Bar[] = [];
  for (const bin of bins) if (totals[bin]! > 0) bars.push({ bin, bottom: 0, top: totals[bin]! });
  return bars;
}

/** What the legend filters and how it colours; `hidden` are topics when it colours by them. */
export interface Shown {
  readonly isByTopic: boolean;
  readonly hidden: ReadonlySet<number>;
  /** Palette slot of each topic. */
  readonly slots: readonly number[];
}

export interface Stacks {
  /** All papers, to stand faintly behind; none where nothing is hidden. */
  readonly behind: readonly Bar[];
  /** Index = hue. */
  readonly layers: readonly (readonly Bar[])[];
}

export function stacksOf(counted: BinCounts, shown: Shown, bins: readonly number[]): Stacks {
  const { isByTopic, hidden } = shown;
  const isFiltered = counted.passing !== undefined || (isByTopic && hidden.size > 0);
  return {
    behind: isFiltered ? barsOf(counted.totals, bins) : [],
    layers: isByTopic ? stackByTopic(counted, shown, bins) : stackInOne(counted, bins),
  };
}

const widestBar: CssPixels = 72;

/** Between neighbouring bars, where there is room for it. */
export function barGap(step: CssPixels): CssPixels {
  if (step <= 5) return 0;
  return step <= 24 ? 1 : Math.max(3, step - widestBar);
}
