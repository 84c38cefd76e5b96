import { sortFirst } from '../lib/sortFirst.ts';
import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import { noDay, type DatedLists } from '../model/columns.ts';
import type { PaperLists } from './paperLists.ts';

/** The day columns of the papers; `noDay` for undated ones. */
export interface PaperDays {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Sorts the papers of each item by day, apart from those without one. Equal days are in the order of the papers. */
export function* datedListSteps(lists: PaperLists, days: PaperDays): Steps<DatedLists> {
  const isDated = Uint8Array.from(days.from, (day) => Number(day !== noDay));
  const dated = listsOfPapers(lists, isDated, 1);
  const undated = listsOfPapers(lists, isDated, 0);
  yield 0.2;
  const byStart = yield* partly(sortSteps(dated, days.from), 0.2, 0.6);
  const byEnd = yield* partly(sortSteps(dated, days.to), 0.6, 1);
  return {
    offsets: dated.offsets,
    starts: byStart.days,
    ends: byEnd.days,
    startPapers: byStart.papers,
    endPapers: byEnd.papers,
    startWeights: byStart.weights,
    endWeights: byEnd.weights,
    undatedOffsets: undated.offsets,
    undatedPapers: undated.papers,
    undatedWeights: undated.weights,
  };
}

export const datedLists = (lists: PaperLists, days: PaperDays): DatedLists => drained(datedListSteps(lists, days));

/** The same lists with those papers only whose flag is `flag`. */
function listsOfPapers({ offsets: all, papers: old, weights: oldWeights }: PaperLists, flags: Uint8Array, flag: 0 | 1) {
  const offsets = new Uint32Array(all.length);
  const papers = new Uint32Array(old.length);
  const weights = new Float64Array(old.length);
  let end = 0;
  for (let item = 0; item + 1 < all.length; item++) {
    for (let entry = all[item]!; entry < all[item + 1]!; entry++) {
      if (flags[old[entry]!] !== flag) continue;
      papers[end] = old[entry]!;
      weights[end++] = oldWeights[entry]!;
    }
    offsets[item + 1] = end;
  }
  return { offsets, papers: papers.slice(0, end), weights: weights.slice(0, end) };
}

interface SortedLists {
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
  readonly days: Int32Array;
}

function* sortSteps({ offsets, papers, weights }: PaperLists, days: Int32Array): Steps<SortedLists> {
  const sorted: SortedLists = {
    papers: papers.slice(),
    weights: weights.slice(),
    days: new Int32Array(papers.length),
  };
  for (let entry = 0; entry < papers.length; entry++) sorted.days[entry] = days[papers[entry]!]!;
  const keys = new Float64Array(longestOf(offsets));
  let told = 0;
  for (let item = 0; item + 1 < offsets.length; item++) {
    const [first, end] = [offsets[item]!, offsets[item + 1]!];
    if (!isAscending(sorted.days, first, end)) sortList(sorted, weights, first, end, keys);
    if (end - told < entriesAtOnce) continue;
    told = end;
    yield end / papers.length;
  }
  return sorted;
}

function longestOf(offsets: Uint32Array): number {
  let longest = 0;
  for (let item = 0; item + 1 < offsets.length; item++)
    longest = Math.max(longest, offsets[item + 1]! - offsets[item]!);
  return longest;
}

function isAscending(days: Int32Array, first: number, end: number): boolean {
  for (let entry = first + 1; entry < end; entry++) if (days[entry - 1]! > days[entry]!) return false;
  return true;
}

/** A day and a place in the list as one number: below 2^53, and sorted without any comparator. */
function sortList(
  { papers, weights, days }: SortedLists,
  oldWeights: Float64Array,
  first: number,
  end: number,
  keys: Float64Array,
): void {
  const count = end - first;
  const old = papers.slice(first, end);
  for (let place = 0; place < count; place++) keys[place] = (days[first + place]! - noDay) * count + place;
  sortFirst(keys, count);
  for (let place = 0; place < count; place++) {
    const key = keys[place]!;
    const day = Math.floor(key / count);
    const from = key - day * count;
    days[first + place] = day + noDay;
    papers[first + place] = old[from]!;
    weights[first + place] = oldWeights[first + from]!;
  }
}
