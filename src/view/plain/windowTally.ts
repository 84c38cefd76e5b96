import { firstAbove, firstNotBelow } from '../../lib/bisect.ts';
import type { DatedLists } from '../../model/columns.ts';
import type { Day } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import type { Sliced } from '../../lib/sliced.ts';
import { stableOrderInSlices } from '../../drawing/stableOrder.ts';
import { ChangedPlaces } from './changedPlaces.ts';

const pauseEvery = 0x3fff;

/** The starts, or the ends, of all papers of all items by date, and the place of the item of each. */
interface Events {
  readonly days: Int32Array;
  readonly places: Uint32Array;
}

/**
 * Papers of each item in the window, by its place in drawing order: `#(start <= to) − #(end < from)`, as everywhere,
 * for all items at once. Two pointers into all starts and all ends, so a step costs what it passes.
 */
export class WindowTally {
  readonly counts: Uint32Array;
  /** Items whose papers in the window are others now, even if as many. */
  readonly changed: ChangedPlaces;
  private readonly starts: Events;
  private readonly ends: Events;
  private readonly undatedPlaces: Uint32Array;
  private begun = 0;
  private over = 0;
  private undated = 0;

  private constructor(items: number, starts: Events, ends: Events, undatedPlaces: Uint32Array) {
    this.counts = new Uint32Array(items);
    this.changed = new ChangedPlaces(items);
    this.starts = starts;
    this.ends = ends;
    this.undatedPlaces = undatedPlaces;
  }

  /** Of an empty window, at first. */
  static *of(lists: DatedLists, placeOf: Uint32Array, firstDay: Day): Sliced<WindowTally> {
    const places = yield* placesOf(lists.offsets, placeOf);
    const starts = yield* sorted(lists.starts, places, firstDay);
    const ends = yield* sorted(lists.ends, places, firstDay);
    const undated = yield* placesOf(lists.undatedOffsets, placeOf);
    return new WindowTally(placeOf.length, starts, ends, undated);
  }

  /** Whoever follows is to take every count anew. */
  changeAll(): void {
    for (let place = 0; place < this.counts.length; place++) this.changed.add(place);
  }

  moveTo(window: TimeWindow): void {
    const { starts, ends, undatedPlaces } = this;
    const begun = firstAbove(starts.days, window.to, 0, starts.days.length);
    const over = firstNotBelow(ends.days, window.from, 0, ends.days.length);
    const undated = window.undated ? undatedPlaces.length : 0;
    this.pass(starts.places, this.begun, begun, 1);
    this.pass(ends.places, this.over, over, -1);
    this.pass(undatedPlaces, this.undated, undated, 1);
    [this.begun, this.over, this.undated] = [begun, over, undated];
  }

  private pass(places: Uint32Array, before: number, now: number, change: 1 | -1): void {
    const [from, to, by] = before < now ? [before, now, change] : [now, before, -change];
    for (let event = from; event < to; event++) {
      const place = places[event]!;
      this.counts[place]! += by;
      this.changed.add(place);
    }
  }
}

/** The place of the item of each entry. */
function* placesOf(offsets: Uint32Array, placeOf: Uint32Array): Sliced<Uint32Array> {
  const places = new Uint32Array(offsets[placeOf.length]!);
  for (let item = 0; item < placeOf.length; item++) {
    places.fill(placeOf[item]!, offsets[item], offsets[item + 1]);
    if ((item & pauseEvery) === 0) yield;
  }
  return places;
}

function* sorted(days: Int32Array, places: Uint32Array, firstDay: Day): Sliced<Events> {
  const sinceFirst = new Uint32Array(days.length);
  for (let event = 0; event < days.length; event++) sinceFirst[event] = days[event]! - firstDay;
  yield;
  const order = yield* stableOrderInSlices(sinceFirst);
  yield;
  const events = { days: new Int32Array(days.length), places: new Uint32Array(days.length) };
  for (let event = 0; event < order.length; event++) {
    events.days[event] = days[order[event]!]!;
    events.places[event] = places[order[event]!]!;
    if ((event & pauseEvery) === 0) yield;
  }
  return events;
}
