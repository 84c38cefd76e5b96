import type { Polyomino } from './polyomino.ts';
import { spiral } from './spiral.ts';

/** The middle is that of all that is placed, until that is farther away than this, in squares along an axis. */
const drift = 0.75;
/** Polyominoes of up to so many squares choose among the free ones of so many places, the first free one among them. */
const [mostSmall, choice, choiceShift] = [80, 60, 4];

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
  readonly #sums: [columns: number, rows: number] = [0, 0];

  /** How far the squares of the polyomino that looks for a place are from its corner in the row of all squares. */
  #offsets: Int32Array = new Int32Array(0);

  /** Takes the squares of a polyomino whose lower left corner is at this column and row. */
  put(polyomino: Polyomino, column: number, row: number): void {
    const { squares, count, columns, rows } = polyomino;
    while (!this.#holds(column, row, columns, rows)) this.#grow(polyomino);
    const corner = this.#indexOf(column, row);
    for (const offset of this.#offsetsOf(polyomino)) this.#taken[corner + offset] = 1;
    for (let at = 0; at < squares.length; at += 2) {
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
    this.#offsets = this.#offsetsOf(polyomino);
    for (let at = this.#searched.get(kind) ?? 0; at < end; at += 2) {
      while (at >= this.#places.length) this.#grow(polyomino);
      const column = middleColumn + this.#places[at]!;
      const row = middleRow + this.#places[at + 1]!;
      while (!this.#holds(column, row, columns, rows)) this.#grow(polyomino);
      if (!this.#isFree(this.#indexOf(column, row))) continue;
      if (end === Infinity) {
        this.#searched.set(kind, at);
        end = at + 2 * (count > mostSmall ? 1 : Math.min(choice, 1 + (at >> choiceShift)));
      }
      const contacts = this.#contactsAt(this.#indexOf(column, row));
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
    if (this.#count === 0) return;
    const [column, row] = [this.#sums[0] / this.#count + 0.5, this.#sums[1] / this.#count + 0.5];
    if (Math.abs(column - this.#middle[0]) < drift && Math.abs(row - this.#middle[1]) < drift) return;
    this.#middle = [column, row];
    this.#searched.clear();
  }

  /** Sides at which it would meet squares that are taken. */
  #contactsAt(corner: number): number {
    const side = 2 * this.#half;
    let contacts = 0;
    for (const offset of this.#offsets) {
      const square = corner + offset;
      contacts += this.#taken[square - 1]! + this.#taken[square + 1]!;
      contacts += this.#taken[square - side]! + this.#taken[square + side]!;
    }
    return contacts;
  }

  #holds(column: number, row: number, columns: number, rows: number): boolean {
    const [least, most] = [1 - this.#half, this.#half - 1];
    return column >= least && row >= least && column + columns <= most && row + rows <= most;
  }

  #isFree(corner: number): boolean {
    for (let square = 0; square < this.#offsets.length; square++) {
      if (this.#taken[corner + this.#offsets[square]!] === 1) return false;
    }
    return true;
  }

  #offsetsOf({ squares, count }: Polyomino): Int32Array {
    const offsets = new Int32Array(count);
    for (let square = 0; square < count; square++) {
      offsets[square] = squares[2 * square + 1]! * 2 * this.#half + squares[2 * square]!;
    }
    return offsets;
  }

  #indexOf(column: number, row: number): number {
    return (row + this.#half) * 2 * this.#half + column + this.#half;
  }

  /** Twice as wide and high. */
  #grow(polyomino: Polyomino): void {
    const [before, side] = [this.#taken, 2 * this.#half];
    this.#half *= 2;
    this.#taken = new Uint8Array(4 * this.#half * this.#half);
    for (let row = 0; row < side; row++) {
      const at = (row + this.#half / 2) * 2 * this.#half + this.#half / 2;
      this.#taken.set(before.subarray(row * side, (row + 1) * side), at);
    }
    this.#places = spiral(this.#half / 2);
    this.#offsets = this.#offsetsOf(polyomino);
  }
}
