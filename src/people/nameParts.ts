import { foldAccents } from '../lib/fold.ts';
import type { AuthorSlot } from '../model/paper.ts';
import { nameKey } from './nameKey.ts';

/**
 * A name taken apart for comparison, all in lower case without accents, hyphens or apostrophes. Where the source does not
 * tell the border of the surname, it is the last word with the particles before it: a guess, which is why it is only used
 * where other evidence speaks too.
 */
export interface NameParts {
  /** The whole surname in one word, such as `vanderberg`. */
  readonly surname: string;
  /** The words of the surname without its particles, such as `garcia`, `marquez`. */
  readonly surnameWords: readonly string[];
  /** Given names and initials, in order; the parts of a hyphenated name are one after another. */
  readonly given: readonly string[];
  /** The first given name in one word, such as `jeanpierre`; '' where there is only an initial, or none. */
  readonly first: string;
  /** How many of `given` are the first given name. */
  readonly firstLength: number;
  /** `jr`, `iii`, or the number by which DBLP tells namesakes apart; else ''. */
  readonly suffix: string;
  /** The surname without its particles, and the first initial: names of one person mostly agree in it. */
  readonly block: string;
  /** Of a group, in Chinese, Japanese or Korean script, or of one word: it can only be compared as a whole. */
  readonly isWhole: boolean;
}

const particles = new Set(
  (
    'van von der den de del della di da das do dos du la le las los el al ul bin ibn ben bint ter ten te zu zur zum ' +
    'af av vom op het tot y e und'
  ).split(' '),
);
const suffixes = new Set('jr sr ii iii iv 2nd 3rd 4th'.split(' '));
const longestSuffix = 4;
const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `key` is the slot's name normalised, where it is known already. */
export function nameParts(slot: AuthorSlot, key: string = nameKey(slot)): NameParts {
  if (slot.kind === 'group') return wholeName(`group ${key}`);
  if (cjk.test(key) || !key.includes(' ')) return wholeName(cjk.test(key) ? letters(key) : key);
  const suffixed = withoutSuffix(slot.suffix ? `${slot.raw} ${slot.suffix}` : slot.raw);
  const parts =
    slot.family !== undefined && slot.given !== undefined
      ? { family: wordsOf(slot.family), given: givenWords(slot.given) }
      : guessedParts(suffixed.words);
  return named(parts, suffixed.suffix);
}

function wholeName(whole: string): NameParts {
  return {
    surname: whole,
    surnameWords: [whole],
    given: [],
    first: '',
    firstLength: 0,
    suffix: '',
    block: whole,
    isWhole: true,
  };
}

/** A given name as written: a hyphen makes one name of several parts. */
type GivenWord = readonly string[];

interface Parts {
  readonly family: readonly string[];
  readonly given: readonly GivenWord[];
}

function named({ family, given }: Parts, suffix: string): NameParts {
  const [surname] = family;
  if (family.length === 1 && given.length === 1 && given[0]!.length === 1)
    return plainName(surname!, given[0]!, suffix);
  // `Cruz, Martine de la`: particles at the end of the given names belong to the surname.
  let border = given.length;
  while (border > 1 && isParticle(given[border - 1]!)) border--;
  const surnameWords = [...given.slice(border).flat(), ...family];
  const core = surnameWords.filter((word) => !particles.has(word));
  const own = core.length > 0 ? core : surnameWords;
  const names = given.slice(0, border);
  const first = names[0] ?? [];
  const isFull = first.some((part) => part.length > 1);
  return {
    surname: surnameWords.join(''),
    surnameWords: own,
    given: names.flat(),
    first: isFull ? first.join('') : '',
    firstLength: first.length,
    suffix,
    block: `${own.join('')} ${first[0]?.[0] ?? ''}`,
    isWhole: names.length === 0,
  };
}

