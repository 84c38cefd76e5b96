/** Three of the five filters of PNG, by their numbers (W3C, PNG Specification, § 9.2); the others win too seldom here. */
const filters = { left: 1, above: 2, nearest: 4 };

/**
 * Each row as the differences that compress best, its filter before it: that with the least sum of absolute differences,
 * by the heuristic of § 12.7. A row like the one above it is all zeros, as most of a map is.
 */
export function filteredRows(packed: Uint8Array, above: Uint8Array, channels: number): Uint8Array {
  const length = above.length;
  const rows = packed.length / length;
  const filtered = new Uint8Array(rows * (length + 1));
  const trial = new Uint8Array(length);
  let before = above;
  for (let row = 0; row < rows; row++) {
    const line = packed.subarray(row * length, (row + 1) * length);
    const place = row * (length + 1);
    const best = filtered.subarray(place + 1, place + 1 + length);
    filtered[place] = filterRow(line, before, channels, best, trial);
    before = line;
  }
  return filtered;
}

/** Writes the differences into `best`, and says by which filter they were made. */
function filterRow(line: Uint8Array, above: Uint8Array, channels: number, best: Uint8Array, trial: Uint8Array): number {
  let least = differ(filters.above, line, above, channels, best);
  let chosen = filters.above;
  if (least === 0) return chosen;
  for (const filter of [filters.left, filters.nearest]) {
    const sum = differ(filter, line, above, channels, trial);
    if (sum >= least) continue;
    [least, chosen] = [sum, filter];
    best.set(trial);
  }
  return chosen;
}

/** The differences to what the filter foretells, and the sum of their sizes. */
function differ(filter: number, line: Uint8Array, above: Uint8Array, channels: number, out: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < line.length; at++) {
    const left = at < channels ? 0 : line[at - channels]!;
    const up = above[at]!;
    let told = filter === filters.left ? left : up;
    if (filter === filters.nearest) told = nearest(left, up, at < channels ? 0 : above[at - channels]!);
    const difference = (line[at]! - told) & 0xff;
    out[at] = difference;
    sum += difference < 128 ? difference : 256 - difference;
  }
  return sum;
}

/** Paeth's predictor (1991): that of the three neighbours which is nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
