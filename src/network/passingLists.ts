import type { DatedLists } from '../model/columns.ts';

/** The lists with the papers that pass alone, in the orders that they had. `passing` has one flag per paper. */
export function passingLists(lists: DatedLists, passing: Uint8Array): DatedLists {
  const { starts, ends, undatedPapers, undatedWeights } = lists;
  const byStart = passingEntries(lists.offsets, lists.startPapers, lists.startWeights, passing);
  const byEnd = passingEntries(lists.offsets, lists.endPapers, lists.endWeights, passing);
  const undated = passingEntries(lists.undatedOffsets, undatedPapers, undatedWeights, passing);
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

interface PassingEntries {
  readonly offsets: Uint32Array;
  /** Where each of them stood. */
  readonly entries: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
}

function passingEntries(
  offsets: Uint32Array,
  papers: Uint32Array,
  weights: Float64Array,
  passing: Uint8Array,
): PassingEntries {
  const itemCount = offsets.length - 1;
  const first = offsets[0]!;
  const passingOffsets = new Uint32Array(itemCount + 1);
  for (let item = 0, count = 0; item < itemCount; item++) {
    for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++) count += passing[papers[entry]!]!;
    passingOffsets[item + 1] = count;
  }
  const count = passingOffsets[itemCount]!;
  const left = {
    offsets: passingOffsets,
    entries: new Uint32Array(count),
    papers: new Uint32Array(count),
    weights: new Float64Array(count),
  };
  for (let entry = first, next = 0; next < count; entry++) {
    if (passing[papers[entry]!] === 0) continue;
    left.entries[next] = entry;
    left.papers[next] = papers[entry]!;
    left.weights[next++] = weights[entry]!;
  }
  return left;
}

function daysOf(days: Int32Array, entries: Uint32Array): Int32Array {
  const kept = new Int32Array(entries.length);
  for (let at = 0; at < entries.length; at++) kept[at] = days[entries[at]!]!;
  return kept;
}
