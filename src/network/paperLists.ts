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

/** The lists of the second items behind those of the first. */
export function joinedLists(one: PaperLists, other: PaperLists): PaperLists {
  const shift = one.papers.length;
  const shifted = other.offsets.subarray(1).map((offset) => offset + shift);
  return {
    offsets: joined(one.offsets, shifted),
    papers: joined(one.papers, other.papers),
    weights: joined(one.weights, other.weights),
  };
}

/** The lists of the flagged items alone. */
export function keptLists({ offsets, papers, weights }: PaperLists, isKept: Uint8Array): PaperLists {
  const kept: { [Column in keyof PaperLists]: PaperLists[Column] } = {
    offsets: new Uint32Array(isKept.length + 1),
    papers: new Uint32Array(papers.length),
    weights: new Float64Array(papers.length),
  };
  let [item, end] = [0, 0];
  for (let old = 0; old < isKept.length; old++) {
    if (isKept[old] === 0) continue;
    const [first, last] = [offsets[old]!, offsets[old + 1]!];
    kept.papers.set(papers.subarray(first, last), end);
    kept.weights.set(weights.subarray(first, last), end);
    end += last - first;
    kept.offsets[++item] = end;
  }
  return {
    offsets: kept.offsets.slice(0, item + 1),
    papers: kept.papers.slice(0, end),
    weights: kept.weights.slice(0, end),
  };
}

export function joined<Column extends Uint32Array | Float64Array>(one: Column, other: Column): Column {
  const all = new (one.constructor as new (length: number) => Column)(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