/** One given name and a surname of one word. */
const plainName = (surname: string, given: GivenWord, suffix: string): NameParts => ({
  surname,
  surnameWords: [surname],
  given,
  first: given[0]!.length > 1 ? given[0]! : '',
  firstLength: 1,
  suffix,
  block: `${surname} ${given[0]![0]}`,
  isWhole: false,
});

/** Not the `E` of `Silva, ME`: a single letter after given names is one of them. */
const isParticle = (word: GivenWord): boolean => word.length === 1 && word[0]!.length > 1 && particles.has(word[0]!);

const blanks = /[\s,]+/;

function withoutSuffix(raw: string): { readonly words: readonly string[]; readonly suffix: string } {
  const words = raw.split(blanks).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.length < 3 || last.length > longestSuffix) return { words, suffix: '' };
  const suffix = last.toLowerCase().replaceAll('.', '');
  const isSuffix = suffixes.has(suffix) || /^\d{4}$/.test(suffix);
  return isSuffix ? { words: words.slice(0, -1), suffix } : { words, suffix: '' };
}

function guessedParts(words: readonly string[]): Parts {
  let border = words.length - 1;
  while (border > 1 && particles.has(foldAccents(words[border - 1]!)) && /^\p{Ll}/u.test(words[border - 1]!)) border--;
  return { family: words.slice(border).flatMap(wordsOf), given: words.slice(0, border).flatMap(givenWords) };
}

const initials = /^\p{Lu}{2,3}$/u;

/** `JM`, `J.M.` and `J. M.` are two names, `J.-M.` and `Jean-Marie` one of two parts. */
function givenWords(text: string): GivenWord[] {
  if (plain.test(text) && !(text.length <= 3 && initials.test(text))) return [[text.toLowerCase()]];
  return text
    .replace(/(\p{L})\.-/gu, '$1-')
    .split(/[\s.,]+/)
    .flatMap((word) => (initials.test(word) ? word.split('') : [word]))
    .map(wordsOf)
    .filter((parts) => parts.length > 0);
}

const plain = /^[A-Za-z]+$/;

const wordsOf = (text: string): string[] =>
  plain.test(text)
    ? [text.toLowerCase()]
    : text
        .split(/[\s\-\u2010-\u2015.,]+/)
        .map(letters)
        .filter(Boolean);

const letters = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : foldAccents(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether two names may be one person's: equal surnames, first names that are equal or of which one is the initial of the
 * other, and no further names or initials that conflict. `Jean-Pierre` is `Jean Pierre`, `Jeanpierre` and `J.-P.`, but
 * not `Jean`.
 */
export function areCompatible(one: NameParts, other: NameParts): boolean {
  if (one.surname !== other.surname || one.isWhole !== other.isWhole) return false;
  if (one.suffix !== '' && other.suffix !== '' && one.suffix !== other.suffix) return false;
  if (one.isWhole) return true;
  if (one.first === '' || other.first === '') return agreeFrom(one.given, 0, other.given, 0);
  if (one.given.join('') === other.given.join('')) return true;
  return one.first === other.first && agreeFrom(one.given, one.firstLength, other.given, other.firstLength);
}

/** Name by name, as far as both go, equal or one the initial of the other. */
export function agreeFrom(one: readonly string[], from: number, other: readonly string[], otherFrom: number): boolean {
  for (let at = 0; from + at < one.length && otherFrom + at < other.length; at++) {
    const [a, b] = [one[from + at]!, other[otherFrom + at]!];
    const isEqual = a.length === 1 || b.length === 1 ? a[0] === b[0] : a === b;
    if (!isEqual) return false;
  }
  return true;
}

/** Whether an id may speak for both: their surnames share a word, or are the other's first name, as in `Zhang Lei`. */
export function surnamesSupport(one: NameParts, other: NameParts): boolean {
  if (one.surname === other.surname) return true;
  if (one.surnameWords.some((word) => word.length > 1 && other.surnameWords.includes(word))) return true;
  return one.first !== '' && one.surname === other.first && other.surname === one.first;
}
