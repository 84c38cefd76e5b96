import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import type { DateHues, DateMeasure } from '../model/dateHues.ts';
import { otherSlot, rampSlot } from './palette.ts';

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
