import { foldedWords } from './fold.ts';

/** How letters are written where there are no dots, rings or strokes; folding leaves out the dots alone. */
const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const dotted = /[äöüøå]/g;

const expanded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(dotted, (letter) => writtenOut[letter]!);

/** `Muller` where somebody wrote `Mueller`. */
const collapsed = (word: string): string => word.replace(/([aou])e/g, '$1');

/** Scripts that set no blank between words, or none within names: a part of what stands there is a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A word that is sought. */
export interface SoughtWord {
  /** Folded: as it is typed, and with its umlauts written out. */
  readonly spellings: readonly string[];
  /** It is found within a word, too. */
  readonly isUnspaced: boolean;
}

/** The words of what somebody types. */
export function soughtWords(query: string): SoughtWord[] {
  const [plain, written] = [foldedWords(query), foldedWords(expanded(query))].map((text) => text.split(' ')) as [
    string[],
    string[],
  ];
  return plain
    .map((word, at) => ({ spellings: [...new Set([word, written[at] ?? word])], isUnspaced: unspaced.test(word) }))
    .filter(({ spellings }) => spellings[0] !== '');
}

/** Every word of a text in all spellings that somebody may type: `muller` and `mueller` of `Müller`. */
export function searchableWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words = foldedWords(lower).split(' ');
  if (lower.normalize('NFC').search(dotted) >= 0) words.push(...foldedWords(expanded(lower)).split(' '));
  return words.flatMap((word) => (/[aou]e/.test(word) ? [word, collapsed(word)] : [word]));
}
