/** The first items in an order, without sorting the others. Quick while few are wanted. */
export function firstBy<Item>(items: Iterable<Item>, compare: (a: Item, b: Item) => number, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most && (most === 0 || compare(item, first.at(-1)!) >= 0)) continue;
    let place = first.length;
    while (place > 0 && compare(item, first[place - 1]!) < 0) place--;
    first.splice(place, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
