import { firstAbove } from '../lib/bisect.ts';
import type { RangeBin } from '../model/sift.ts';

/** As many bars as a histogram can show side by side. */
const mostBins = 60;

/**
 * A histogram from the least value to the largest. Whole numbers have a bar each as long as there is room; else bars are
 * 1, 2 or 5 times a power of ten wide. Of fractions a bar ends with the last number before the next bar, so that every
 * value is in exactly one.
 */
export function rangeBins(values: ArrayLike<number>): RangeBin[] {
  let [least, most, areWhole] = [Infinity, -Infinity, true];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
    if (!Number.isInteger(value)) areWhole = false;
  }
  if (least > most) return [];
  const width = widthOf(least, most, areWhole);
  const first = Math.floor(least / width);
  // One bar more than rounding could ask for; what is empty at the ends is no bar.
  const edges = Float64Array.from({ length: Math.ceil(most / width) - first + 3 }, (_, bin) =>
    rounded((first + bin - 1) * width),
  );
  const counts = new Uint32Array(edges.length);
  for (let index = 0; index < values.length; index++) counts[firstAbove(edges, values[index]!, 0, edges.length) - 1]!++;
  const from = counts.findIndex((count) => count > 0);
  const to = counts.findLastIndex((count) => count > 0);
  return Array.from(counts.subarray(from, to + 1), (count, bin) => {
    const next = edges[from + bin + 1] ?? rounded(edges[from + bin]! + width);
    return { from: edges[from + bin]!, to: areWhole ? next - 1 : numberBefore(next), count };
  });
}

/** Narrower bars, by themselves or beside their values, would have edges that are no numbers of their own. */
const [finest, finestShare] = [1e-290, 1e-10] as const;

function widthOf(least: number, most: number, areWhole: boolean): number {
  if (areWhole && most - least < mostBins) return 1;
  const narrowest = (most - least) / (mostBins - 1);
  // Values that are all one have one bar, in the size of the value; so have those that no bar could keep apart.
  if (narrowest < Math.max(finest, finestShare * Math.abs(most)))
    return Math.max(finest, 10 ** Math.floor(Math.log10(Math.abs(most) || 1)));
  const power = 10 ** Math.floor(Math.log10(narrowest));
  const width = [1, 2, 5].map((step) => rounded(step * power)).find((step) => step >= narrowest) ?? rounded(10 * power);
  return areWhole ? Math.max(1, width) : width;
}

/** Without the dust of binary fractions: 0.3, where 3 × 0.1 is a little more. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const bits = new DataView(new ArrayBuffer(8));

/** The largest double below a number. */
function numberBefore(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return bits.getFloat64(0);
}
