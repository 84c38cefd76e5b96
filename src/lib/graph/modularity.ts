import { strengthsOf, type Csr } from './csr.ts';

/** Modularity of a partition at the resolution: `1/2m · Σ_ij δ(c_i, c_j)(a_ij − γ s_i s_j / 2m)`; 0 without ties. */
export function modularityOf(graph: Csr, communities: ArrayLike<number>, resolution = 1): number {
  const strengths = strengthsOf(graph);
  const doubleTotal = strengths.reduce((sum, strength) => sum + strength, 0);
  if (doubleTotal === 0) return 0;
  const weightOf = new Map<number, number>();
  let inside = 0;
  for (let node = 0; node < graph.nodeCount; node++) {
    const own = communities[node]!;
    weightOf.set(own, (weightOf.get(own) ?? 0) + strengths[node]!);
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      if (communities[graph.neighbours[entry]!] === own) inside += graph.weights[entry]!;
    }
  }
  const expected = [...weightOf.values()].reduce((sum, weight) => sum + (weight / doubleTotal) ** 2, 0);
  return inside / doubleTotal - resolution * expected;
}
