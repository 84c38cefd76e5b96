import type { AuthorSlot } from '../../model/paper.ts';
import { nameKey } from '../nameKey.ts';
import { nameParts, type NameParts } from '../nameParts.ts';

/** A name in parts and as it is written, for seeing how two are alike. */
export interface NameShape extends Pick<NameParts, 'surnameWords' | 'given' | 'first' | 'firstLength' | 'suffix'> {
  /** The surname in one word, without particles. */
  readonly surname: string;
  /** The same with particles. */
  readonly whole: string;
  /** See `nameKey`. */
  readonly key: string;
  /** All words in an order of their own; undefined when there are initials among them, or it is but one. */
  readonly words: string | undefined;
}

export function nameShape(slot: AuthorSlot): NameShape {
  const { surname: whole, surnameWords, given, first, firstLength, suffix, isWhole } = nameParts(slot);
  const key = nameKey(slot);
  const words = isWhole ? key.split(' ') : [...surnameWords, ...given];
  const hasInitials = words.length < 2 || (!isWhole && given.some((word) => word.length === 1));
  return {
    surname: surnameWords.join(''),
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
export const umlautKey = (surname: string): string =>
  surname.replace(/(?<![aeiouq])([aou])e/g, '$1').replaceAll('aa', 'a');
