import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import type { Day } from '../model/units.ts';
import { otherSlot, rampSlot } from './palette.ts';

/** When something began, or when it was on the whole: what VOSviewer calls an overlay. */
export type DateMeasure = 'first' | 'mean';

/** Colours by date. Time never changes them: they belong to all papers of an item, whatever the window. */
export interface DateHues {
  /** The day of each node; `noDay` without a dated paper. */
  readonly nodeDays: Int32Array;
  readonly tieDays: Int32Array;
  /** Palette index of each node; the grey of all others without a dated paper. */
  readonly nodeHues: Uint8Array;
  readonly tieHues: Uint8Array;
  /** Days at the two ends of the ramp; what lies beyond has the colour of its end. */
  readonly from: Day;
  readonly to: Day;
}

/** So many of the earliest, and of the latest, authors do not stretch the ramp. */
const tail = 0.02;

/**
 * The day of each item: of its first paper, at the earliest it can be; or the mean over its papers, each taken at the
 * middle of the days it can be. `noDay` without a dated paper.
 */
function daysOf({ offsets, starts, ends }: DatedLists, count: number, measure: DateMeasure): Int32Array {
  const days = new Int32Array(count).fill(noDay);
  for (let item = 0; item < count; item++) {
    const [from, to] = [offsets[item]!, offsets[item + 1]!];
    if (from === to) continue;
    if (measure === 'first') days[item] = starts[from]!;
    else {
      let sum = 0;
      // Starts and ends are each in an order of their own; the sum of the middles does not mind.
      for (let entry = from; entry < to; entry++) sum += (starts[entry]! + ends[entry]!) / 2;
      days[item] = Math.round(sum / (to - from));
    }
  }
  return days;
}

/** The ramp runs over nearly all authors; nodes and ties are coloured on it alike. */
export function dateHuesOf(columns: Columns, measure: DateMeasure): DateHues {
  const { authorCount, topicCount, tieCount, nodePapers, tiePapers } = columns;
  const nodeDays = daysOf(nodePapers, authorCount + topicCount, measure);
  const sorted = nodeDays
    .slice(0, authorCount)
    .filter((day) => day !== noDay)
    .sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  let [from, to] = [at(tail), at(1 - tail)];
  if (from === to) [from, to] = [at(0), at(1)];
  const hue = (day: number) => (day === noDay ? otherSlot : rampSlot(to > from ? (day - from) / (to - from) : 0.5));
  const tieDays = daysOf(tiePapers, tieCount, measure);
  return {
    nodeDays,
    tieDays,
    nodeHues: Uint8Array.from(nodeDays, hue),
    tieHues: Uint8Array.from(tieDays, hue),
    from,
    to,
  };
}
