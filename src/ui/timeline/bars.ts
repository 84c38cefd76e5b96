import type { TopicIndex } from '../../model/units.ts';
import type { BinCounts } from './bins.ts';

/** The palette has ten hues; hue 10 is the grey of all further topics and of papers without one. */
export const otherHue = 10;

/** One rectangle of a stack, from `bottom` to `top` papers. */
export interface Bar {
  readonly bin: number;
  readonly bottom: number;
  readonly top: number;
}

/** The stacks of bars, taken apart by hue, so that each hue can be drawn as one path. Index = hue. */
export function stackByTopic(counted: BinCounts, hidden: ReadonlySet<TopicIndex>, bins: Iterable<number>): Bar[][] {
  const { counts, groupCount } = counted;
  const layers: Bar[][] = Array.from({ length: otherHue + 1 }, () => []);
  for (const bin of bins) {
    let bottom = 0;
    for (let group = 0; group < groupCount; group++) {
      const count = counts[bin * groupCount + group]!;
      if (count === 0 || hidden.has(group)) continue;
      const isTopic = group < groupCount - 1;
      layers[isTopic ? Math.min(group, otherHue) : otherHue]!.push({ bin, bottom, top: bottom + count });
      bottom += count;
    }
  }
  return layers;
}

/** Every paper of a bin as one bar. */
export function wholeBars({ totals }: BinCounts, bins: Iterable<number>): Bar[] {
  const bars: Bar[] = [];
  for (const bin of bins) if (totals[bin]! > 0) bars.push({ bin, bottom: 0, top: totals[bin]! });
  return bars;
}

export function* binsUpTo(count: number): Generator<number> {
  for (let bin = 0; bin < count; bin++) yield bin;
}
