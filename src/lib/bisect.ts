interface Sorted {
  readonly [index: number]: number;
}

/** How many of the sorted values in [from, to) are below the limit, as an index: the first position not below it. */
export function firstNotBelow(values: Sorted, limit: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first position in [from, to) whose value is above the limit. */
export function firstAbove(values: Sorted, limit: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
