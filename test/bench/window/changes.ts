import type { DatedLists } from '../../../src/model/columns.ts';
import type { Day } from '../../../src/model/units.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { countIn } from '../../../src/network/windowed.ts';

/** Days in order, and the item to which each belongs. */
interface Timetable {
  readonly days: Int32Array;
  readonly items: Uint32Array;
}

/**
 * Papers in the window per item, kept up to date by two pointers on the days on which papers begin and end: the
 * cheapest way to know what has changed.
 */
export class Changes {
  readonly counts: Int32Array;
  private readonly starts: Timetable;
  private readonly ends: Timetable;
  private readonly seen: Uint32Array;
  private moves = 0;
  private begun = 0;
  private over = 0;

  constructor(lists: DatedLists, window: TimeWindow) {
    const items = lists.offsets.length - 1;
    this.counts = Int32Array.from({ length: items }, (_, item) => countIn(lists, item, window));
    this.seen = new Uint32Array(items);
    this.starts = timetable(lists.offsets, lists.starts);
    this.ends = timetable(lists.offsets, lists.ends);
    this.begun = rankOf(this.starts, window.to + 1);
    this.over = rankOf(this.ends, window.from);
  }

  /** The items that have another count in this window than in the one before. */
  moveTo(window: TimeWindow): number[] {
    this.moves++;
    const touched: number[] = [];
    this.begun = this.walk(this.starts, this.begun, window.to + 1, 1, touched);
    this.over = this.walk(this.ends, this.over, window.from, -1, touched);
    return touched;
  }

  private walk({ days, items }: Timetable, from: number, limit: Day, sign: number, touched: number[]): number {
    let at = from;
    for (; at < days.length && days[at]! < limit; at++) this.add(items[at]!, sign, touched);
    for (; at > 0 && days[at - 1]! >= limit; at--) this.add(items[at - 1]!, -sign, touched);
    return at;
  }

  private add(item: number, difference: number, touched: number[]): void {
    this.counts[item]! += difference;
    if (this.seen[item] === this.moves) return;
    this.seen[item] = this.moves;
    touched.push(item);
  }
}

function timetable(offsets: Uint32Array, days: Int32Array): Timetable {
  const owners = new Uint32Array(days.length);
  for (let item = 0; item + 1 < offsets.length; item++) owners.fill(item, offsets[item], offsets[item + 1]);
  const order = Uint32Array.from(days.keys()).sort((a, b) => days[a]! - days[b]! || a - b);
  return { days: Int32Array.from(order, (at) => days[at]!), items: Uint32Array.from(order, (at) => owners[at]!) };
}

function rankOf({ days }: Timetable, limit: Day): number {
  const at = days.findIndex((day) => day >= limit);
  return at < 0 ? days.length : at;
}
