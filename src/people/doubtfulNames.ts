import { eastAsianSurnames, isCommonGivenName, isCommonSurname } from './commonNames.ts';
import type { NameParts } from './nameParts.ts';

const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Two short syllables at most, such as `Lei`, `Xiaoming`, `Young-Jae`. */
const longestSyllables = 8;

/**
 * Whether very many people may have the name, by its parts alone: it is one word that is a common surname;
 * it is two or three signs of a Chinese, Japanese or Korean script; it is initials and a common surname; a Chinese, Korean
 * or Vietnamese surname and a given name of one or two syllables or a common one; or a common given name and a common
 * surname without a second given name.
 */
export function isMadeOfCommonParts(name: NameParts): boolean {
  if (name.isWhole) return cjk.test(name.surname) ? name.surname.length <= 3 : isCommonSurname(name.surname);
  const { surname } = name;
  if (name.first === '') return isCommonSurname(surname);
  const more = name.given.slice(name.firstLength).filter((word) => word.length > 1);
  const isCommonGiven = isCommonGivenName(name.first);
  if (isCommonGiven && isCommonSurname(surname) && more.length === 0) return true;
  return eastAsianSurnames.has(surname) && [name.first, ...more].join('').length <= longestSyllables;
}

/** One word, which is no whole name in Chinese, Japanese or Korean script: nothing tells what part of a name it is. */
export const isOneWord = ({ isWhole, surname }: NameParts): boolean => isWhole && !cjk.test(surname);

/** A coauthor of such a name says little by himself: initials and a common surname, or such a surname alone. */
export const saysLittle = (name: NameParts): boolean =>
  name.isWhole ? isCommonSurname(name.surname) : name.first === '' && isCommonSurname(name.surname);

/** Whether the first name or the surname is one of very many people. */
export const hasCommonPart = (name: NameParts): boolean =>
  isCommonSurname(name.surname) || isCommonGivenName(name.first);
