import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const titles = async (text: string) => (await readText(text)).papers.map(({ title }) => title);
const namesIn = async (author: string) => rawNames(await onlyPaper(`@misc{k, title={T}, author={${author}}}`));
const dateIn = async (fields: string) => {
  const { date } = await onlyPaper(`@misc{k, title={T}, ${fields}}`);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision}`;
};

test('accepts every way to write an entry', async () => {
  const text = `Scopus\nEXPORT DATE: 08 July 2023\n
@ARTICLE(k1, Title = "One", Year = 2001)
@article { k2 , title = {Two {B}races}, year = {{2002}} , }
@comment{ @article{no, title={Not this}} }
prose with me@work.org and @ signs
@string{ three = "Thr" } @preamble{"\\newcommand{x}"}
@misc{, title = three # "ee" # { and more}}
@misc{title = {No key}}
@misc{O’Neil 2020, title = {Key with an apostrophe}}
@unheardof{k6, funding_text 1 = {x}, Usage-Count-(Last-180-days) = {3} title = {Missing comma}}
% @misc{k7, title = {Out}}`;
  expect(await titles(text)).toEqual([
    'One',
    'Two Braces',
    'Three and more',
    'No key',
    'Key with an apostrophe',
    'Missing comma',
    'Out',
  ]);
});

test('splits names at “and” outside braces, in any case, over line ends', async () => {
  expect(await namesIn('Lepetit, Alexandre and\n   Land, Ann  AND Ray, Bob')).toEqual([
    'Lepetit, Alexandre',
    'Land, Ann',
    'Ray, Bob',
  ]);
  expect(await namesIn('{Barnes and Noble} and Lee, Ann')).toEqual(['Barnes and Noble', 'Lee, Ann']);
  expect(await namesIn('Lee, Ann and and and Ray, Bob')).toEqual(['Lee, Ann', 'Ray, Bob']);
  expect(await namesIn('Antonio\n   Gomez, Jose and Karanik,\n   Marcelo')).toEqual([
    'Antonio Gomez, Jose',
    'Karanik, Marcelo',
  ]);
});

test('reads the three forms of a name, particles, suffixes and name options', async () => {
  const { slots } = await onlyPaper(
    '@misc{k, title={T}, author={Ludwig van Beethoven and van der Berg, Anna and King, Jr., Martin and Ann {de la Cruz} and family=Berg, given=Eva, prefix=von}}',
  );
  expect(slots.map(({ family, given, suffix }) => [family, given, suffix])).toEqual([
    ['van Beethoven', 'Ludwig', undefined],
    ['van der Berg', 'Anna', undefined],
    ['King', 'Martin', 'Jr.'],
    ['de la Cruz', 'Ann', undefined],
    ['von Berg', 'Eva', undefined],
  ]);
});

test('takes doubly braced names for groups, but not the doubly braced lists of older Web of Science files', async () => {
  const group = await onlyPaper('@misc{k, title={T}, author={{ATLAS Collaboration}}}');
  expect(group.slots).toMatchObject([{ raw: 'ATLAS Collaboration', kind: 'group' }]);
  const wos = await onlyPaper(
    '@article{ ISI:000123, Title = {{T}}, Author = {{Roade, M and Hanley, G}}, Year = {{2015}} }',
  );
  expect(wos.slots.map(({ raw, kind }) => [raw, kind])).toEqual([
    ['Roade, M', 'person'],
    ['Hanley, G', 'person'],
  ]);
  expect(wos.ids.source).toBe('wos:ISI:000123');
});

test('marks lists that end in others as cut', async () => {
  const paper = await onlyPaper('@misc{k, title={T}, author={Lee, Ann and others}}');
  expect([rawNames(paper), paper.authorsTruncated]).toEqual([['Lee, Ann'], true]);
});

test('reads months as constants, words, numbers, ranges and with days', async () => {
  expect(await dateIn('year=2010, month=apr')).toBe('2010-04-01 2010-04-30 month');
  expect(await dateIn('year=2010, month={April}')).toBe('2010-04-01 2010-04-30 month');
  expect(await dateIn('year=2010, month={{NOV}}')).toBe('2010-11-01 2010-11-30 month');
  expect(await dateIn('year=2010, month=4, day=9')).toBe('2010-04-09 2010-04-09 day');
  expect(await dateIn('year={2010}, month={JUL 15}')).toBe('2010-07-15 2010-07-15 day');
  expect(await dateIn('year={2010}, month={MAR-APR}')).toBe('2010-03-01 2010-04-30 range');
  expect(await dateIn('year={2010}, month=apr # "~1"')).toBe('2010-04-01 2010-04-01 day');
  expect(await dateIn('date={2016-03/2016-05}')).toBe('2016-03-01 2016-05-31 range');
  expect(await dateIn('year={2010}, month={soon}')).toBe('2010-01-01 2010-12-31 year');
  expect(await dateIn('year={{13th Century}}')).toBeUndefined();
});

test('inherits the year and the book from a crossref, and never people', async () => {
  const { papers } = await readText(`
@inproceedings{talk, title={Talk}, author={Lee, Ann}, crossref={conf}}
@inproceedings{poster, title={Poster}, crossref={conf}}
@proceedings{conf, title={Conference}, author={Chair, C.}, editor={Ray, Bob}, year=2006, crossref={talk}}`);
  expect(papers.map(({ title, venue, slots, date }) => [title, venue, slots.length, date?.precision])).toEqual([
    ['Talk', 'Conference', 1, 'year'],
    ['Poster', 'Conference', 0, 'year'],
    ['Conference', '', 1, 'year'],
  ]);
});

test('finds the ids, counts, words and ORCIDs where each source keeps them', async () => {
  const { papers } = await readText(`
@article{a, title={A}, author={Lee, Ann and Ray, Bob}, doi={https://doi.org/10.1000/ABC}, eprint={1706.03762v5}, archiveprefix={arXiv},
  note={Cited by: 12; All Open Access}, author_keywords={cats; dogs}, keywords={Felis; Canis}, author+an:orcid={2="0000-0002-4751-4637"}}
@article{b, title={B}, journal={arXiv preprint arXiv:2101.00001}, note={{PMID:} 23439512}, keywords={one, two}}
@article{WOS:000278542800018, title={C}, author={Lee, Ann}, times-cited={29}, keywords-plus={AHP; MODEL}, orcid-numbers={Lee, Ann/0000-0001-8848-3681}}`);
  const [a, b, c] = papers;
  expect(a).toMatchObject({
    ids: { doi: '10.1000/abc', arxiv: '1706.03762' },
    citations: 12,
    keywords: ['cats', 'dogs'],
    categories: ['Felis', 'Canis'],
  });
  expect(a!.slots.map(({ orcid }) => orcid)).toEqual([undefined, '0000-0002-4751-4637']);
  expect(b).toMatchObject({ ids: { arxiv: '2101.00001', pmid: '23439512' }, keywords: ['one', 'two'] });
  expect(c).toMatchObject({ ids: { source: 'wos:WOS:000278542800018' }, citations: 29, categories: ['AHP', 'MODEL'] });
  expect(c!.slots[0]!.orcid).toBe('0000-0001-8848-3681');
});

test('leaves out an entry that never closes, names its line, and keeps the others', async () => {
  const corpus = await readText(
    '@misc{a, title={A}}\n@misc{b, title={B, author={Lee, Ann},\n  year=2001}\n@misc{c, title={C}}\n',
  );
  expect(corpus.papers.map(({ title }) => title)).toEqual(['A', 'C']);
  expect(linesOf(corpus, 'bibtex-broken-entry')).toEqual([2]);
  expect(corpus.files[0]!.records).toEqual({ in: 3, accepted: 2, merged: 0, rejected: 1 });
});

test('mends a missing last brace and a missing opening brace, and says so', async () => {
  const corpus = await readText(
    '@misc{a, title={A}, year=2001\n@misc{b, title=Big Bang}, author={Lee, Ann}}\n@misc{c, title={C}}\n',
  );
  expect(corpus.papers).toHaveLength(3);
  expect(rawNames(corpus.papers[1])).toEqual(['Lee, Ann']);
  expect(linesOf(corpus, 'bibtex-repaired')).toEqual([1, 2]);
});

test('rejects an entry without title and authors with a notice', async () => {
  const corpus = await readText('@misc{a, month=apr}\n@misc{b, title={B}}\n');
  expect(codes(corpus)).toContain('record-empty');
  expect(corpus.files[0]!.records).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
});

test('survives macros that double themselves and references in circles', async () => {
  const bomb = `@string{a = "xxxxxxxx"}\n${'@string{a = a # a}\n'.repeat(60)}@misc{k, title=a, crossref={k}}`;
  const { papers } = await readText(bomb);
  expect(papers[0]!.title.length).toBeLessThanOrEqual(1_000_000);
});
