import type { AuthorSlot } from '../../model/paper.ts';
import { isCommonSurname } from '../commonNames.ts';
import { nameKey } from '../nameKey.ts';
import type { NameParts } from '../nameParts.ts';

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
}

/** With the numbers by which others like it are found. */
export interface NameShape extends NameAsWritten {
  /** The surname, whatever its accents and particles, and the first initial. */
  readonly block: number;
  readonly surnameNumber: number;
  /** Of all words, in any order; −1 where there are initials among them, or it is but one. */
  readonly wordsNumber: number;
  /** Of the given names, where the first is in full, else −1. */
  readonly givenNumber: number;
  /** First initial and first letter, of a surname that is long enough to tell a slip in it; else −1. */
  readonly slip: number;
  /** Very many people in the world have this surname. */
  readonly isCommon: boolean;
}

/** Numbers from 0 without gaps. */
class Numbers<Key> {
  private readonly known = new Map<Key, number>();

  of(key: Key): number {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.known.set(key, this.known.size);
    return this.known.size - 1;
  }
}

/** More letters than these are not told apart as initials, which makes the lists of some names longer and no more. */
const mostInitials = 512;

/** Numbers of what names have in common. */
export class ShapeNumbering {
  private readonly surnames = new Numbers<string>();
  private readonly givenNames = new Numbers<string>();
  private readonly orders = new Numbers<string>();
  private readonly initials = new Numbers<number>();
  private readonly blocks = new Numbers<number>();
  private readonly slips = new Numbers<number>();

  shapeOf(slot: AuthorSlot, parts: NameParts): NameShape {
    const { surname: whole, surnameWords, given, first, firstLength, suffix, isWhole } = parts;
    const key = nameKey(slot);
    const surname = surnameWords.length === 1 ? surnameWords[0]! : surnameWords.join('');
    const root = umlautKey(surname);
    const givenText = given.length === 1 ? given[0]! : given.join(' ');
    const words = isWhole ? key.split(' ') : [...surnameWords, ...given];
    const hasInitials = words.length < 2 || (!isWhole && given.some((word) => word.length === 1));
    const initial = this.initialOf(given[0]);
    return {
      surname,
      root,
      givenText,
      whole,
      surnameWords,
      given,
      first,
      firstLength,
      suffix,
      key,
      block: this.blocks.of(this.surnames.of(root) * mostInitials + initial),
      surnameNumber: this.surnames.of(surname),
      wordsNumber: hasInitials ? -1 : this.orders.of(words.sort().join(' ')),
      givenNumber: first === '' ? -1 : this.givenNames.of(givenText),
      slip:
        surname.length < shortestSlip || initial === 0
          ? -1
          : this.slips.of(this.initialOf(surname) * mostInitials + initial),
      isCommon: isCommonSurname(surname),
    };
  }

  /** 0 for none. */
  private initialOf(word: string | undefined): number {
    return word ? 1 + (this.initials.of(word.codePointAt(0)!) % (mostInitials - 1)) : 0;
  }
}

/** Slips are told in names of at least so many letters. */
export const shortestSlip = 7;

/** `Müller`, `Muller` and `Mueller` have one: a letter with an umlaut is read as its letter, so is what stands for it. */
const umlautKey = (surname: string): string => surname.replace(/(?<![aeiouq])([aou])e/g, '$1').replaceAll('aa', 'a');
