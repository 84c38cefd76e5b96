import { expect, test } from 'vitest';
import { codes, linesOf, onlyPaper, readText } from './support.ts';

const dated = async (text: string) => (await onlyPaper(`RT Book\nT1 One\nA1 Lee,Ann\n${text}`)).date;

test('reads a record with all that it carries', async () => {
  const paper = await onlyPaper(`RT Journal Article
SR Electronic(1)
ID 271
A1 Lee,Ann
A1 Ray,Bob,Jr.
T1 Maps of ideas
JF Journal of Imagined Results
YR 2002
FD Feb 3
K1 maps
K1 Depression (Emotion)
AB We draw maps of
US ideas. IN short:
maps
A2 Editor, Eve
DO 10.1000/AB.C
LK http://example.org
PMID 123456
`);
  expect(paper).toMatchObject({
    title: 'Maps of ideas',
    slots: [
      { family: 'Lee', given: 'Ann' },
      { family: 'Ray', given: 'Bob', suffix: 'Jr.' },
    ],
    venue: 'Journal of Imagined Results',
    date: { precision: 'day' },
    abstract: 'We draw maps of US ideas. IN short: maps',
    keywords: ['maps', 'Depression (Emotion)'],
    ids: { doi: '10.1000/ab.c', pmid: '123456' },
  });
});

test('parts records at RT, and keeps one that has lost it', async () => {
  const corpus = await readText('RT Book\nA1 Lee,Ann\nT1 One\n\nYR 2002\nRT Book\nT1 Two\n\nA1 Ray,Bob\nT1 Three\n');
  expect(corpus.papers.map(({ title, provenance, date }) => [title, provenance.line, date?.raw])).toEqual([
    ['One', 1, '2002'],
    ['Two', 6, undefined],
    ['Three', 9, undefined],
  ]);
  expect(linesOf(corpus, 'record-start-missing')).toEqual([9]);
});

test('takes the month of FD and the year of YR', async () => {
  expect(await dated('YR 2002\nFD Feb')).toMatchObject({ precision: 'month', raw: 'Feb 2002' });
  expect(await dated('YR 2002\nRD 2005/06/07')).toMatchObject({ precision: 'year' });
  expect(await dated('FD 2002 Spring')).toMatchObject({ precision: 'season' });
});

test('names a line that has lost its tag, and a record without a title', async () => {
  const corpus = await readText('RT Book\nSR Print(0)\nA1 Lee,Ann\nOne\nYR 2002\n');
  expect(codes(corpus)).toEqual(['title-missing', 'line-without-tag']);
  expect(linesOf(corpus, 'line-without-tag')).toEqual([4]);
});
