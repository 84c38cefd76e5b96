/** Union–find over 0 … size − 1, with path halving and union by size; the smaller root wins a draw. */
export class DisjointSets {
  private readonly parents: Uint32Array;
  private readonly sizes: Uint32Array;

  constructor(size: number) {
    this.parents = new Uint32Array(size);
    for (let item = 0; item < size; item++) this.parents[item] = item;
    this.sizes = new Uint32Array(size).fill(1);
  }

  /** Makes each of the first `count` a set of its own again, for another use; these must not be in sets with others. */
  part(count: number): void {
    for (let item = 0; item < count; item++) this.parents[item] = item;
    this.sizes.fill(1, 0, count);
  }

  find(item: number): number {
    let current = item;
    while (this.parents[current] !== current) {
      this.parents[current] = this.parents[this.parents[current]!]!;
      current = this.parents[current]!;
    }
    return current;
  }

  /** Returns the root of the joined set. */
  join(one: number, other: number): number {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return a;
    const keepsA = this.sizes[a]! > this.sizes[b]! || (this.sizes[a] === this.sizes[b] && a < b);
    const [root, child] = keepsA ? [a, b] : [b, a];
    this.parents[child] = root;
    this.sizes[root]! += this.sizes[child]!;
    return root;
  }

  sizeOf(item: number): number {
    return this.sizes[this.find(item)]!;
  }
}
