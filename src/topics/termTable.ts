import { lemmaOf } from './lemma.ts';
import { isStopWord } from './stopWords.ts';

/** A word or a phrase of several words, numbered in order of first appearance. */
export type TermNumber = number;

/** Above any number of terms that fits into memory; two numbers below it pack into one exact key. */
const packing = 2 ** 26;

/**
 * The words and phrases of a corpus as numbers. A phrase is the phrase without its last word, and that word: so phrases
 * of any length share one table of number pairs, and a keyword meets the same words in a title.
 */
export class TermTable {
  readonly #numberOfWord = new Map<string, TermNumber>();
  readonly #wordOfSurface = new Map<string, string>();
  readonly #numberOfPhrase = new Map<number, TermNumber>();
  readonly #texts: string[] = [];
  readonly #lengths: number[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** Lower case and singular; the memory saves the work for all but the first of each form. */
  wordOf(surface: string): string {
    let word = this.#wordOfSurface.get(surface);
    if (word === undefined) {
      word = lemmaOf(
        surface
          .toLowerCase()
          .replace(/[‐‑]/g, '-')
          .replaceAll('’', "'")
          .replace(/'s$/, ''),
      );
      this.#wordOfSurface.set(surface, word);
    }
    return word;
  }

  /** The number of a word. */
  word(word: string): TermNumber {
    let number = this.#numberOfWord.get(word);
    if (number === undefined) {
      number = this.#add(word, 1);
      this.#numberOfWord.set(word, number);
    }
    return number;
  }

  phrase(start: TermNumber, last: TermNumber): TermNumber {
    const key = start * packing + last;
    let number = this.#numberOfPhrase.get(key);
    if (number === undefined) {
      number = this.#add(`${this.#texts[start]!} ${this.#texts[last]!}`, this.#lengths[start]! + 1);
      this.#numberOfPhrase.set(key, number);
    }
    return number;
  }

  textOf(term: TermNumber): string {
    return this.#texts[term]!;
  }

  /** Number of words. */
  lengthOf(term: TermNumber): number {
    return this.#lengths[term]!;
  }

  #add(text: string, length: number): TermNumber {
    this.#lengths.push(length);
    return this.#texts.push(text) - 1;
  }
}

/** Single letters and bare numbers name nothing on their own, nor do stop words in any number. */
export function carriesTopic(word: string, lowerSurface: string): boolean {
  return word.length > 1 && !/^[\d'-]+$/.test(word) && !isStopWord(word) && !isStopWord(lowerSurface);
}
