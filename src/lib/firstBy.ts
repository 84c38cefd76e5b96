/** The first items in an order, without sorting the others. Quick while few are wanted. */
export function firstBy<Item>(items: Iterable<Item>, compare: (a: Item, b: Item) => number, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most && (most === 0 || compare(item, first.at(-1)!) >= 0)) continue;
    first.splice(placeOf(item, first, compare), 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}

/** Behind all that are not after it. */
function placeOf<Item>(item: Item, sorted: readonly Item[], compare: (a: Item, b: Item) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(item, sorted[middle]!) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
