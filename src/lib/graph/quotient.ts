import type { Csr } from './csr.ts';
import { membersOf } from './members.ts';
import type { Groups } from './numbering.ts';

/** The graph of the groups: the weight between two groups is the sum over the ties between them; no loops. */
export function quotientOf(graph: Csr, { groups, count }: Groups): Csr {
  const members = membersOf(groups, count);
  const offsets = new Uint32Array(count + 1);
  const neighbours = new Uint32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.neighbours.length);
  const linked = new Float64Array(count);
  let entries = 0;
  for (let group = 0; group < count; group++) {
    const first = entries;
    for (let place = members.offsets[group]!; place < members.offsets[group + 1]!; place++) {
      const node = members.nodes[place]!;
      for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
        const other = groups[graph.neighbours[entry]!]!;
        if (other === group) continue;
        if (linked[other] === 0) neighbours[entries++] = other;
        linked[other]! += graph.weights[entry]!;
      }
    }
    for (let entry = first; entry < entries; entry++) {
      weights[entry] = linked[neighbours[entry]!]!;
      linked[neighbours[entry]!] = 0;
    }
    offsets[group + 1] = entries;
  }
  return {
    nodeCount: count,
    offsets,
    neighbours: neighbours.subarray(0, entries),
    weights: weights.subarray(0, entries),
  };
}

/** Sum of the values of the members of each group. */
export function sumByGroup(values: Float64Array, { groups, count }: Groups): Float64Array {
  const sums = new Float64Array(count);
  for (let node = 0; node < groups.length; node++) sums[groups[node]!]! += values[node]!;
  return sums;
}
