/** A word in a text that is not plain ASCII, or any text at any length where speed does not matter. */
interface Word {
  /** As it stands in the text, with compatible characters made equal (NFKC) and plain hyphens and apostrophes. */
  readonly surface: string;
  /** Only blanks stand between this word and the one before, so that the two may form a phrase. */
  readonly joined: boolean;
}

export interface Words {
  readonly words: readonly Word[];
  /** Nothing but blanks stands after the last. */
  readonly isOpen: boolean;
}

/** Hyphens inside a word are kept: `few-shot` must not become `shot`. */
const unicodeWord = /[\p{L}\p{M}\p{N}]+(?:[-'][\p{L}\p{M}\p{N}]+)*/gu;
const unspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Soft hyphens, joiners and marks of direction; the stretcher and the vowel signs of Arabic, which are optional. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0640\u064b-\u0652]/g;
const onlyBlanks = /^\s*$/u;

export const isUnspaced = (text: string): boolean => unspacedScript.test(text);

/** The words of a text in any script, in order. */
export function unicodeWords(text: string): Words {
  const plain = text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[‐‑]/g, '-')
    .replaceAll('’', "'");
  const words: Word[] = [];
  let end = 0;
  for (const { 0: surface, index } of plain.matchAll(unicodeWord)) {
    const joined = onlyBlanks.test(plain.slice(end, index));
    if (unspacedScript.test(surface)) words.push(...segments(surface, joined));
    else words.push({ surface, joined });
    end = index + surface.length;
  }
  return { words, isOpen: onlyBlanks.test(plain.slice(end)) };
}

let segmenter: Intl.Segmenter | undefined;

/** Scripts that set no blanks between words are cut by the dictionary of the engine. */
function segments(run: string, joined: boolean): Word[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const parts = Array.from(segmenter.segment(run), ({ segment }) => segment);
  return parts.map((surface, place) => ({ surface, joined: place > 0 || joined }));
}
