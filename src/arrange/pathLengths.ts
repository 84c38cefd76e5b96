import type { Csr } from '../lib/graph/csr.ts';

/** Shortest path lengths between all pairs, row by row (label-correcting queue); infinite where there is no path. */
export function pathLengths({ nodeCount, offsets, neighbours }: Csr, tieLengths: Float64Array): Float64Array {
  const lengths = new Float64Array(nodeCount * nodeCount).fill(Infinity);
  const queue = new Int32Array(nodeCount);
  const isQueued = new Uint8Array(nodeCount);
  for (let start = 0; start < nodeCount; start++) {
    const row = lengths.subarray(start * nodeCount, (start + 1) * nodeCount);
    row[start] = 0;
    queue[0] = start;
    let [head, tail, waiting] = [0, 1 % nodeCount, 1];
    while (waiting > 0) {
      const node = queue[head]!;
      head = head + 1 === nodeCount ? 0 : head + 1;
      waiting--;
      isQueued[node] = 0;
      for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
        const other = neighbours[entry]!;
        const length = row[node]! + tieLengths[entry]!;
        if (length >= row[other]!) continue;
        row[other] = length;
        if (isQueued[other] === 1) continue;
        isQueued[other] = 1;
        queue[tail] = other;
        tail = tail + 1 === nodeCount ? 0 : tail + 1;
        waiting++;
      }
    }
  }
  return lengths;
}
