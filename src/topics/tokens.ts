import type { FormNumber, Forms } from './forms.ts';
import { IntList } from './intList.ts';
import { unicodeWords } from './words.ts';

/** What stands before a word: the end of a sentence or the beginning of the text, another mark, or only blanks. */
export const before = { sentence: 0, mark: 1, blanks: 2 } as const;

const encoder = new TextEncoder();

/** Longer ones are no words: sequences of bases, encoded bytes. */
const longestWord = 60;

const other = 0;
const letterOrFigure = 1;
/** Part of a word between two letters or figures. */
const hyphenOrApostrophe = 2;
const blank = 3;
const sentenceEnd = 4;
/** May be a letter, a mark on one, or anything else that only the slow way knows. */
const unknown = 5;

/** Of the characters of ASCII. */
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) kinds[code] = letterOrFigure;
  else if (/[-']/.test(character)) kinds[code] = hyphenOrApostrophe;
  else if (/\s/.test(character)) kinds[code] = blank;
  else if (/[.!?:;]/.test(character)) kinds[code] = sentenceEnd;
}

/** By the first byte of a character in UTF-8: how many bytes it has, and how many units in a string. */
const bytesOf = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
const unitsOf = (first: number): number => (first < 0xf0 ? 1 : 2);

/** The commonest marks beyond ASCII in English are told here; most other characters are part of words. */
function kindBeyond(bytes: Uint8Array, at: number): number {
  const [first, second, third] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
  if (first === 0xc2 && second === 0xa0) return blank;
  // U+2012 … U+2018 and U+201A … U+2023: dashes, quotes but the apostrophe, bullets.
  if (first === 0xe2 && second === 0x80 && third >= 0x92 && third <= 0xa3 && third !== 0x99) return other;
  return unknown;
}

const kindAt = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at]!;
  return byte < 128 ? kinds[byte]! : kindBeyond(bytes, at);
};

/**
 * The words of texts as numbers, in order. Plain text is read byte by byte without a string per word; a run with other
 * characters in it is cut by what Unicode knows of them. Bytes, because letters of a string that was cut from or put
 * together of others take three times as long to look at.
 */
export class Tokens {
  /** The form of each token, and what stands before it. */
  readonly forms = new IntList();
  readonly gaps = new IntList();
  readonly #known: Forms;
  #bytes = new Uint8Array(1 << 14);
  #gap: number = before.sentence;
  /** How many more bytes than units the text has up to where it is read. */
  #beyond = 0;

  constructor(known: Forms) {
    this.#known = known;
  }

  get length(): number {
    return this.forms.length;
  }

  clear(): void {
    this.forms.length = 0;
    this.gaps.length = 0;
  }

  /** Adds the words of a text, which begins a sentence. */
  read(text: string): void {
    if (3 * text.length + 1 > this.#bytes.length) this.#bytes = new Uint8Array(6 * text.length);
    const bytes = this.#bytes;
    const { written: end } = encoder.encodeInto(text, bytes);
    // Ends every word.
    bytes[end] = 0;
    this.#gap = before.sentence;
    this.#beyond = 0;
    let at = 0;
    while (at < end) {
      const byte = bytes[at]!;
      const kind = byte < 128 ? kinds[byte]! : kindBeyond(bytes, at);
      if (kind === letterOrFigure) at = this.#plainWord(text, at);
      else if (kind === unknown) at = this.#run(text, at);
      else {
        if (kind === sentenceEnd) this.#gap = before.sentence;
        else if (kind !== blank && this.#gap === before.blanks) this.#gap = before.mark;
        at += bytesOf(byte);
        this.#beyond += bytesOf(byte) - 1;
      }
    }
  }

  /** Returns where the word ends. */
  #plainWord(text: string, start: number): number {
    const bytes = this.#bytes;
    let at = start;
    for (;;) {
      let byte = bytes[at]!;
      while (byte < 128 && kinds[byte] === letterOrFigure) byte = bytes[++at]!;
      const kind = byte < 128 ? kinds[byte]! : kindBeyond(bytes, at);
      if (kind === unknown) return this.#run(text, start);
      if (kind !== hyphenOrApostrophe) break;
      const next = kindAt(bytes, at + 1);
      if (next === unknown) return this.#run(text, start);
      if (next !== letterOrFigure) break;
      at++;
    }
    if (at - start > longestWord) this.#gap = before.mark;
    else this.#next(this.#known.of(bytes, start, at));
    return at;
  }

  /** From `start` up to the next character that is surely no part of a word. */
  #run(text: string, start: number): number {
    const bytes = this.#bytes;
    const from = start - this.#beyond;
    let [at, length] = [start, 0];
    while (isInRun(kindAt(bytes, at))) {
      length += unitsOf(bytes[at]!);
      at += bytesOf(bytes[at]!);
    }
    this.#beyond += at - start - length;
    const { words, isOpen } = unicodeWords(text.slice(from, from + length));
    for (const { surface, joined } of words) {
      if (!joined && this.#gap === before.blanks) this.#gap = before.mark;
      if (surface.length > longestWord) this.#gap = before.mark;
      else this.#next(this.#known.ofText(surface));
    }
    if (!isOpen && this.#gap === before.blanks) this.#gap = before.mark;
    return at;
  }

  add(form: FormNumber, gap: number): void {
    this.forms.push(form);
    this.gaps.push(gap);
  }

  #next(form: FormNumber): void {
    this.add(form, this.#gap);
    this.#gap = before.blanks;
  }
}

const isInRun = (kind: number): boolean => kind === letterOrFigure || kind === hyphenOrApostrophe || kind === unknown;
