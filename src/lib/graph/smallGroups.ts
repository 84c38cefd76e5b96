import { indices } from '../indices.ts';
import type { Csr } from './csr.ts';
import { composed, sizesOf, type Groups } from './numbering.ts';
import { quotientOf } from './quotient.ts';

/**
 * Lets each group of fewer nodes than the minimum join the group it is tied to most strongly, the smallest first and of
 * two as small the lower number. Strongest is the greatest weight of ties, of two as strong the smaller group, so that
 * none grows only by having grown; or, `perNode`, the greatest weight by the size of the other group, as VOSviewer has
 * it. At last the lower number decides. Groups without a tie to any other stay.
 */
export function mergeSmallGroups(graph: Csr, groups: Groups, minimum: number, perNode = false): Int32Array {
  const sizes = sizesOf(groups);
  const small = indices(groups.count).filter((group) => sizes[group]! < minimum);
  if (small.length === 0) return groups.groups;
  const { offsets, neighbours, weights } = quotientOf(graph, groups);
  const joined = indices(groups.count);
  /** What each group consists of by now, where that is more than itself. */
  const parts = new Map<number, number[]>();
  const partsOf = (group: number) => parts.get(group) ?? [group];
  const linked = new Float64Array(groups.count);

  function isStronger(one: number, other: number): boolean {
    const more = perNode
      ? linked[one]! / sizes[one]! - linked[other]! / sizes[other]!
      : linked[one]! - linked[other]! || sizes[other]! - sizes[one]!;
    return more > 0 || (more === 0 && one < other);
  }

  function strongest(group: number): number | undefined {
    const touched: number[] = [];
    for (const part of partsOf(group).sort((a, b) => a - b)) {
      for (let entry = offsets[part]!; entry < offsets[part + 1]!; entry++) {
        const other = joined[neighbours[entry]!]!;
        if (other === group) continue;
        if (linked[other] === 0) touched.push(other);
        linked[other]! += weights[entry]!;
      }
    }
    let best: number | undefined;
    for (const other of touched) if (best === undefined || isStronger(other, best)) best = other;
    for (const other of touched) linked[other] = 0;
    return best;
  }

  const due = bySize(small, sizes);
  // A group that others join is larger than any that was due before it, so the sizes are gone through once, upwards.
  for (let size = 1; size < minimum && size <= groups.groups.length; size++) {
    for (const group of (due.get(size) ?? []).sort((a, b) => a - b)) {
      if (sizes[group] !== size || joined[group] !== group) continue;
      const other = strongest(group);
      if (other === undefined) continue;
      for (const part of partsOf(group)) joined[part] = other;
      sizes[other]! += size;
      if (sizes[other]! >= minimum) continue;
      // The smaller is added to the larger, so no part is handed on more often than sizes can double.
      for (const part of partsOf(group)) append(parts, other, part, [other]);
      append(due, sizes[other]!, other);
    }
  }
  return composed(groups.groups, joined);
}

function bySize(groups: Int32Array, sizes: Int32Array): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const group of groups) append(lists, sizes[group]!, group);
  return lists;
}

function append(lists: Map<number, number[]>, key: number, value: number, empty: readonly number[] = []): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [...empty, value]);
}
