import type { Polyomino } from './polyomino.ts';
import { spiral } from './spiral.ts';

/** The middle is looked up again when what is placed has grown by this factor. */
const growth = 1.05;
/** Polyominoes of up to so many squares choose among the free ones of so many places, the first free one among them. */
const [mostSmall, choice] = [80, 60];

/** A grid of squares, the middle of the plane in the middle of it, in which polyominoes find free places. */
export class PackingGrid {
  /** Squares from the middle to each side. */
  #half = 64;
  #taken = new Uint8Array(4 * this.#half * this.#half);
  #places = spiral(this.#half / 2);
  /** Where in the spiral a polyomino of these columns and rows was placed; there is no room for its like before. */
  readonly #searched = new Map<number, number>();
  #middle: readonly [column: number, row: number] = [0, 0];
  #count = 0;
  #countAtMiddle = 0;
  readonly #sums: [columns: number, rows: number] = [0, 0];

  /** Takes the squares of a polyomino whose lower left corner is at this column and row. */
  put({ squares, count, columns, rows }: Polyomino, column: number, row: number): void {
    while (!this.#holds(column, row, columns, rows)) this.#grow();
    const first = (row + this.#half) * 2 * this.#half + column + this.#half;
    for (let at = 0; at < squares.length; at += 2) {
      this.#taken[first + squares[at + 1]! * 2 * this.#half + squares[at]!] = 1;
      this.#sums[0] += column + squares[at]!;
      this.#sums[1] += row + squares[at + 1]!;
    }
    this.#count += count;
  }

  /**
   * Puts a polyomino about as near to the middle of all before it as there is room, a small one where most of its sides
   * meet others, so that no slits stay between them; returns where its corner is.
   */
  place(polyomino: Polyomino): [column: number, row: number] {
    this.#findMiddle();
    const { columns, rows, count } = polyomino;
    const kind = columns * 65_536 + rows;
    const [middleColumn, middleRow] = [this.#cornerFrom(0, columns), this.#cornerFrom(1, rows)];
    let best: [column: number, row: number] = [0, 0];
    let most = -1;
    let end = Infinity;
    for (let at = this.#searched.get(kind) ?? 0; at < end; at += 2) {
      while (at >= this.#places.length) this.#grow();
      const [column, row] = [middleColumn + this.#places[at]!, middleRow + this.#places[at + 1]!];
      if (!this.#isFree(polyomino, column, row)) continue;
      if (end === Infinity) {
        this.#searched.set(kind, at);
        end = at + 2 * (count > mostSmall ? 1 : choice);
      }
      const contacts = this.#contactsOf(polyomino, column, row);
      if (contacts <= most) continue;
      best = [column, row];
      most = contacts;
    }
    this.put(polyomino, best[0], best[1]);
    return best;
  }

  #cornerFrom(axis: 0 | 1, length: number): number {
    return Math.round(this.#middle[axis] - length / 2);
  }

  #findMiddle(): void {
    if (this.#count < growth * this.#countAtMiddle || this.#count === 0) return;
    this.#countAtMiddle = this.#count;
    this.#middle = [this.#sums[0] / this.#count + 0.5, this.#sums[1] / this.#count + 0.5];
    this.#searched.clear();
  }

  /** Sides at which it would meet squares that are taken. */
  #contactsOf({ squares }: Polyomino, column: number, row: number): number {
    const side = 2 * this.#half;
    const first = (row + this.#half) * side + column + this.#half;
    let contacts = 0;
    for (let at = 0; at < squares.length; at += 2) {
      const square = first + squares[at + 1]! * side + squares[at]!;
      contacts += this.#taken[square - 1]! + this.#taken[square + 1]!;
      contacts += this.#taken[square - side]! + this.#taken[square + side]!;
    }
    return contacts;
  }

  #holds(column: number, row: number, columns: number, rows: number): boolean {
    const [least, most] = [1 - this.#half, this.#half - 1];
    return column >= least && row >= least && column + columns <= most && row + rows <= most;
  }

  #isFree({ squares, columns, rows }: Polyomino, column: number, row: number): boolean {
    while (!this.#holds(column, row, columns, rows)) this.#grow();
    const side = 2 * this.#half;
    const first = (row + this.#half) * side + column + this.#half;
    for (let at = 0; at < squares.length; at += 2) {
      if (this.#taken[first + squares[at + 1]! * side + squares[at]!] === 1) return false;
    }
    return true;
  }

  #grow(): void {
    const [before, side] = [this.#taken, 2 * this.#half];
    this.#half *= 2;
    this.#taken = new Uint8Array(4 * this.#half * this.#half);
    for (let row = 0; row < side; row++) {
      const at = (row + this.#half / 2) * 2 * this.#half + this.#half / 2;
      this.#taken.set(before.subarray(row * side, (row + 1) * side), at);
    }
    this.#places = spiral(this.#half / 2);
  }
}
