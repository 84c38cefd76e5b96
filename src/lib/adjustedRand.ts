/**
 * Adjusted Rand index (Hubert & Arabie 1985) of two groupings of the same items: 1 for the same grouping, about 0 for
 * chance. Labels may be any numbers.
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [rows, columns] = [numbered(one), numbered(other)];
  const cells = new Map<number, number>();
  for (let item = 0; item < one.length; item++) {
    const cell = rows.groups[item]! * columns.sizes.length + columns.groups[item]!;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return randFromPairs(pairsWithin(cells.values()), pairsWithin(rows.sizes), pairsWithin(columns.sizes), one.length);
}

/** The index from the numbers of pairs that both groupings, the one and the other put into the same group. */
export function randFromPairs(both: number, one: number, other: number, items: number): number {
  const expected = items > 1 ? (one * other) / ((items * (items - 1)) / 2) : 0;
  const most = (one + other) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/** Number of pairs of items of the same group. */
export function pairsWithin(sizes: Iterable<number>): number {
  let sum = 0;
  for (const size of sizes) sum += (size * (size - 1)) / 2;
  return sum;
}

function numbered(labels: ArrayLike<number>): { readonly groups: Int32Array; readonly sizes: number[] } {
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  const groups = Int32Array.from(labels, (label) => {
    let number = numbers.get(label);
    if (number === undefined) {
      number = sizes.push(0) - 1;
      numbers.set(label, number);
    }
    sizes[number]!++;
    return number;
  });
  return { groups, sizes };
}
