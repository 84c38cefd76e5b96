/** Whether the one comes before the other; never both ways round. */
type IsBefore<Item> = (one: Item, other: Item) => boolean;

/** A binary heap: what comes first of all that is in it is taken out first. Williams, "Heapsort" (1964). */
export class MinHeap<Item> {
  private readonly items: Item[] = [];
  private readonly isBefore: IsBefore<Item>;

  constructor(isBefore: IsBefore<Item>) {
    this.isBefore = isBefore;
  }

  push(item: Item): void {
    const { items } = this;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(item, items[parent]!)) break;
      items[place] = items[parent]!;
      place = parent;
    }
    items[place] = item;
  }

  pop(): Item | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (last !== undefined && items.length > 0) this.sink(last);
    return first;
  }

  private sink(item: Item): void {
    const { items } = this;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.isBefore(items[child + 1]!, items[child]!)) child++;
      if (!this.isBefore(items[child]!, item)) break;
      items[place] = items[child]!;
      place = child;
    }
    items[place] = item;
  }
}
