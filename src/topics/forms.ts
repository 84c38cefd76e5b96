import { IntList } from './intList.ts';

/** A word as it is written, to the last capital, as a number; numbered in order of first appearance. */
export type FormNumber = number;

/**
 * Two hashes in the manner of FNV-1a after Fowler, Noll & Vo, byte by byte. Words are told apart by both, 64 bits: of a
 * million words two are taken for one with a chance of one in ten millions, and nothing is compared letter by letter.
 */
export const emptyHash = 0x811c9dc5 | 0;
export const hashed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
export const otherEmptyHash = 0x2f0b4a27;
export const otherHashed = (hash: number, byte: number): number => Math.imul(hash + byte, 0x5bd1e995) ^ (hash >>> 15);

/** Numbers that each place of the table has: that of the form + 1, 0 in empty ones, and its hashes. */
const stride = 4;
const placeOf = (hash: number, mask: number): number => (stride * (hash ^ (hash >>> 15))) & mask;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The different words of a corpus in UTF-8. A known one is found by its bytes where they stand, without a string of its own. */
export class Forms {
  readonly #starts = new IntList();
  #bytes = new Uint8Array(1 << 14);
  #filled = 0;
  /** See `stride`; the number of places is a power of 2. */
  #places = new Int32Array(1 << 15);

  get count(): number {
    return this.#starts.length;
  }

  ofText(text: string): FormNumber {
    const bytes = encoder.encode(text);
    let [hash, other] = [emptyHash, otherEmptyHash];
    for (const byte of bytes) [hash, other] = [hashed(hash, byte), otherHashed(other, byte)];
    return this.of(bytes, 0, bytes.length, hash, other);
  }

  /** The number of what stands from `start` to `end`, by its hashes. */
  of(bytes: Uint8Array, start: number, end: number, hash: number, other: number): FormNumber {
    const places = this.#places;
    const mask = places.length - stride;
    let place = placeOf(hash, mask);
    for (;;) {
      const form = places[place]! - 1;
      if (form < 0) return this.#add(bytes, start, end, hash, other, place);
      if (places[place + 1] === hash && places[place + 2] === other) return form;
      place = (place + stride) & mask;
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

  #add(bytes: Uint8Array, start: number, end: number, hash: number, other: number, place: number): FormNumber {
    const form = this.count;
    if (this.#filled + end - start > this.#bytes.length) this.#widen(this.#filled + end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#filled);
    this.#starts.push(this.#filled);
    this.#filled += end - start;
    this.#places.set([form + 1, hash, other], place);
    if (2 * stride * this.count > this.#places.length) this.#rehash();
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
    const mask = places.length - stride;
    for (let from = 0; from < known.length; from += stride) {
      if (known[from] === 0) continue;
      let place = placeOf(known[from + 1]!, mask);
      while (places[place] !== 0) place = (place + stride) & mask;
      for (let part = 0; part < stride; part++) places[place + part] = known[from + part]!;
    }
    this.#places = places;
  }
}
