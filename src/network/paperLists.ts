import { offsetsOf, type Events } from './events.ts';

/** The papers of each item (a node or a tie) in ascending order; item i owns `papers[offsets[i]] …`. */
export interface PaperLists {
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
}

/** The events turned round: by item, from `firstItem` on, in place of by paper. */
export function paperLists(
  { offsets: casts, items, weights: all }: Events,
  itemCount: number,
  firstItem = 0,
): PaperLists {
  const counts = new Uint32Array(itemCount);
  for (const item of items) counts[item - firstItem]!++;
  const offsets = offsetsOf(itemCount, (item) => counts[item]!);
  const next = offsets.slice();
  const papers = new Uint32Array(items.length);
  const weights = new Float64Array(items.length);
  for (let paper = 0; paper + 1 < casts.length; paper++) {
    for (let event = casts[paper]!; event < casts[paper + 1]!; event++) {
      const entry = next[items[event]! - firstItem]!++;
      papers[entry] = paper;
      weights[entry] = all[event]!;
    }
  }
  return { offsets, papers, weights };
}

/** The lists of the flagged items alone. */
export function keptLists({ offsets, papers, weights }: PaperLists, isKept: Uint8Array): PaperLists {
  const kept = Array.from(isKept.keys()).filter((item) => isKept[item] === 1);
  const keptOffsets = offsetsOf(kept.length, (place) => offsets[kept[place]! + 1]! - offsets[kept[place]!]!);
  const lists = {
    offsets: keptOffsets,
    papers: new Uint32Array(keptOffsets.at(-1)!),
    weights: new Float64Array(keptOffsets.at(-1)!),
  };
  kept.forEach((item, place) => {
    let end = keptOffsets[place]!;
    for (let entry = offsets[item]!; entry < offsets[item + 1]!; entry++) {
      lists.papers[end] = papers[entry]!;
      lists.weights[end++] = weights[entry]!;
    }
  });
  return lists;
}
