import type { Groups } from '../lib/graph/numbering.ts';
import { noGroup } from './groups.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import type { GroupProducts } from './ward.ts';

/** Term by term: only groups whose papers say a term meet in it. */
export function groupProducts({ offsets, papers, values }: InvertedIndex, { groups, count }: Groups): GroupProducts {
  const products = new Float64Array(count * count);
  const sums = new Float64Array(count);
  const touched = new Int32Array(count);
  for (let term = 0; term + 1 < offsets.length; term++) {
    let touchedCount = 0;
    for (let entry = offsets[term]!; entry < offsets[term + 1]!; entry++) {
      const group = groups[papers[entry]!]!;
      if (group === noGroup) continue;
      if (sums[group] === 0) touched[touchedCount++] = group;
      sums[group]! += values[entry]!;
    }
    for (let one = 0; one < touchedCount; one++) {
      const row = touched[one]! * count;
      for (let other = 0; other < touchedCount; other++) {
        products[row + touched[other]!]! += sums[touched[one]!]! * sums[touched[other]!]!;
      }
    }
    for (let one = 0; one < touchedCount; one++) sums[touched[one]!] = 0;
  }
  const sizes = new Uint32Array(count);
  for (const group of groups) if (group !== noGroup) sizes[group]!++;
  return { products, sizes };
}
