import { marks } from '../lib/rankedTexts.ts';
import { searchableWords } from '../lib/searchWords.ts';
import type { Author } from '../model/author.ts';
import { nameParts } from '../people/nameParts.ts';

const lineOf = (words: Iterable<string>): string => ` ${[...words].join(' ')} `;

/** The words of a title or a label, each once. */
export const searchLine = (text: string): string => lineOf(new Set(searchableWords(text)));

/** All forms of a name; of a person with what it takes to find it by initials, or where it has but initials. */
export function authorSearchLine({ name, forms, kind }: Author): string {
  const words = new Set<string>();
  for (const form of new Set([name, ...forms])) {
    for (const word of searchableWords(form)) words.add(word);
    if (kind === 'person') for (const word of nameMarks(form)) words.add(word);
  }
  return lineOf(words);
}

function nameMarks(form: string): string[] {
  const { surnameWords, given, isWhole } = nameParts({ raw: form, kind: 'person', ...partsOf(form) });
  if (isWhole) return [];
  const surnames = surnameWords.flatMap(searchableWords);
  const initials = given.map((word) => word[0]!).join('');
  return [
    ...surnames.map((word) => marks.surname + word),
    ...(given.length > 1 ? [marks.initials + initials] : []),
    ...surnameInitials(surnames[0]?.[0] ?? '', initials).map((word) => marks.initials + word),
    ...given.filter((word) => word.length === 1).map((word) => marks.initial + word),
  ];
}

/** `js`, `jms`, and `js` of the first name alone. */
const surnameInitials = (surname: string, initials: string): string[] => [
  ...new Set([initials + surname, initials[0]! + surname]),
];

/** `Smith, John` and `Smith JM`: the surname stands in front. */
function partsOf(form: string): { family?: string; given?: string } {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(form) ?? /^(.+?)\s+(\p{Lu}{1,3})$/u.exec(form) ?? [];
  return family !== undefined && given !== undefined ? { family, given } : {};
}
