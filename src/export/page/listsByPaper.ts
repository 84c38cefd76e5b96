import { sortFirst } from '../../lib/sortFirst.ts';
import type { DatedLists } from '../../model/columns.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { PaperLists } from '../../network/paperLists.ts';

/**
 * The lists of some items as they were before they were sorted by day: the papers of each in ascending order. Papers of
 * which the number is negative are left out.
 */
export function listsByPaper(
  lists: DatedLists,
  items: Iterable<number>,
  numberOf: (paper: PaperIndex) => PaperIndex,
): PaperLists {
  const most = lists.startPapers.length + lists.undatedPapers.length;
  const [papers, weights] = [new Uint32Array(most), new Float64Array(most)];
  const sorter = new Sorter(lists);
  const offsets = [0];
  let end = 0;
  for (const item of items) {
    const count = sorter.sort(item);
    for (let place = 0; place < count; place++) {
      const number = numberOf(sorter.paperAt(place));
      if (number < 0) continue;
      papers[end] = number;
      weights[end++] = sorter.weightAt(place);
    }
    offsets.push(end);
  }
  return { offsets: Uint32Array.from(offsets), papers: papers.slice(0, end), weights: weights.slice(0, end) };
}

/** One list at a time, its dated papers before the others; without an object for each of the many entries. */
class Sorter {
  private readonly lists: DatedLists;
  /** A paper and its place in the list as one number. */
  private readonly keys: Float64Array;
  private first = 0;
  private dated = 0;
  private firstUndated = 0;
  private count = 1;

  constructor(lists: DatedLists) {
    this.lists = lists;
    let longest = 0;
    for (let item = 0; item + 1 < lists.offsets.length; item++) longest = Math.max(longest, lengthOf(lists, item));
    this.keys = new Float64Array(longest);
  }

  /** Gives the number of its papers. */
  sort(item: number): number {
    const { offsets, startPapers, undatedOffsets, undatedPapers } = this.lists;
    this.first = offsets[item]!;
    this.dated = offsets[item + 1]! - this.first;
    this.firstUndated = undatedOffsets[item]!;
    this.count = lengthOf(this.lists, item);
    for (let place = 0; place < this.count; place++) {
      const paper =
        place < this.dated ? startPapers[this.first + place]! : undatedPapers[this.firstUndated + place - this.dated]!;
      this.keys[place] = paper * this.count + place;
    }
    sortFirst(this.keys, this.count);
    return this.count;
  }

  paperAt(place: number): PaperIndex {
    return Math.floor(this.keys[place]! / this.count);
  }

  weightAt(place: number): number {
    const { startWeights, undatedWeights } = this.lists;
    const before = this.keys[place]! % this.count;
    return before < this.dated
      ? startWeights[this.first + before]!
      : undatedWeights[this.firstUndated + before - this.dated]!;
  }
}

const lengthOf = ({ offsets, undatedOffsets }: DatedLists, item: number): number =>
  offsets[item + 1]! - offsets[item]! + undatedOffsets[item + 1]! - undatedOffsets[item]!;
