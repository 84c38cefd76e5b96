/** A list of whole numbers that grows, four bytes each. */
export class IntList {
  length = 0;
  #items: Int32Array<ArrayBuffer>;

  constructor(room = 1_024) {
    this.#items = new Int32Array(room);
  }

  /** What is in the list and beyond it zeros; taken anew after each addition. */
  get items(): Int32Array<ArrayBuffer> {
    return this.#items;
  }

  push(item: number): void {
    if (this.length === this.#items.length) this.#grow();
    this.#items[this.length++] = item;
  }

  /** Makes room for so many more. */
  reserve(count: number): void {
    while (this.length + count > this.#items.length) this.#grow();
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#items.length);
    larger.set(this.#items);
    this.#items = larger;
  }
}
