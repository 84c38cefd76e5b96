import type { AuthorSlot } from '../../model/paper.ts';
import { isCommonSurname } from '../commonNames.ts';
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
  /** Very many people in the world have this surname. */
  readonly isCommon: boolean;
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

/** Numbers for texts and for pairs of numbers, from 0 without gaps. */
class Numbers<Key> {
  private readonly known = new Map<Key, number>();

  of(key: Key): number {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.known.set(key, this.known.size);
    return this.known.size - 1;
  }
}

/** Numbers are below this, so that a number for two is below what integers are exact to. */
const mostNumbers = 2 ** 26;
const both = (one: number, other: number): number => one * mostNumbers + other;

/** Numbers of each kind without gaps. */
export class ShapeNumbering {
  private readonly words = new Numbers<string>();
  private readonly givenNames = new Numbers<string>();
  private readonly blocks = new Numbers<number>();
  private readonly surnames = new Numbers<number>();
  private readonly orders = new Numbers<string>();
  private readonly parts = new Numbers<number>();
  private readonly slips = new Numbers<number>();

  numbersOf({ root, surname, surnameWords, given, givenText, first, words }: NameAsWritten): ShapeNumbers {
    const initial = given[0]?.codePointAt(0) ?? 0;
    const givenNumber = first === '' ? -1 : this.givenNames.of(givenText);
    const parts = first === '' ? [] : surnameWords.filter((part) => part.length > 2);
    const hasSlips = surname.length >= shortestSlip && initial > 0;
    return {
      block: this.blocks.of(both(this.words.of(root), initial)),
      surname: this.surnames.of(this.words.of(surname)),
      words: words === undefined ? -1 : this.orders.of(words),
      given: givenNumber,
      parts: parts.map((part) => this.parts.of(both(this.words.of(part), givenNumber))),
      slip: hasSlips ? this.slips.of(both(initial, surname.codePointAt(0)!)) : -1,
    };
  }
}

/** Slips are told in names of at least so many letters. */
export const shortestSlip = 7;

export function nameShape(slot: AuthorSlot, numbering: ShapeNumbering): NameShape {
  const written = nameAsWritten(slot);
  return { ...written, numbers: numbering.numbersOf(written), isCommon: isCommonSurname(written.surname) };
}

function nameAsWritten(slot: AuthorSlot): NameAsWritten {
  const key = nameKey(slot);
  const { surname: whole, surnameWords, given, first, firstLength, suffix, isWhole } = nameParts(slot, key);
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
