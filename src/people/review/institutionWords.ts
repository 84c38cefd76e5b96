import { foldedWords } from '../../lib/fold.ts';

/** Abbreviations of the Web of Science and others, as a table of `short: long`. */
const longOf: Readonly<Record<string, string>> = {
  acad: 'academy',
  adv: 'advanced',
  agr: 'agricultural',
  assoc: 'association',
  calif: 'california',
  canc: 'cancer',
  cent: 'central',
  centre: 'center',
  clin: 'clinic',
  coll: 'college',
  ctr: 'center',
  dept: 'department',
  ecol: 'ecology',
  educ: 'education',
  engn: 'engineering',
  fac: 'faculty',
  fdn: 'foundation',
  fed: 'federal',
  govt: 'government',
  hlth: 'health',
  hosp: 'hospital',
  inst: 'institute',
  int: 'international',
  intl: 'international',
  lab: 'laboratory',
  labs: 'laboratory',
  laboratories: 'laboratory',
  math: 'mathematics',
  med: 'medical',
  minist: 'ministry',
  natl: 'national',
  phys: 'physics',
  polytech: 'polytechnic',
  res: 'research',
  sch: 'school',
  sci: 'science',
  sciences: 'science',
  soc: 'society',
  st: 'saint',
  tech: 'technology',
  technol: 'technology',
  univ: 'university',
};

/** Words that tell nothing of which institution it is. */
const empty: ReadonlySet<string> = new Set(
  'a an and at the of for in de del della des di do du da der die das den et la le les und y'.split(' '),
);

/** The words of an institution's name, abbreviations written out. */
export const institutionWords = (name: string): string[] =>
  foldedWords(name)
    .split(' ')
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => (Object.hasOwn(longOf, word) ? longOf[word]! : word));

/** So many letters of a word have to be equal where one is a shortening of the other. */
const lettersOfShort = 3;

/** Equal for all names that may be variants of one; '' where there is but one word, which says too little. */
export function variantBlock(words: readonly string[]): string {
  if (words.length < 2) return '';
  return words
    .map((word) => word.slice(0, lettersOfShort))
    .sort()
    .join(' ');
}

/** How two names of institutions are alike: the closest first. */
export type Likeness = 'abbreviations' | 'word order' | 'shortened';

/** Undefined where a word of one is none of the other. */
export function likenessOf(one: readonly string[], other: readonly string[]): Likeness | undefined {
  if (one.length !== other.length) return undefined;
  if (one.every((word, at) => word === other[at])) return 'abbreviations';
  const [a, b] = [one.toSorted(), other.toSorted()];
  if (a.every((word, at) => word === b[at])) return 'word order';
  return a.every((word, at) => isShortened(word, b[at]!)) ? 'shortened' : undefined;
}

const isShortened = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= lettersOfShort && (one.startsWith(other) || other.startsWith(one)));
