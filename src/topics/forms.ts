import { IntList } from './intList.ts';

/** A word as it is written, to the last capital, as a number; numbered in order of first appearance. */
export type FormNumber = number;

/** Hash of nothing, and of one character more (FNV-1a on 16-bit characters). */
export const emptyHash = 0x811c9dc5 | 0;
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The different words of a corpus. A known one is found by its characters where they stand, without a string of its own. */
export class Forms {
  readonly #starts = new IntList();
  readonly #hashes = new IntList();
  #units = new Uint16Array(1 << 14);
  /** Number + 1 of the form in each place, 0 in empty ones; their count is a power of 2. */
  #places = new Int32Array(1 << 13);

  constructor() {
    this.#starts.push(0);
  }

  get count(): number {
    return this.#hashes.length;
  }

  ofText(text: string): FormNumber {
    let hash = emptyHash;
    for (let at = 0; at < text.length; at++) hash = hashWith(hash, text.charCodeAt(at));
    return this.of(text, 0, text.length, hash);
  }

  /** The number of what stands from `start` to `end`. */
  of(text: string, start: number, end: number, hash: number): FormNumber {
    const mask = this.#places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const form = this.#places[place]! - 1;
      if (form < 0) return this.#add(text, start, end, hash, place);
      if (this.#hashes.items[form] === hash && this.#is(form, text, start, end)) return form;
      place = (place + 1) & mask;
    }
  }

  textOf(form: FormNumber): string {
    const [start, end] = [this.#starts.items[form]!, this.#starts.items[form + 1]!];
    return String.fromCharCode(...this.#units.subarray(start, end));
  }

  #is(form: FormNumber, text: string, start: number, end: number): boolean {
    let unit = this.#starts.items[form]!;
    if (this.#starts.items[form + 1]! - unit !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#units[unit++] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, place: number): FormNumber {
    const form = this.count;
    const first = this.#starts.items[form]!;
    if (first + end - start > this.#units.length) this.#widen(first + end - start);
    for (let at = start; at < end; at++) this.#units[first + at - start] = text.charCodeAt(at);
    this.#starts.push(first + end - start);
    this.#hashes.push(hash);
    this.#places[place] = form + 1;
    if (2 * this.count > this.#places.length) this.#rehash();
    return form;
  }

  #widen(needed: number): void {
    const wider = new Uint16Array(Math.max(needed, 2 * this.#units.length));
    wider.set(this.#units);
    this.#units = wider;
  }

  #rehash(): void {
    const mask = 2 * this.#places.length - 1;
    const places = new Int32Array(mask + 1);
    for (let form = 0; form < this.count; form++) {
      const hash = this.#hashes.items[form]!;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = form + 1;
    }
    this.#places = places;
  }
}
