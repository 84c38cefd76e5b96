import { drained, type Steps } from '../lib/steps.ts';
import type { DatedLists } from '../model/columns.ts';

/** The lists with the papers that pass alone, in the orders that they had. `passing` has one flag per paper. */
export const passingLists = (lists: DatedLists, passing: Uint8Array): DatedLists =>
  drained(passingListSteps(lists, passing));

export const passingListSteps = (lists: DatedLists, passing: Uint8Array): Steps<DatedLists> =>
  listsWhere(lists, (entries) => passingEntries(entries, passing));

/** The lists of some of the items; the others have none. `isKept` has one flag per item. */
export const itemListSteps = (lists: DatedLists, isKept: Uint8Array): Steps<DatedLists> =>
  listsWhere(lists, (entries) => entriesOfItems(entries, isKept));

function* listsWhere(lists: DatedLists, left: (entries: Entries) => LeftEntries): Steps<DatedLists> {
  const { starts, ends, undatedPapers, undatedWeights } = lists;
  const byStart = left({ offsets: lists.offsets, papers: lists.startPapers, weights: lists.startWeights });
  yield 0.4;
  const byEnd = left({ offsets: lists.offsets, papers: lists.endPapers, weights: lists.endWeights });
  yield 0.8;
  const undated = left({ offsets: lists.undatedOffsets, papers: undatedPapers, weights: undatedWeights });
  return {
    offsets: byStart.offsets,
    starts: daysOf(starts, byStart.entries),
    ends: daysOf(ends, byEnd.entries),
    startPapers: byStart.papers,
    endPapers: byEnd.papers,
    startWeights: byStart.weights,
    endWeights: byEnd.weights,
    undatedOffsets: undated.offsets,
    undatedPapers: undated.papers,
    undatedWeights: undated.weights,
  };
}

interface Entries {
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
}

interface LeftEntries extends Entries {
  /** Where each of them stood. */
  readonly entries: Uint32Array;
}

const roomFor = (offsets: Uint32Array): LeftEntries => {
  const count = offsets.at(-1)!;
  return { offsets, entries: new Uint32Array(count), papers: new Uint32Array(count), weights: new Float64Array(count) };
};

function passingEntries({ offsets, papers, weights }: Entries, passing: Uint8Array): LeftEntries {
  const itemCount = offsets.length - 1;
  const passingOffsets = new Uint32Array(itemCount + 1);
  for (let item = 0, count = 0; item < itemCount; item++) {
    for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++) count += passing[papers[entry]!]!;
    passingOffsets[item + 1] = count;
  }
  const left = roomFor(passingOffsets);
  for (let entry = offsets[0]!, next = 0; next < left.entries.length; entry++) {
    if (passing[papers[entry]!] === 0) continue;
    left.entries[next] = entry;
    left.papers[next] = papers[entry]!;
    left.weights[next++] = weights[entry]!;
  }
  return left;
}

function entriesOfItems({ offsets, papers, weights }: Entries, isKept: Uint8Array): LeftEntries {
  const itemCount = offsets.length - 1;
  const keptOffsets = new Uint32Array(itemCount + 1);
  for (let item = 0; item < itemCount; item++) {
    keptOffsets[item + 1] = keptOffsets[item]! + (isKept[item] === 1 ? offsets[item + 1]! - offsets[item]! : 0);
  }
  const left = roomFor(keptOffsets);
  for (let item = 0; item < itemCount; item++) {
    if (isKept[item] !== 1) continue;
    for (let entry = offsets[item]!, next = keptOffsets[item]!; entry < offsets[item + 1]!; entry++, next++) {
      left.entries[next] = entry;
      left.papers[next] = papers[entry]!;
      left.weights[next] = weights[entry]!;
    }
  }
  return left;
}

function daysOf(days: Int32Array, entries: Uint32Array): Int32Array {
  const kept = new Int32Array(entries.length);
  for (let at = 0; at < entries.length; at++) kept[at] = days[entries[at]!]!;
  return kept;
}
