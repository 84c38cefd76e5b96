import type { Csr } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import { compactGroups, type Groups } from '../lib/graph/numbering.ts';

/** Fine communities: coarse ones say too little about which communities are neighbours. */
const fineResolution = 10;

/** Groups of nodes, from the finest; each grouping is of the groups of the one before it. */
export type Nesting = readonly Groups[];

/** Fine communities within the given ones, or within those found, and the given or found ones. */
export function nestingOf(graph: Csr, given: ArrayLike<number> | undefined, seed: number): Nesting {
  const coarse = given ?? leiden(graph, { seed, iterations: 1 });
  const fine = crossed(leiden(graph, { seed, resolution: fineResolution, iterations: 1 }), coarse);
  const coarseOfFine = new Int32Array(fine.count);
  const numbers = new Map<number, number>();
  fine.groups.forEach((group, node) => {
    const label = coarse[node]!;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    coarseOfFine[group] = numbers.get(label)!;
  });
  return [fine, compactGroups(coarseOfFine)];
}

/** Nodes are together when they are in both groupings. */
function crossed(one: Int32Array, other: ArrayLike<number>): Groups {
  const numbers = new Map<number, Map<number, number>>();
  let count = 0;
  const groups = one.map((label, node) => {
    const within = numbers.get(label) ?? new Map<number, number>();
    numbers.set(label, within);
    const own = within.get(other[node]!) ?? count++;
    within.set(other[node]!, own);
    return own;
  });
  return { groups, count };
}
