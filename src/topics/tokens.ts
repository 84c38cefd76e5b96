import { emptyHash, hashed, otherEmptyHash, otherHashed, type FormNumber, type Forms } from './forms.ts';
import { IntList } from './intList.ts';
import { unicodeWords } from './words.ts';

/** What stands before a word: the end of a sentence or the beginning of the text, another mark, or only blanks. */
export const before = { sentence: 0, mark: 1, blanks: 2 } as const;

const encoder = new TextEncoder();

// Of this module, as they are needed for every letter, where a look into another one may cost more than the work.
const [hashWith, otherHashWith] = [hashed, otherHashed];
const [startHash, otherStartHash] = [emptyHash, otherEmptyHash];

/** Longer ones are no words: sequences of bases, encoded bytes. */
const longestWord = 60;

const letterOrFigure = 0;
const blank = 1;
const sentenceEnd = 2;
const other = 3;
/** Part of a word between two letters or figures. */
const hyphenOrApostrophe = 4;
/** May be a letter, a mark on one, or anything else that only the slow way knows. */
const unknown = 5;

/** By the first byte of a character; `beyond` where more than ASCII tells. */
const beyond = 6;
const kinds = new Uint8Array(256).fill(beyond);
for (let code = 0; code < 128; code++) {
  kinds[code] = other;
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) kinds[code] = letterOrFigure;
  else if (/[-']/.test(character)) kinds[code] = hyphenOrApostrophe;
  else if (/\s/.test(character)) kinds[code] = blank;
  else if (/[.!?:;]/.test(character)) kinds[code] = sentenceEnd;
}
// Behind the end of a text stands a zero, where all that looks no further than plain characters stops.
kinds[0] = beyond;

/** By the first byte of a character in UTF-8: how many bytes it has, and how many units in a string. */
const bytesOf = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
const unitsOf = (first: number): number => (first < 0xf0 ? 1 : 2);

/** The commonest marks beyond ASCII in English are told here; most other characters are part of words. */
function kindBeyond(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first === 0) return other;
  const [second, third] = [bytes[at + 1]!, bytes[at + 2]!];
  if (first === 0xc2 && second === 0xa0) return blank;
  // U+2012 … U+2023: dashes, quotes, bullets.
  if (first === 0xe2 && second === 0x80 && third >= 0x92 && third <= 0xa3) return other;
  return unknown;
}

const kindAt = (bytes: Uint8Array, at: number): number => {
  const kind = kinds[bytes[at]!]!;
  return kind === beyond ? kindBeyond(bytes, at) : kind;
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
  read(given: string): void {
    // A typographic apostrophe is the only mark of English beyond ASCII that may be within a word.
    const text = given.includes('’') ? given.replaceAll('’', "'") : given;
    if (3 * text.length + 1 > this.#bytes.length) this.#bytes = new Uint8Array(6 * text.length);
    const bytes = this.#bytes;
    const { written: end } = encoder.encodeInto(text, bytes);
    // No text has more words; runs without blanks that are cut in more grow their lists by themselves.
    this.forms.reserve(end);
    this.gaps.reserve(end);
    // Ends every word.
    bytes[end] = 0;
    this.#gap = before.sentence;
    this.#beyond = 0;
    let at = 0;
    while (at < end) {
      const kind = kindAt(bytes, at);
      if (kind === letterOrFigure) at = this.#plainWords(text, at);
      else if (kind === unknown) at = this.#run(text, at);
      else {
        this.#gap = Math.min(this.#gap, mostGap[kind]!);
        const length = bytesOf(bytes[at]!);
        at += length;
        this.#beyond += length - 1;
      }
    }
  }

  /** Words of ASCII and what stands between them, up to the first other character; returns where that is. */
  #plainWords(text: string, start: number): number {
    const bytes = this.#bytes;
    const [forms, gaps] = [this.forms.items, this.gaps.items];
    let [at, gap, length] = [start, this.#gap, this.length];
    for (;;) {
      const word = at;
      let hash = startHash;
      let otherHash = otherStartHash;
      let byte = bytes[at]!;
      let kind: number;
      for (;;) {
        do {
          hash = hashWith(hash, byte);
          otherHash = otherHashWith(otherHash, byte);
          byte = bytes[++at]!;
        } while (kinds[byte] === letterOrFigure);
        kind = kinds[byte]!;
        if (kind === beyond) kind = kindBeyond(bytes, at);
        else if (kind === hyphenOrApostrophe) {
          const next = kindAt(bytes, at + 1);
          if (next === letterOrFigure) continue;
          if (next === unknown) kind = unknown;
        }
        break;
      }
      if (kind === unknown) {
        this.#pause(length, gap);
        return this.#run(text, word);
      }
      if (at - word > longestWord) gap = before.mark;
      else {
        forms[length] = this.#known.of(bytes, word, at, hash, otherHash);
        gaps[length++] = gap;
        gap = before.blanks;
      }
      kind = kinds[byte]!;
      while (kind !== letterOrFigure && kind < unknown) {
        gap = Math.min(gap, mostGap[kind]!);
        kind = kinds[bytes[++at]!]!;
      }
      if (kind === letterOrFigure) continue;
      this.#pause(length, gap);
      return at;
    }
  }

  #pause(length: number, gap: number): void {
    this.forms.length = length;
    this.gaps.length = length;
    this.#gap = gap;
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

/** What stands before the next word is no more than blanks: no more than this after each kind of character. */
const mostGap: readonly number[] = [before.blanks, before.blanks, before.sentence, before.mark, before.mark];

const isInRun = (kind: number): boolean => kind === letterOrFigure || kind === hyphenOrApostrophe || kind === unknown;
