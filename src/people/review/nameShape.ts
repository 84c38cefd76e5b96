import { foldedWords } from '../../lib/fold.ts';
import type { AuthorSlot } from '../../model/paper.ts';

/** A name in parts, for seeing how two are alike. Where the source does not tell the parts they are guessed. */
export interface NameShape {
  /** Folded words of the surname without particles. */
  readonly parts: readonly string[];
  /** Those in one word. */
  readonly surname: string;
  readonly particles: string;
  /** The surname as written, in lower case: with accents, hyphens and particles. */
  readonly written: string;
  /** Folded words of the given names; those of one letter are initials. */
  readonly given: readonly string[];
  readonly writtenGiven: string;
  readonly suffix: string;
}

const particles: ReadonlySet<string> = new Set(
  'van von vom der den dem de del della dello degli di da dos das do du des la las le les los el al bin ibn ben bint ter ten te zu zum zur af av y e'.split(
    ' ',
  ),
);
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', '2nd', '3rd']);

export function nameShape(slot: AuthorSlot): NameShape {
  const { family, given, suffix } = slot.family === undefined ? guessedParts(slot.raw) : slot;
  const words = foldedWords(withoutApostrophes(family ?? '')).split(' ');
  const own = words.filter((word, at) => at === words.length - 1 || !particles.has(word));
  return {
    parts: own,
    surname: own.join(''),
    particles: words.filter((word, at) => at < words.length - 1 && particles.has(word)).join(' '),
    written: plain(family ?? ''),
    given: givenWords(given ?? ''),
    writtenGiven: plain(given ?? ''),
    suffix: foldedWords(suffix ?? ''),
  };
}

interface Parts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}

function guessedParts(raw: string): Parts {
  const [before, after, last] = raw.replace(/\s\d{4}$/, '').split(/\s*,\s*/);
  if (after !== undefined && !suffixes.has(foldedWords(after))) return { family: before, given: after, suffix: last };
  const words = before!.split(/\s+/).filter(Boolean);
  const end = suffixes.has(foldedWords(words.at(-1) ?? '')) ? words.length - 1 : words.length;
  const suffix = after ?? words[end];
  if (end > 1 && /^\p{Lu}{1,3}$/u.test(words[end - 1]!) && words[0]!.length > 2) {
    return { family: words.slice(0, end - 1).join(' '), given: words[end - 1], suffix };
  }
  let start = Math.max(0, end - 1);
  while (start > 1 && particles.has(foldedWords(words[start - 1]!))) start--;
  return { family: words.slice(start, end).join(' '), given: words.slice(0, start).join(' '), suffix };
}

/** `JM` and `J.-M.` are `j m`. */
function givenWords(given: string): string[] {
  const spaced = given.replace(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu, (capitals) => [...capitals].join(' '));
  return foldedWords(withoutApostrophes(spaced)).split(' ').filter(Boolean);
}

const withoutApostrophes = (text: string): string => text.replace(/['\u2018\u2019\u02bc\u0060\u00b4]/g, '');

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\.(?=\p{L})/gu, ' ')
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** `Müller`, `Muller` and `Mueller` have one: a letter with an umlaut is read as its letter, so is what stands for it. */
export const umlautKey = (surname: string): string =>
  surname.replace(/(?<![aeiouq])([aou])e/g, '$1').replaceAll('aa', 'a');
