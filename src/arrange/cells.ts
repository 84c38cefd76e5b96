/** Nodes sorted into square cells, to find the pairs that are near each other. */
export interface Cells {
  /** Calls with every pair of nodes in the same or in touching cells, each pair once. */
  eachPair(call: (a: number, b: number) => void): void;
}

/** Cells at least `size` wide; wider where the plane would need more than four cells per node. */
export function cellsOf(positions: Float64Array, size: number): Cells {
  const count = positions.length / 2;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < count; node++) {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  let width = size;
  while (((right - left) / width + 1) * ((high - low) / width + 1) > 4 * count + 4) width *= 1.5;
  const columns = Math.floor((right - left) / width) + 1;
  const rows = Math.floor((high - low) / width) + 1;

  const cellOf = new Int32Array(count);
  const offsets = new Int32Array(columns * rows + 1);
  for (let node = 0; node < count; node++) {
    const column = Math.floor((positions[2 * node]! - left) / width);
    const row = Math.floor((positions[2 * node + 1]! - low) / width);
    cellOf[node] = row * columns + column;
    offsets[cellOf[node]! + 1]!++;
  }
  for (let cell = 0; cell < columns * rows; cell++) offsets[cell + 1]! += offsets[cell]!;
  const next = offsets.slice(0, -1);
  const nodes = new Int32Array(count);
  for (let node = 0; node < count; node++) nodes[next[cellOf[node]!]!++] = node;

  const pairsBetween = (a: number, b: number, call: (a: number, b: number) => void) => {
    for (let first = offsets[a]!; first < offsets[a + 1]!; first++) {
      for (let second = a === b ? first + 1 : offsets[b]!; second < offsets[b + 1]!; second++) {
        call(nodes[first]!, nodes[second]!);
      }
    }
  };
  return {
    eachPair(call) {
      for (let cell = 0; cell < columns * rows; cell++) {
        if (offsets[cell] === offsets[cell + 1]) continue;
        const column = cell % columns;
        pairsBetween(cell, cell, call);
        if (column + 1 < columns) pairsBetween(cell, cell + 1, call);
        if (cell + columns >= columns * rows) continue;
        if (column > 0) pairsBetween(cell, cell + columns - 1, call);
        pairsBetween(cell, cell + columns, call);
        if (column + 1 < columns) pairsBetween(cell, cell + columns + 1, call);
      }
    },
  };
}
