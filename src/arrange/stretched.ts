import type { Csr } from '../lib/graph/csr.ts';

/** A graph is stretched when its longest way is so many times the root of the number of its nodes, in ties. */
const ratio = 2.5;

/** Whether a connected graph is more like a path than like a disc, judged by a walk to its far end and one from there. */
export function isStretched(graph: Csr): boolean {
  const far = farthest(graph, farthest(graph, 0).node);
  return far.ties >= ratio * Math.sqrt(graph.nodeCount);
}

/** The last node that a breadth-first walk comes to, and how many ties away it is. */
function farthest(
  { nodeCount, offsets, neighbours }: Csr,
  from: number,
): { readonly node: number; readonly ties: number } {
  const ties = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  queue[0] = from;
  ties[from] = 0;
  let length = 1;
  for (let head = 0; head < length; head++) {
    const node = queue[head]!;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (ties[other] !== -1) continue;
      ties[other] = ties[node]! + 1;
      queue[length++] = other;
    }
  }
  const node = queue[length - 1]!;
  return { node, ties: ties[node]! };
}
