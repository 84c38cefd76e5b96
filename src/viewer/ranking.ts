import { firstBy } from '../lib/firstBy.ts';

/** A list of which the first items are shown. */
export interface Listed<Item> {
  readonly length: number;
  readonly slice: (start: 0, end: number) => readonly Item[];
}

/** Items with a number each, added in their order. */
export class Scores {
  readonly items: Uint32Array;
  readonly scores: Float64Array;
  length = 0;

  constructor(most: number) {
    this.items = new Uint32Array(most);
    this.scores = new Float64Array(most);
  }

  add(item: number, score: number): void {
    this.items[this.length] = item;
    this.scores[this.length++] = score;
  }
}

/** Items of the highest score first, equal ones in their order; no more of them is put in order than is read. */
export class Ranking<Item> implements Listed<Item> {
  private readonly of: Scores;
  private readonly itemOf: (item: number, score: number) => Item;
  private first: readonly Item[] = [];

  constructor(of: Scores, itemOf: (item: number, score: number) => Item) {
    this.of = of;
    this.itemOf = itemOf;
  }

  get length(): number {
    return this.of.length;
  }

  slice(_start: 0, end: number): readonly Item[] {
    const count = Math.min(end, this.length);
    if (this.first.length < count) this.first = this.ordered(count);
    return this.first.length === count ? this.first : this.first.slice(0, count);
  }

  private ordered(count: number): Item[] {
    const { items, scores, length } = this.of;
    const places = firstBy(range(length), (a, b) => scores[b]! - scores[a]! || a - b, count);
    return places.map((place) => this.itemOf(items[place]!, scores[place]!));
  }
}

function* range(count: number): Iterable<number> {
  for (let at = 0; at < count; at++) yield at;
}
