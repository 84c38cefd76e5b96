import type { AuthorSlot } from '../../model/paper.ts';
import { nameKey } from '../nameKey.ts';
import { nameParts, type NameParts } from '../nameParts.ts';

/** A name in parts and as it is written, for seeing how two are alike. */
interface NameAsWritten extends Pick<NameParts, 'surnameWords' | 'given' | 'first' | 'firstLength' | 'suffix'> {
  /** The surname in one word, without particles. */
  readonly surname: string;
  /** The same with particles. */
  readonly whole: string;
  /** The surname as it is whether umlauts are written or not: see `umlautKey`. */
  readonly root: string;
  readonly givenText: string;
  /** See `nameKey`. */
  readonly key: string;
  /** All words in an order of their own; undefined when there are initials among them, or it is but one. */
  readonly words: string | undefined;
}

/** With the numbers by which others like it are found. */
export interface NameShape extends NameAsWritten {
  readonly numbers: ShapeNumbers;
}

/** Numbers of what names have in common, equal where it is; −1 where a name has none. */
interface ShapeNumbers {
  /** The surname, whatever its accents and particles, and the first initial. */
  readonly block: number;
  readonly surname: number;
  /** All words, in any order. */
  readonly words: number;
  /** The given names, where the first is in full. */
  readonly given: number;
  /** Each part of the surname with the given names. */
  readonly parts: readonly number[];
  /** First initial and first letter, of a surname that is long enough to tell a slip in it. */
  readonly slip: number;
}

function shapeNumbers(shape: NameAsWritten, numberOf: (text: string) => number): ShapeNumbers {
  const { root, surname, surnameWords, given, givenText, first, words } = shape;
  const initial = given[0]?.[0] ?? '';
  const parts = first === '' ? [] : surnameWords.filter((part) => part.length > 2);
  return {
    block: numberOf(`block ${root} ${initial}`),
    surname: numberOf(`surname ${surname}`),
    words: words === undefined ? -1 : numberOf(`words ${words}`),
    given: first === '' ? -1 : numberOf(`given ${givenText}`),
    parts: parts.map((part) => numberOf(`part ${part} ${givenText}`)),
    slip: surname.length < shortestSlip || initial === '' ? -1 : numberOf(`slip ${initial} ${surname[0]}`),
  };
}

/** Slips are told in names of at least so many letters. */
export const shortestSlip = 7;

export function nameShape(slot: AuthorSlot, numberOf: (text: string) => number): NameShape {
  const written = nameAsWritten(slot);
  return { ...written, numbers: shapeNumbers(written, numberOf) };
}

function nameAsWritten(slot: AuthorSlot): NameAsWritten {
  const { surname: whole, surnameWords, given, first, firstLength, suffix, isWhole } = nameParts(slot);
  const key = nameKey(slot);
  const words = isWhole ? key.split(' ') : [...surnameWords, ...given];
  const surname = surnameWords.join('');
  const root = umlautKey(surname);
  const hasInitials = words.length < 2 || (!isWhole && given.some((word) => word.length === 1));
  return {
    surname,
    root,
    givenText: given.join(' '),
    whole,
    surnameWords,
    given,
    first,
    firstLength,
    suffix,
    key,
    words: hasInitials ? undefined : words.toSorted().join(' '),
  };
}

/** `Müller`, `Muller` and `Mueller` have one: a letter with an umlaut is read as its letter, so is what stands for it. */
const umlautKey = (surname: string): string => surname.replace(/(?<![aeiouq])([aou])e/g, '$1').replaceAll('aa', 'a');
