import * as fc from 'fast-check';

/** A paper as it was meant, to be printed in several formats and compared with what is read back. */
export interface Meant {
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly year: number;
  /** 1 … 12, or 0 for a year alone. */
  readonly month: number;
  /** 1 … 28, or 0 where the day is not known; 0 without a month. */
  readonly day: number;
  readonly doi: string;
  readonly keywords: readonly string[];
}

const word = fc.constantFrom(
  'Networks',
  'of',
  'Ideas',
  'Größe',
  'naïve',
  '“quoted”',
  'A&B',
  '3-D',
  'état',
  '東京',
  'C++',
  'x;y',
  'p, q',
  "Bob's",
);
const family = fc.constantFrom(
  'Lee',
  'García Márquez',
  "O'Neil",
  'van der Berg',
  'Müller-Lüdenscheidt',
  'Şahin',
  'Ng',
  'Łukasz',
);
const given = fc.constantFrom('Ann', 'Jean-Luc', 'María José', 'J. R.', 'Ö.', 'Wei');

const meantPaper: fc.Arbitrary<Meant> = fc
  .record({
    title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `T ${words.join(' ')}`),
    authors: fc.uniqueArray(fc.record({ family, given }), {
      minLength: 1,
      maxLength: 5,
      selector: (name) => name.family,
    }),
    year: fc.integer({ min: 1900, max: 2030 }),
    month: fc.integer({ min: 0, max: 12 }),
    day: fc.integer({ min: 0, max: 28 }),
    doi: fc.stringMatching(/^10\.\d{4}\/[a-z0-9]{1,8}$/),
    keywords: fc.uniqueArray(fc.constantFrom('graphs', 'deep learning', 'topic models'), { maxLength: 3 }),
  })
  .map((paper) => (paper.month === 0 ? Object.assign(paper, { day: 0 }) : paper));

export const meantPapers = fc.array(meantPaper, { minLength: 1, maxLength: 6 });

const two = (value: number) => String(value).padStart(2, '0');
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const dateOf = ({ year, month, day }: Meant) =>
  `${year}${month === 0 ? '' : `-${two(month)}`}${day === 0 ? '' : `-${two(day)}`}`;
const nameOf = ({ family: last, given: first }: Meant['authors'][number]) => `${last}, ${first}`;

export const csvHeader = 'Title,Authors,Date,DOI,Keywords';

export const asCsvRecord = (paper: Meant): string =>
  [paper.title, paper.authors.map(nameOf).join('; '), dateOf(paper), paper.doi, paper.keywords.join('; ')]
    .map(quoted)
    .join(',');

export const asBibtexEntry = (paper: Meant, key: number): string => {
  const month = paper.month === 0 ? '' : `  month = ${paper.month},\n`;
  const keywords = paper.keywords.length === 0 ? '' : `  keywords = {${paper.keywords.join('; ')}},\n`;
  return `@article{k${key},
  title = {${paper.title.replaceAll('&', String.raw`\&`)}},
  author = {${paper.authors.map(nameOf).join(' and ')}},
  year = {${paper.year}},
${month}${keywords}  doi = {${paper.doi}}
}`;
};

export const asProfile = (papers: readonly Meant[]): string =>
  papers
    .map((paper) => {
      const names = paper.authors.map((name) => `${name.given} ${name.family}`).join(', ');
      return `LGJan 2, ${paper.year}\n${paper.title}\n\n${names}\n\nSome words about it.\n`;
    })
    .join('\n');
