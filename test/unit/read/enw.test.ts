import { expect, test } from 'vitest';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const formatOf = async (text: string) => (await readText(text)).files[0]!.format;

test('reads a record of EndNote with all that it carries', async () => {
  const paper = await onlyPaper(`%0 Journal Article
%T Maps of ideas
%A Lee, Ann
%A Bob Ray
%E Editor, Eve
%J Journal of Imagined Results
%D 2009
%8 February 3
%X We draw

maps.
%K maps
ideas
%R doi:10.1000/AB.C
%U https://example.org
`);
  expect(paper).toMatchObject({
    title: 'Maps of ideas',
    slots: [{ family: 'Lee', given: 'Ann' }, { raw: 'Bob Ray' }],
    venue: 'Journal of Imagined Results',
    date: { precision: 'day' },
    abstract: 'We draw maps.',
    keywords: ['maps', 'ideas'],
    ids: { doi: '10.1000/ab.c' },
  });
});

test('parts the records of Refer, which have no %0, at blank lines', async () => {
  const { papers, files } = await readText('%A Lee, Ann\n%T One\n%D 1891\n\n%T Two\n%A Ray, Bob\n');
  expect(papers.map(({ title, provenance }) => [title, provenance.line])).toEqual([
    ['One', 1],
    ['Two', 5],
  ]);
  expect(files[0]).toMatchObject({ format: 'endnote-enw', notices: [] });
});

test('parts the records of EndNote at %0, with or without a blank line', async () => {
  const { papers } = await readText('%0 Book\n%T One\n%0 Book\n%T Two\n%X a\n\n%K b\n\n%0 Book\n%T Three\n');
  expect(papers.map(({ title, keywords }) => [title, keywords])).toEqual([
    ['One', []],
    ['Two', ['b']],
    ['Three', []],
  ]);
});

test('separates authors who stand in one field, as CNKI writes them', async () => {
  const corpus = await readText('%0 Journal Article\n%A 余敏;朱江；丁照蕾;\n%T 文献\n%D 2009\n');
  expect(rawNames(corpus.papers[0])).toEqual(['余敏', '朱江', '丁照蕾']);
  expect(codes(corpus)).toEqual(['authors-joined']);
});

test('takes a %8 of another year for a day of access', async () => {
  const { date } = await onlyPaper('%0 Book\n%T One\n%D 2009\n%8 2011-05-06\n');
  expect(date).toMatchObject({ precision: 'year', raw: '2009' });
});

test('has no authors where there are only editors, and rejects what has no title either', async () => {
  expect((await onlyPaper('%0 Book\n%T One\n%E Editor, Eve\n')).slots).toEqual([]);
  const corpus = await readText('%E Editor, Eve\n%D 2009\n\n%T Two\n');
  expect(corpus.files[0]!.records).toEqual({ in: 2, accepted: 1, merged: 0, rejected: 1 });
  expect(linesOf(corpus, 'record-empty')).toEqual([1]);
});

test('refuses a sign alone, and comments of other languages', async () => {
  expect(await formatOf('%0')).toBe('unknown');
  expect(await formatOf('% A comment\n% T too\nx = 1;\n')).not.toBe('endnote-enw');
  expect(await formatOf('%A Lee, Ann')).toBe('endnote-enw');
});
