import { IntList } from './intList.ts';

const hashOf = (first: number, second: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Pairs of whole numbers, numbered from 0 in order of first appearance. */
export class PairNumbers {
  readonly #firsts = new IntList();
  readonly #seconds = new IntList();
  /** Number + 1 of the pair in each place, 0 in empty ones; their count is a power of 2. */
  #places = new Int32Array(1 << 12);

  get count(): number {
    return this.#firsts.length;
  }

  firstOf(pair: number): number {
    return this.#firsts.items[pair]!;
  }

  secondOf(pair: number): number {
    return this.#seconds.items[pair]!;
  }

  /** −1 for a pair without a number. */
  find(first: number, second: number): number {
    return this.#places[this.#placeOf(first, second)]! - 1;
  }

  of(first: number, second: number): number {
    const place = this.#placeOf(first, second);
    const known = this.#places[place]! - 1;
    if (known >= 0) return known;
    this.#firsts.push(first);
    this.#seconds.push(second);
    this.#places[place] = this.count;
    if (2 * this.count > this.#places.length) this.#rehash();
    return this.count - 1;
  }

  /** Where the pair is, or would be. */
  #placeOf(first: number, second: number): number {
    const mask = this.#places.length - 1;
    const [firsts, seconds] = [this.#firsts.items, this.#seconds.items];
    let place = hashOf(first, second) & mask;
    for (;;) {
      const pair = this.#places[place]! - 1;
      if (pair < 0 || (firsts[pair] === first && seconds[pair] === second)) return place;
      place = (place + 1) & mask;
    }
  }

  #rehash(): void {
    this.#places = new Int32Array(2 * this.#places.length);
    for (let pair = 0; pair < this.count; pair++) {
      this.#places[this.#placeOf(this.firstOf(pair), this.secondOf(pair))] = pair + 1;
    }
  }
}

/** How often pairs come, at least: those that share a place are counted together, so the count is never too low. */
export class PairSketch {
  readonly #counts = new Uint16Array(1 << 22);

  add(first: number, second: number): void {
    const place = hashOf(first, second) & (this.#counts.length - 1);
    if (this.#counts[place]! < 0xffff) this.#counts[place]!++;
  }

  mostOf(first: number, second: number): number {
    return this.#counts[hashOf(first, second) & (this.#counts.length - 1)]!;
  }
}
