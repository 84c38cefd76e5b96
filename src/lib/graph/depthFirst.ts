import type { Csr } from './csr.ts';

/** The nodes in the order in which a walk that turns back as late as it can meets them, one component after the other. */
export interface DepthFirst {
  readonly order: Uint32Array;
  /** Component c owns `order[starts[c]] … order[starts[c + 1] − 1]`. */
  readonly starts: readonly number[];
}

export function depthFirst({ nodeCount, offsets, neighbours }: Csr): DepthFirst {
  const order = new Uint32Array(nodeCount);
  const isMet = new Uint8Array(nodeCount);
  const starts: number[] = [];
  const waiting: number[] = [];
  let met = 0;
  for (let start = 0; start < nodeCount; start++) {
    if (isMet[start] === 1) continue;
    starts.push(met);
    waiting.push(start);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isMet[node] === 1) continue;
      isMet[node] = 1;
      order[met++] = node;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        if (isMet[neighbours[entry]!] === 0) waiting.push(neighbours[entry]!);
      }
    }
  }
  starts.push(nodeCount);
  return { order, starts };
}
