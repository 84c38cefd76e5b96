import * as fc from 'fast-check';
import { isoDay } from '../src/lib/calendar.ts';
import type { AuthorSlot, DocumentType, Paper } from '../src/model/paper.ts';
import { paper, person } from './papers.ts';

/** What breaks writers of references: signs of TeX, of RIS and of JSON, formulas, markup, line ends, other scripts. */
const hostile = [
  '{',
  '}',
  '{}',
  '}{',
  '\\',
  '\\end{document}',
  '%',
  '$x$',
  '#1',
  '_',
  '^2',
  '~',
  '&',
  '--',
  '---',
  "''",
  '``',
  '"',
  '@article{x,',
  'ER  - ',
  '\r\nTY  - JOUR',
  '\nAU  - Nobody',
  '\t',
  '\u2028',
  '=1+1',
  '+SUM(1)',
  'and',
  'DNA',
  'pH',
  '東京',
  'Ёлка',
  'naïve',
  '🜁',
  "',",
  '"}',
] as const;

const words = ['coral', 'reefs', 'Lichen', 'of', 'the', 'fog', 'mosses', 'in', 'spring'] as const;

/** Some words with anything between them, beginning with a plain one. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...words),
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...hostile)), {
      maxLength: 9,
    }),
    fc.constantFrom(' ', ' ', ''),
  )
  .map(([first, rest, blank]) => [first, ...rest].join(blank));

const families = [
  'Roe',
  'van der Berg',
  "O'Neil",
  'Núñez',
  'de la Cruz',
  'Lee-Ray',
  'Żak',
  'Öz',
  'Müller & Söhne',
] as const;
const givens = ['Jo', 'J. A.', 'Anna Maria', 'Ö.', 'Jean-Luc', 'Łucja'] as const;

const parted: fc.Arbitrary<AuthorSlot> = fc
  .tuple(fc.constantFrom(...families), fc.constantFrom(...givens), fc.constantFrom(undefined, undefined, 'Jr.', 'III'))
  .map(([family, given, suffix]) =>
    person([family, suffix, given].filter(Boolean).join(', '), { family, given, ...(suffix && { suffix }) }),
  );
const unparted: fc.Arbitrary<AuthorSlot> = fc.constantFrom('王伟', 'Plato', '김철수').map((raw) => person(raw));
const group: fc.Arbitrary<AuthorSlot> = fc
  .constantFrom('Reef and Fog Collaboration', 'The {Moss} Study Group', 'Lichen 100% Consortium')
  .map((raw): AuthorSlot => ({ raw, kind: 'group' }));

const names = fc.array(fc.oneof({ weight: 8, arbitrary: parted }, { weight: 1, arbitrary: unparted }, group), {
  maxLength: 6,
});

const when = fc.option(
  fc
    .tuple(fc.integer({ min: -20_000, max: 22_000 }), fc.constantFrom(10, 7, 4))
    .map(([day, length]) => isoDay(day).slice(0, length)),
  { nil: undefined, freq: 8 },
);

const documentTypes: readonly DocumentType[] = [
  'article',
  'review',
  'book review',
  'conference paper',
  'book',
  'chapter',
  'preprint',
  'editorial',
  'letter',
  'note',
  'erratum',
  'thesis',
  'report',
  'data set',
  'patent',
];

/** Keywords that are no list themselves. */
const keyword = fc.constantFrom('coral', 'moss & fog', '50 % fog', 'Disease Models, Animal', 'C_4', '東京', '{x}');

/** A paper as a reader might have made it, with all that lists of references are to hold. */
const randomReference: fc.Arbitrary<Paper> = fc
  .record({
    title: hostileText,
    slots: names,
    when,
    cut: fc.boolean(),
    abstract: fc.option(hostileText, { nil: '' }),
    keywords: fc.uniqueArray(keyword, { maxLength: 4 }),
    venue: fc.constantFrom('', 'Journal of Mosses', 'Fog & Moss', 'Annals 100% {of} Coral_Reefs'),
    documentType: fc.constantFrom(...documentTypes),
    language: fc.constantFrom(undefined, 'en', 'de', 'zh'),
    doi: fc.constantFrom(
      undefined,
      '10.1000/a_b',
      '10.1002/(sici)1097-0258(19960715)15:13<1417::aid-sim275>3.0.co;2-1',
    ),
    arxiv: fc.constantFrom(undefined, '1706.03762', 'hep-th/9901001'),
    pmid: fc.constantFrom(undefined, '12345'),
    citations: fc.option(fc.nat(5000), { nil: undefined }),
  })
  .map(({ title, slots, when: date, cut, doi, arxiv, pmid, language, citations, ...more }) =>
    paper(slots, date, {
      title,
      authorsTruncated: cut && slots.length > 0,
      ids: { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }) },
      ...(language && { language }),
      ...(citations !== undefined && { citations }),
      ...more,
    }),
  );

export const randomReferences = (maxLength: number): fc.Arbitrary<Paper[]> =>
  fc.array(randomReference, { minLength: 1, maxLength });
