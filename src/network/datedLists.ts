import { sortFirst } from '../lib/sortFirst.ts';
import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import { noDay, type DatedLists } from '../model/columns.ts';
import { offsetsOf } from './events.ts';
import type { PaperLists } from './paperLists.ts';

/** Entries that are sorted in one step: a hundredth of a second, for pages that sort them beside what they draw. */
const sortedAtOnce = 25_000;

/** The day columns of the papers; `noDay` for undated ones. */
export interface PaperDays {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Sorts the papers of each item by day, apart from those without one; equal days are in the order of the papers. The
 * items of all parts stand one behind the other. Everything is written where it stays: beside a large corpus, memory
 * that is soon thrown away costs more time than the sorting.
 */
export function* datedListSteps(parts: readonly PaperLists[], days: PaperDays): Steps<DatedLists> {
  const lengths = yield* partly(lengthSteps(parts, days), 0, 0.1);
  const dealer = new Dealer(lengths, days);
  yield 0.2;
  let [told, done] = [0, 0];
  for (const { offsets, papers, weights } of parts) {
    for (let item = 0; item + 1 < offsets.length; item++) {
      dealer.deal(papers, weights, offsets[item]!, offsets[item + 1]!);
      done += offsets[item + 1]! - offsets[item]!;
      if (done - told < sortedAtOnce) continue;
      told = done;
      yield 0.2 + (0.8 * done) / dealer.entryCount;
    }
  }
  return dealer.lists;
}

export const datedLists = (lists: PaperLists, days: PaperDays): DatedLists => drained(datedListSteps([lists], days));

class Dealer {
  readonly lists: DatedLists;
  readonly entryCount: number;
  private readonly days: PaperDays;
  private item = 0;
  /** Room for the longest list: a day and a place as one number each, and the list as it was. */
  private readonly keys: Float64Array;
  private readonly oldPapers: Uint32Array;
  private readonly oldWeights: Float64Array;

  constructor({ dated, undated }: Lengths, days: PaperDays) {
    this.days = days;
    const offsets = offsetsOf(dated.length, (item) => dated[item]!);
    const undatedOffsets = offsetsOf(undated.length, (item) => undated[item]!);
    const [count, undatedCount] = [offsets.at(-1)!, undatedOffsets.at(-1)!];
    this.entryCount = count + undatedCount;
    this.lists = {
      offsets,
      starts: new Int32Array(count),
      ends: new Int32Array(count),
      startPapers: new Uint32Array(count),
      endPapers: new Uint32Array(count),
      startWeights: new Float64Array(count),
      endWeights: new Float64Array(count),
      undatedOffsets,
      undatedPapers: new Uint32Array(undatedCount),
      undatedWeights: new Float64Array(undatedCount),
    };
    const longest = dated.reduce((most, length) => Math.max(most, length), 0);
    this.keys = new Float64Array(longest);
    this.oldPapers = new Uint32Array(longest);
    this.oldWeights = new Float64Array(longest);
  }

  /** The next item has the entries from `entry` on. */
  deal(papers: Uint32Array, weights: Float64Array, entry: number, entryEnd: number): void {
    const { lists, days } = this;
    const first = lists.offsets[this.item]!;
    let end = first;
    let undated = lists.undatedOffsets[this.item++]!;
    for (let at = entry; at < entryEnd; at++) {
      const paper = papers[at]!;
      const start = days.from[paper]!;
      if (start === noDay) {
        lists.undatedPapers[undated] = paper;
        lists.undatedWeights[undated++] = weights[at]!;
      } else {
        lists.starts[end] = start;
        lists.startPapers[end] = paper;
        lists.startWeights[end] = weights[at]!;
        lists.ends[end] = days.to[paper]!;
        lists.endPapers[end] = paper;
        lists.endWeights[end++] = weights[at]!;
      }
    }
    this.sort(lists.starts, lists.startPapers, lists.startWeights, first, end);
    this.sort(lists.ends, lists.endPapers, lists.endWeights, first, end);
  }

  private sort(days: Int32Array, papers: Uint32Array, weights: Float64Array, first: number, end: number): void {
    if (isAscending(days, first, end)) return;
    const { keys, oldPapers, oldWeights } = this;
    const count = end - first;
    for (let place = 0; place < count; place++) {
      keys[place] = (days[first + place]! - noDay) * count + place;
      oldPapers[place] = papers[first + place]!;
      oldWeights[place] = weights[first + place]!;
    }
    sortFirst(keys, count);
    for (let place = 0; place < count; place++) {
      const day = Math.floor(keys[place]! / count);
      const from = keys[place]! - day * count;
      days[first + place] = day + noDay;
      papers[first + place] = oldPapers[from]!;
      weights[first + place] = oldWeights[from]!;
    }
  }
}

function isAscending(days: Int32Array, first: number, end: number): boolean {
  for (let entry = first + 1; entry < end; entry++) if (days[entry - 1]! > days[entry]!) return false;
  return true;
}

/** Number of dated and of undated papers of each item. */
interface Lengths {
  readonly dated: Uint32Array;
  readonly undated: Uint32Array;
}

function* lengthSteps(parts: readonly PaperLists[], { from }: PaperDays): Steps<Lengths> {
  const itemCount = parts.reduce((sum, { offsets }) => sum + offsets.length - 1, 0);
  const [dated, undated] = [new Uint32Array(itemCount), new Uint32Array(itemCount)];
  let item = 0;
  for (const { offsets, papers } of parts) {
    for (let own = 0; own + 1 < offsets.length; own++, item++) {
      if (item % entriesAtOnce === entriesAtOnce - 1) yield item / itemCount;
      const end = offsets[own + 1]!;
      let without = 0;
      for (let entry = offsets[own]!; entry < end; entry++) if (from[papers[entry]!] === noDay) without++;
      undated[item] = without;
      dated[item] = end - offsets[own]! - without;
    }
  }
  return { dated, undated };
}
