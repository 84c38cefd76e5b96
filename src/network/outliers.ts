import type { DayRange } from '../lib/calendarBins.ts';
import { noDay } from '../model/columns.ts';
import type { Day } from '../model/units.ts';
import type { PaperDays } from './timeBins.ts';

/** Of all dated papers, so many may lie aside on either end; of a small corpus up to three, but one in twenty. */
const mostAside = (dated: number): number => Math.max(Math.floor(dated / 100), Math.min(3, Math.floor(dated / 20)));

/** The range is cut into so many parts of equal length; a gap within one of them is no gap to speak of. */
const parts = 1024;

/**
 * The part of time in which the corpus lies, without a few papers far away from all others. On either end the cut is
 * the widest gap that leaves at most one paper in a hundred aside, and is made when the rest is less than half as long
 * as it would be with them.
 */
export function coreOf({ paperFrom, paperTo }: PaperDays, extent: DayRange): DayRange {
  const partsPerDay = parts / (extent.to - extent.from + 1);
  const partOf = (day: Day) => Math.floor((day - extent.from) * partsPerDay);
  const [starts, ends] = [new Uint32Array(parts), new Uint32Array(parts)];
  let dated = 0;
  for (let paper = 0; paper < paperFrom.length; paper++) {
    if (paperFrom[paper] === noDay) continue;
    dated++;
    starts[partOf(paperFrom[paper]!)]!++;
    ends[parts - 1 - partOf(paperTo[paper]!)]!++;
  }
  const most = mostAside(dated);
  const first = partBehindGap(starts, most);
  const last = parts - 1 - partBehindGap(ends, most);
  const both = last - first + 1;
  return {
    from: 2 * both < last + 1 ? earliest(paperFrom, (day) => partOf(day) >= first) : extent.from,
    to: 2 * both < parts - first ? latest(paperTo, (day) => partOf(day) <= last) : extent.to,
  };
}

/** The first part behind the widest gap that has at most `most` papers before it; 0 without such a gap. */
function partBehindGap(papersIn: Uint32Array, most: number): number {
  let [before, filled, widest, cut] = [0, 0, 0, 0];
  for (let part = 0; part < parts && before <= most; part++) {
    if (papersIn[part] === 0) continue;
    if (before > 0 && part - filled > widest) [widest, cut] = [part - filled, part];
    before += papersIn[part]!;
    filled = part;
  }
  return cut;
}

function earliest(days: ArrayLike<Day>, isMeant: (day: Day) => boolean): Day {
  let found = Infinity;
  for (let paper = 0; paper < days.length; paper++) {
    const day = days[paper]!;
    if (day !== noDay && day < found && isMeant(day)) found = day;
  }
  return found;
}

function latest(days: ArrayLike<Day>, isMeant: (day: Day) => boolean): Day {
  let found = -Infinity;
  for (let paper = 0; paper < days.length; paper++) {
    const day = days[paper]!;
    if (day !== noDay && day > found && isMeant(day)) found = day;
  }
  return found;
}
