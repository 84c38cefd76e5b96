import type { Csr } from './csr.ts';

/**
 * Component of each node, numbered by the smallest node; with `labels`, only ties between equal labels connect, so
 * that the components are the connected parts of the labelled groups.
 */
export function componentsOf(graph: Csr, labels?: Int32Array): { component: Int32Array; count: number } {
  const { nodeCount, offsets, neighbours } = graph;
  const component = new Int32Array(nodeCount).fill(-1);
  const stack = new Int32Array(nodeCount);
  let count = 0;
  for (let start = 0; start < nodeCount; start++) {
    if (component[start] !== -1) continue;
    let height = 0;
    stack[height++] = start;
    component[start] = count;
    while (height > 0) {
      const node = stack[--height]!;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const other = neighbours[entry]!;
        if (component[other] !== -1 || (labels && labels[other] !== labels[node])) continue;
        component[other] = count;
        stack[height++] = other;
      }
    }
    count++;
  }
  return { component, count };
}
