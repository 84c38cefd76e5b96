import { vectorCount, type Vectors } from './vectors.ts';

/** The entries of vectors by term: those of term t are `offsets[t] … offsets[t + 1]`, papers ascending. */
export interface InvertedIndex {
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  readonly values: Float32Array;
}

export function invertedIndex(vectors: Vectors): InvertedIndex {
  const offsets = new Uint32Array(vectors.paperCounts.length + 1);
  for (const term of vectors.terms) offsets[term + 1]!++;
  for (let term = 0; term + 1 < offsets.length; term++) offsets[term + 1]! += offsets[term]!;
  const next = offsets.slice(0, -1);
  const papers = new Uint32Array(vectors.terms.length);
  const values = new Float32Array(vectors.terms.length);
  for (let paper = 0; paper < vectorCount(vectors); paper++) {
    for (let entry = vectors.offsets[paper]!; entry < vectors.offsets[paper + 1]!; entry++) {
      const place = next[vectors.terms[entry]!]!++;
      papers[place] = paper;
      values[place] = vectors.values[entry]!;
    }
  }
  return { offsets, papers, values };
}
