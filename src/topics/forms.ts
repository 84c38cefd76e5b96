import { IntList } from './intList.ts';

/** A word as it is written, to the last capital, as a number; numbered in order of first appearance. */
export type FormNumber = number;

/** FNV-1a after Fowler, Noll & Vo. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The different words of a corpus in UTF-8. A known one is found by its bytes where they stand, without a string of its own. */
export class Forms {
  readonly #starts = new IntList();
  #bytes = new Uint8Array(1 << 14);
  #filled = 0;
  /** In each place the number + 1 of a form, 0 in empty ones, and its hash; their count is a power of 2. */
  #places = new Int32Array(1 << 14);

  get count(): number {
    return this.#starts.length;
  }

  ofText(text: string): FormNumber {
    const bytes = encoder.encode(text);
    return this.of(bytes, 0, bytes.length);
  }

  /** The number of what stands from `start` to `end`. */
  of(bytes: Uint8Array, start: number, end: number): FormNumber {
    const hash = hashOf(bytes, start, end);
    const places = this.#places;
    const mask = places.length - 2;
    let place = (2 * (hash ^ (hash >>> 15))) & mask;
    for (;;) {
      const form = places[place]! - 1;
      if (form < 0) return this.#add(bytes, start, end, hash, place);
      if (places[place + 1] === hash && this.#is(form, bytes, start, end)) return form;
      place = (place + 2) & mask;
    }
  }

  textOf(form: FormNumber): string {
    const bytes = this.#bytes.subarray(this.#starts.items[form], this.#endOf(form));
    for (const byte of bytes) if (byte > 127) return decoder.decode(bytes);
    return String.fromCharCode(...bytes);
  }

  #endOf(form: FormNumber): number {
    return form + 1 < this.count ? this.#starts.items[form + 1]! : this.#filled;
  }

  #is(form: FormNumber, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    let at = this.#starts.items[form]!;
    if (this.#endOf(form) - at !== end - start) return false;
    for (let other = start; other < end; other++) if (own[at++] !== bytes[other]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, place: number): FormNumber {
    const form = this.count;
    if (this.#filled + end - start > this.#bytes.length) this.#widen(this.#filled + end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#filled);
    this.#starts.push(this.#filled);
    this.#filled += end - start;
    this.#places[place] = form + 1;
    this.#places[place + 1] = hash;
    if (4 * this.count > this.#places.length) this.#rehash();
    return form;
  }

  #widen(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  #rehash(): void {
    const known = this.#places;
    const places = new Int32Array(2 * known.length);
    const mask = places.length - 2;
    for (let from = 0; from < known.length; from += 2) {
      if (known[from] === 0) continue;
      const hash = known[from + 1]!;
      let place = (2 * (hash ^ (hash >>> 15))) & mask;
      while (places[place] !== 0) place = (place + 2) & mask;
      places[place] = known[from]!;
      places[place + 1] = hash;
    }
    this.#places = places;
  }
}
