import { indices } from '../indices.ts';
import type { Csr } from './csr.ts';
import { composed, sizesOf, type Groups } from './numbering.ts';
import { quotientOf } from './quotient.ts';

/**
 * Lets each group of fewer nodes than the minimum join the group it is tied to most strongly, the smallest first and of
 * two as small the lower number. Strongest is the greatest weight of ties or, `perNode`, that weight by the size of the
 * other group, as VOSviewer has it; of two as strong the lower number. Groups without a tie to any other stay.
 */
export function mergeSmallGroups(graph: Csr, groups: Groups, minimum: number, perNode = false): Int32Array {
  const sizes = sizesOf(groups);
  const small = indices(groups.count).filter((group) => sizes[group]! < minimum);
  if (small.length === 0) return groups.groups;
  const { offsets, neighbours, weights } = quotientOf(graph, groups);
  const joined = indices(groups.count);
  /** What each group consists of by now, ascending, where that is more than itself. */
  const parts = new Map<number, number[]>();
  const partsOf = (group: number) => parts.get(group) ?? [group];
  const linked = new Float64Array(groups.count);

  function strongest(group: number): number | undefined {
    const touched: number[] = [];
    for (const part of partsOf(group)) {
      for (let entry = offsets[part]!; entry < offsets[part + 1]!; entry++) {
        const other = joined[neighbours[entry]!]!;
        if (other === group) continue;
        if (linked[other] === 0) touched.push(other);
        linked[other]! += weights[entry]!;
      }
    }
    let best: number | undefined;
    let most = 0;
    for (const other of touched) {
      const strength = linked[other]! / (perNode ? sizes[other]! : 1);
      linked[other] = 0;
      if (strength > most || (strength === most && best !== undefined && other < best)) {
        best = other;
        most = strength;
      }
    }
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
      parts.set(
        other,
        [...partsOf(other), ...partsOf(group)].sort((a, b) => a - b),
      );
      due.set(sizes[other]!, [...(due.get(sizes[other]!) ?? []), other]);
    }
  }
  return composed(groups.groups, joined);
}

function bySize(groups: Int32Array, sizes: Int32Array): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const group of groups) {
    const list = lists.get(sizes[group]!);
    if (list) list.push(group);
    else lists.set(sizes[group]!, [group]);
  }
  return lists;
}
