import { emptyHash, hashWith, type FormNumber, type Forms } from './forms.ts';
import { IntList } from './intList.ts';
import { unicodeWords } from './words.ts';

/** What stands before a word: the end of a sentence or the beginning of the text, another mark, or only blanks. */
export const before = { sentence: 0, mark: 1, blanks: 2 } as const;

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

/** The commonest characters beyond ASCII in English are told here; most others are part of words. */
function kindBeyond(code: number): number {
  if (code === 0xa0) return blank;
  const isMark = (code >= 0x2012 && code <= 0x2018) || (code >= 0x201a && code <= 0x2023) || code === 0x3002;
  return isMark ? other : unknown;
}

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code]! : at < text.length ? kindBeyond(code) : other;
};

/**
 * The words of texts as numbers, in order. Plain text is read letter by letter without a string per word; a run with
 * other characters in it is cut by what Unicode knows of them.
 */
export class Tokens {
  /** The form of each token, and what stands before it. */
  readonly forms = new IntList();
  readonly gaps = new IntList();
  readonly #known: Forms;
  #gap: number = before.sentence;

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
    this.#gap = before.sentence;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? kinds[code]! : kindBeyond(code);
      if (kind === letterOrFigure) at = this.#plainWord(text, at);
      else if (kind === unknown) at = this.#run(text, at);
      else {
        if (kind === sentenceEnd) this.#gap = before.sentence;
        else if (kind !== blank && this.#gap === before.blanks) this.#gap = before.mark;
        at++;
      }
    }
  }

  /** Returns where the word ends. */
  #plainWord(text: string, start: number): number {
    let hash = emptyHash;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? kinds[code]! : at < text.length ? kindBeyond(code) : other;
      if (kind === letterOrFigure) hash = hashWith(hash, code);
      else if (kind === hyphenOrApostrophe) {
        const next = kindAt(text, at + 1);
        if (next === unknown) return this.#run(text, start);
        if (next !== letterOrFigure) break;
        hash = hashWith(hash, code);
      } else if (kind === unknown) return this.#run(text, start);
      else break;
      at++;
    }
    if (at - start > longestWord) this.#gap = before.mark;
    else this.#next(this.#known.of(text, start, at, hash));
    return at;
  }

  /** From `start` up to the next character that is surely no part of a word. */
  #run(text: string, start: number): number {
    let end = start;
    while (end < text.length && isInRun(kindAt(text, end))) end++;
    const { words, isOpen } = unicodeWords(text.slice(start, end));
    for (const { surface, joined } of words) {
      if (!joined && this.#gap === before.blanks) this.#gap = before.mark;
      if (surface.length > longestWord) this.#gap = before.mark;
      else this.#next(this.#known.ofText(surface));
    }
    if (!isOpen && this.#gap === before.blanks) this.#gap = before.mark;
    return end;
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
