import type { DatedLists } from '../../model/columns.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { thousandths, weightText } from '../../texts/numbers.ts';

/** Longer sums are cut, or the line would be longer than the list of papers it explains. */
const mostTerms = 8;

/** The weight that each paper of one item in the window adds, in the order of their starts, the undated last. */
export function weightsIn(lists: DatedLists, item: number, window: TimeWindow, paperTo: Int32Array): number[] {
  const weights: number[] = [];
  for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
    const isIn = lists.starts[entry]! <= window.to && paperTo[lists.startPapers[entry]!]! >= window.from;
    if (isIn) weights.push(lists.startWeights[entry]!);
  }
  if (!window.undated) return weights;
  for (let entry = lists.undatedOffsets[item]!; entry < lists.undatedOffsets[item + 1]!; entry++) {
    weights.push(lists.undatedWeights[entry]!);
  }
  return weights;
}

/** `1.33 = 1/1 + 1/3`; equal terms are gathered as `2 × 1/3`. */
export function sumWords(weights: readonly number[], isShare: boolean): string {
  const total = weightText(weights.reduce((sum, weight) => sum + weight, 0));
  const times = new Map<string, number>();
  for (const weight of weights) {
    const term = isShare ? fraction(weight) : weightText(weight);
    times.set(term, (times.get(term) ?? 0) + 1);
  }
  const terms = [...times].map(([term, count]) => (count === 1 ? term : `${count} × ${term}`));
  const shown = terms.length > mostTerms ? [...terms.slice(0, mostTerms), '…'] : terms;
  return shown.length === 0 ? total : `${total} = ${shown.join(' + ')}`;
}

/** Fractional counting gives 1/(n − 1), so the reciprocal is a whole number. */
const fraction = (weight: number): string => `1/${Math.round(1 / weight)}`;

/** What each paper of one item adds to its weight, in all of time. */
export function paperWeights(lists: DatedLists, item: number): ReadonlyMap<PaperIndex, number> {
  const weights = new Map<PaperIndex, number>();
  for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
    weights.set(lists.startPapers[entry]!, lists.startWeights[entry]!);
  }
  for (let entry = lists.undatedOffsets[item]!; entry < lists.undatedOffsets[item + 1]!; entry++) {
    weights.set(lists.undatedPapers[entry]!, lists.undatedWeights[entry]!);
  }
  return weights;
}

/** `1/3 × 0.6 = 0.2`: the credit of an author, which is 1 under full counting, times the paper's share of a topic. */
export function creditWords(weight: number, share: number): string {
  const authors = Math.round(share / weight);
  return `${authors === 1 ? '1' : `1/${authors}`} × ${thousandths(share)} = ${thousandths(weight)}`;
}

/** `0.6 × 0.25 = 0.15`: the paper's shares of two topics. */
export const shareProductWords = (one: number, other: number): string =>
  `${thousandths(one)} × ${thousandths(other)} = ${thousandths(one * other)}`;
