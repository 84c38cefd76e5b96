import { expect, test } from 'vitest';
import { linesOf, onlyPaper, rawNames, readText } from './support.ts';

const recordOf = (...lines: string[]) =>
  ['<1. >', 'VN  - Ovid Technologies', 'TI  - On Maps.', ...lines, ''].join('\n');
const paperWith = (...lines: string[]) => onlyPaper(recordOf(...lines));
const namesWith = async (...names: string[]) => rawNames(await paperWith(...names.map((name) => `AU  - ${name}`)));

const dated = async (...lines: string[]) => (await paperWith(...lines)).date;

test('reads a record with all that it carries', async () => {
  const paper = await onlyPaper(`<241. >
VN  - Ovid Technologies
DB  - Your Journals@Ovid
AU  - Lee, Ann B. [Author, Reprint Author; E-mail: lee@example.org]
AU  - Ray, Bob [Author]
TI  - Maps of ideas: A program.  [Article]
SO  - Forest Ecology & Management. 201(2-3):327-334, November 15, 2004.
Series Information:  Principles and Practice.
AB  - We draw
      maps.
KW  - maps;  ideas
ID  - key concepts, other concepts
MH  - *Cartography
DI  - 10.1000/AB.C
YR  - 2004
UP  - 200400. Update: 20041209.
`);
  expect(paper).toMatchObject({
    title: 'Maps of ideas: A program',
    slots: [
      { raw: 'Lee, Ann B.', family: 'Lee', given: 'Ann B.' },
      { raw: 'Ray, Bob', family: 'Ray', given: 'Bob' },
    ],
    venue: 'Forest Ecology & Management',
    date: { precision: 'day', raw: 'November 15, 2004' },
    abstract: 'We draw maps.',
    keywords: ['maps', 'ideas', 'key concepts', 'other concepts'],
    categories: ['Cartography'],
    ids: { doi: '10.1000/ab.c' },
    provenance: { line: 1 },
  });
});

test('cuts roles, degrees and marks of workplaces off the names, and leaves editors out', async () => {
  expect(await namesWith('Lee, Ann [Inventor, Reprint Author]', 'Ray, Bob [Ed]')).toEqual(['Lee, Ann']);
  expect(await namesWith('Lee, Ann A. Ph.D., FACSM', 'Ray, Bob MD, PhD *')).toEqual(['Lee, Ann A.', 'Ray, Bob']);
  expect(await namesWith('Lee, Weijia 1,2,+', 'Simon, Ph. 1', 'Shed, MB')).toEqual([
    'Lee, Weijia',
    'Simon, Ph.',
    'Shed, MB',
  ]);
});

test('takes full names where there are as many of them', async () => {
  expect(rawNames(await paperWith('AU  - Lee A', 'AU  - Ray B', 'AF  - Lee, Ann', 'AF  - Ray, Bob'))).toEqual([
    'Lee, Ann',
    'Ray, Bob',
  ]);
  expect(rawNames(await paperWith('AU  - Lee A', 'AU  - Ray B', 'AF  - Lee, Ann'))).toEqual(['Lee A', 'Ray B']);
});

test('finds the date in the source, and dates nothing by the updates of the database', async () => {
  expect(await dated('SO  - A Journal January/February 2010;14(1):56')).toMatchObject({ precision: 'range' });
  expect(await dated('SO  - A Journal. 12(3):1-5, 2010 Jan.')).toMatchObject({ precision: 'month', raw: '2010 Jan' });
  expect(await dated('YR  - 2014', 'SO  - Papers. Vol.75(2-A(E)),2014, pp. 1.')).toMatchObject({ precision: 'year' });
  expect(await dated('YR  - 2002', 'DD  - 20090629', 'UP  - 20090630')).toMatchObject({
    raw: '2002',
    precision: 'year',
  });
  expect(await dated('YR  - 2004', 'DG  - November 16, 2004')).toMatchObject({ precision: 'day' });
});

test('finds the book behind its editors', async () => {
  const { venue } = await paperWith(
    'SO  - Lee, Ann [Ed]; Ray, Bob [Ed]. (2012). Maps in practice: A guide. (pp. 1-2).',
  );
  expect(venue).toBe('Maps in practice: A guide');
});

test('reads labels that are written out', async () => {
  const { papers, files } = await readText(`<1>
Unique Identifier
  123456
Authors
  Lee AB. Ray C.
Title
  Maps of ideas.
Source
  A Journal. 12(3):1-5, 2010 Jan.
Abstract
  We draw maps.

<2>
Author
  Lee, Ann; Ray, Bob.
Title
  More maps.
Year of Publication
  2011
`);
  expect(files[0]!.format).toBe('ovid');
  expect(papers.map(({ title }) => title)).toEqual(['Maps of ideas', 'More maps']);
  expect(papers.map((paper) => paper.slots.map(({ family, given }) => `${given} ${family}`))).toEqual([
    ['AB Lee', 'C Ray'],
    ['Ann Lee', 'Bob Ray'],
  ]);
  expect(papers.map(({ date }) => date?.raw)).toEqual(['2010 Jan', '2011']);
});

test('keeps a record together over blank lines, and one that has lost its number', async () => {
  const corpus = await readText(
    '<1. >\nVN - Ovid Technologies\nTI - One.\n\nDP - 2012\nAU - Lee, Ann\n\n<2. >\nTI - Two.\nAU - Ray, Bob\n\nTI - Three.\nAU - Kim, Eve\n',
  );
  expect(corpus.papers.map(({ title, date, slots }) => [title, date?.raw, slots.length])).toEqual([
    ['One', '2012', 1],
    ['Two', undefined, 1],
    ['Three', undefined, 1],
  ]);
  expect(linesOf(corpus, 'record-start-missing')).toEqual([12]);
});

test('names a line that is neither tagged nor indented', async () => {
  expect(linesOf(await readText(recordOf('KW  - maps', '2004')), 'line-without-tag')).toEqual([5]);
});
