import { degreeOf, type Csr } from '../../src/lib/graph/csr.ts';

/** Above so many nodes, qualities are means over so many of them, evenly taken. */
const sampleSize = 1500;

/** Neighbourhood preservation: the share of a node's neighbours in the graph among its degree nearest in the plane. */
export function neighbourhoodPreservation(graph: Csr, positions: ArrayLike<number>): number {
  return meanOver(graph.nodeCount, (node) => {
    const degree = degreeOf(graph, node);
    if (degree === 0) return undefined;
    const row = new Set(graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]));
    return nearestTo(positions, node, degree).filter((other) => row.has(other)).length / degree;
  });
}

/** Community purity: the share of the ten nearest nodes in the plane that are of the node's own community. */
export function communityPurity(positions: ArrayLike<number>, communities: ArrayLike<number>): number {
  return meanOver(communities.length, (node) => {
    const nearest = nearestTo(positions, node, 10);
    return nearest.filter((other) => communities[other] === communities[node]).length / nearest.length;
  });
}

function meanOver(count: number, valueOf: (node: number) => number | undefined): number {
  const step = Math.max(1, count / sampleSize);
  let [sum, values] = [0, 0];
  for (let at = 0; at < count; at += step) {
    const value = valueOf(Math.floor(at));
    if (value === undefined) continue;
    sum += value;
    values++;
  }
  return sum / values;
}

function nearestTo(positions: ArrayLike<number>, node: number, wanted: number): number[] {
  const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
  const nearest = new Int32Array(wanted);
  const distances = new Float64Array(wanted).fill(Infinity);
  let found = 0;
  for (let other = 0; 2 * other < positions.length; other++) {
    const dx = positions[2 * other]! - x;
    const dy = positions[2 * other + 1]! - y;
    const squared = dx * dx + dy * dy;
    if (other === node || squared >= distances[wanted - 1]!) continue;
    let at = Math.min(found, wanted - 1);
    for (; at > 0 && distances[at - 1]! > squared; at--) {
      distances[at] = distances[at - 1]!;
      nearest[at] = nearest[at - 1]!;
    }
    distances[at] = squared;
    nearest[at] = other;
    found = Math.min(found + 1, wanted);
  }
  return [...nearest.subarray(0, found)];
}
