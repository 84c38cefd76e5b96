export interface Word {
  /** As it stands in the text. */
  readonly surface: string;
  /** Only blanks stand between this word and the one before, so that the two may form a phrase. */
  readonly joined: boolean;
}

/** Hyphens inside a word are kept: `few-shot` must not become `shot`. */
const unicodeWord = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
const unspacedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
// eslint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7f]*$/;
const markup = /<\/?[a-z][^<>]{0,200}>/gi;
/** What publishers append to an abstract. */
const copyright = /(?:©|\(c\) (?:19|20)\d\d|copyright (?:19|20)\d\d)[^]*$/i;

/** The words of a text in order; of texts in plain letters an order of magnitude faster than by regular expression. */
export function wordsOf(text: string): Word[] {
  const plain = text.includes('<') ? text.replace(markup, ' ') : text;
  return ascii.test(plain) ? asciiWords(plain) : unicodeWords(plain.normalize('NFC'));
}

/** An abstract without its copyright line. */
export const withoutCopyright = (text: string): string => text.replace(copyright, '');

function asciiWords(text: string): Word[] {
  const words: Word[] = [];
  let [start, joined] = [-1, false];
  for (let place = 0; place <= text.length; place++) {
    const code = text.charCodeAt(place);
    if (isAlphanumeric(code)) {
      if (start < 0) start = place;
    } else if (start >= 0 && (code === 45 || code === 39) && isAlphanumeric(text.charCodeAt(place + 1))) {
      continue;
    } else {
      if (start >= 0) {
        words.push({ surface: text.slice(start, place), joined });
        [start, joined] = [-1, true];
      }
      if (code !== 32) joined = false;
    }
  }
  return words;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function unicodeWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: surface, index } of text.matchAll(unicodeWord)) {
    const joined = end >= 0 && /^\s+$/u.test(text.slice(end, index));
    if (unspacedScript.test(surface)) words.push(...segments(surface, joined));
    else words.push({ surface, joined });
    end = index + surface.length;
  }
  return words;
}

let segmenter: Intl.Segmenter | undefined;

/** Scripts that set no blanks between words are cut by the dictionary of the engine. */
function segments(run: string, joined: boolean): Word[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const parts = Array.from(segmenter.segment(run), ({ segment }) => segment);
  return parts.map((surface, place) => ({ surface, joined: place > 0 || joined }));
}
