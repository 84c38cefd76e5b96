import type { NamedText } from './page.ts';

/** A laboratory of three subjects at three places over twelve years, small enough to be counted by hand. */

interface Person {
  readonly name: string;
  readonly subject: number;
  readonly place: string;
}

interface Record {
  readonly title: string;
  readonly year: number;
  readonly subject: number;
  readonly authors: readonly string[];
}

const subjects = [
  { word: 'Moss', keywords: ['peat bogs', 'moss ecology', 'sphagnum', 'bryophytes'] },
  { word: 'Protein', keywords: ['protein folding', 'chaperones', 'molecular dynamics', 'amyloid fibrils'] },
  { word: 'Graph', keywords: ['graph colouring', 'planar graphs', 'chromatic number', 'treewidth'] },
] as const;

const places = ['Univ Oslo, Oslo, Norway', 'Univ Rome, Rome, Italy', 'Univ Lima, Lima, Peru'];
const names = [
  'Ada Abel',
  'Bo Berg',
  'Cy Card',
  'Di Dunn',
  'Ed Ecker',
  'Fay Falk',
  'Gus Gray',
  'Hal Hahn',
  'Ina Ibsen',
  'Jon Jung',
  'Kim Klee',
  'Lou Lund',
];

/** People come in threes, one for each subject, and where they work has nothing to do with that. */
export const people: readonly Person[] = names.map((name, at) => ({
  name,
  subject: at % 3,
  place: places[(at >> 1) % 3]!,
}));

const firstYear = 2006;
const years = 12;

/** Who is there in a year: the first two of each subject from the beginning, the others one after the other. */
const isThere = (at: number, year: number): boolean => Math.floor(at / 3) < 2 || year >= 2005 + 3 * Math.floor(at / 3);

function authorsOf(paper: number, subject: number, year: number): string[] {
  const own = people.flatMap((person, at) => (person.subject === subject && isThere(at, year) ? [person.name] : []));
  const first = (paper >> 1) % own.length;
  const authors = [own[first]!, own[(first + 1 + (paper % 2)) % own.length]!];
  // Now and then somebody of the next subject writes with them.
  if (paper % 6 === 5) authors.push(people[(subject + 1) % 3]!.name);
  return Array.from(new Set(authors));
}

export const records: readonly Record[] = Array.from({ length: 72 }, (_, at) => {
  const [year, own] = [firstYear + ((at * 5) % years), (at + Math.floor(at / years)) % 3];
  // Every ninth is about the subject of others.
  const subject = at % 9 === 4 ? (own + 1) % 3 : own;
  const { word } = subjects[subject]!;
  return { title: `${word} study ${at + 1}`, year, subject, authors: authorsOf(at, own, year) };
});

const written = (name: string): string => name.split(' ').toReversed().join(', ');
const listed = (tag: string, lines: readonly string[]): string[] =>
  lines.map((line, at) => `${at === 0 ? tag : '  '} ${line}`);
const placeOf = (name: string): string => people.find((person) => person.name === name)!.place;

/** An ORCID iD of nobody, with the digit that proves it (ISO 7064, MOD 11-2). */
function orcidOf(name: string): string {
  const digits = `00000009${String(names.indexOf(name)).padStart(7, '0')}`;
  const sum = Array.from(digits).reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const last = (12 - (sum % 11)) % 11;
  return `${digits}${last === 10 ? 'X' : last}`.replaceAll(/(.{4})(?=.)/g, '$1-');
}

const linesOf = ({ title, year, subject, authors }: Record, at: number): string[] =>
  ['PT J'].concat(
    listed('AU', authors.map(written)),
    listed('AF', authors.map(written)),
    `TI ${title}`,
    `DE ${subjects[subject]!.keywords.join('; ')}`,
    listed(
      'C1',
      authors.map((name) => `[${written(name)}] ${placeOf(name)}.`),
    ),
    `OI ${authors.map((name) => `${written(name)}/${orcidOf(name)}`).join('; ')}`,
    `PY ${year}`,
    `UT WOS:${String(at).padStart(15, '0')}`,
    'ER',
    '',
  );

/** As the Web of Science writes it, with an address and an ORCID iD beside each name. */
export const laboratory: NamedText = {
  name: 'laboratory.txt',
  text: ['FN Clarivate Analytics Web of Science', 'VR 1.0'].concat(records.flatMap(linesOf), 'EF', '').join('\n'),
};
