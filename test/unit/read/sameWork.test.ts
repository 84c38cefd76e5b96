import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/model/corpus.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { codes, fileOf, linesOf, rawNames } from './support.ts';

const header = 'Title,Authors,Date,DOI,Abstract,Journal,Keywords,ORCID\n';
const one = '"Maps of science and its readers","Lee, Ann; Ng, Bo",2019,10.1000/abc,,Journal of Maps,,\n';

const row = (doi: string) => `"Maps of science and its readers","Lee, Ann",2019,${doi},,,,\n`;

const read = (...texts: string[]): Promise<Corpus> => readCorpus(texts.map((text, at) => fileOf(text, `${at}.csv`)));
const balances = ({ files }: Corpus) => files.map(({ records }) => [records.in, records.accepted, records.merged]);
const titles = ({ papers }: Corpus) => papers.map(({ title }) => title);

test('records with one DOI are one paper, whatever form the DOI has, and the report says why', async () => {
  const other = '"Maps of Science and Its Readers.","Lee, A.; Ng, B.",2019,https://doi.org/10.1000/ABC,"On maps.",,,\n';
  const corpus = await read(header + one, header + other);
  expect(balances(corpus)).toEqual([
    [1, 1, 0],
    [1, 0, 1],
  ]);
  const notice = corpus.files[1]!.notices.find(({ code }) => code === 'same-work');
  expect(notice).toMatchObject({ file: '1.csv', line: 2, severity: 'info' });
  expect(notice!.message).toContain('line 2 of 0.csv (same DOI 10.1000/abc)');
});

test('what the kept record lacks is filled from the other, and the paper says from where', async () => {
  const other =
    '"Maps of science and its readers","Lee, Ann; Ng, Bo",2019-05-03,10.1000/abc,"On maps.",,"maps; science",\n';
  const { papers } = await read(header + one, header + other);
  expect(papers[0]).toMatchObject({ abstract: 'On maps.', keywords: ['maps', 'science'], venue: 'Journal of Maps' });
  expect(papers[0]!.date).toMatchObject({ precision: 'day', raw: '2019-05-03' });
  expect(papers[0]!.mergedFrom).toEqual([
    {
      key: '1:0',
      title: 'Maps of science and its readers',
      provenance: { file: '1.csv', line: 2 },
      reason: 'doi',
      facts: ['date', 'abstract', 'keywords'],
    },
  ]);
});

test('a cut list of authors gives way to the whole one', async () => {
  const cut = '"Maps of science and its readers","Lee, Ann; et al.",2019,10.1000/abc,,,,\n';
  const { papers } = await read(header + cut, header + one);
  expect(rawNames(papers[0])).toEqual(['Lee, Ann', 'Ng, Bo']);
  expect(papers[0]!.authorsTruncated).toBe(false);
});

test('a preprint and its article are one paper, and the article leads', async () => {
  const preprint =
    '"Maps of science, and its readers","Ann Lee and Bo Ng",2018,10.48550/arXiv.1801.00001,"On maps.",arXiv,,\n';
  const corpus = await read(header + preprint, header + one);
  expect(balances(corpus)).toEqual([
    [1, 0, 1],
    [1, 1, 0],
  ]);
  expect(corpus.papers[0]).toMatchObject({
    venue: 'Journal of Maps',
    ids: { doi: '10.1000/abc' },
    abstract: 'On maps.',
  });
  expect(corpus.papers[0]!.mergedFrom![0]!.reason).toBe('title-year-author');
});

const rows = {
  'titles that are only similar': [
    '"A theory of maps III","Lee, Ann",2019,,,,,',
    '"A theory of maps IIIb","Lee, Ann",2019,,,,,',
  ],
  'years two apart': [
    '"Maps of science and its readers","Lee, Ann",2017,,,,,',
    '"Maps of science and its readers","Lee, Ann",2019,,,,,',
  ],
  'another first author': [
    '"Maps of science and its readers","Lee, Ann",2019,,,,,',
    '"Maps of science and its readers","Ng, Bo",2019,,,,,',
  ],
  'another initial': [
    '"Maps of science and its readers","Lee, Ann",2019,,,,,',
    '"Maps of science and its readers","Lee, B.",2019,,,,,',
  ],
  'DOIs of their own': [
    '"Maps of science and its readers","Lee, Ann",2019,10.1000/a,,,,',
    '"Maps of science and its readers","Lee, Ann",2019,10.1000/b,,,,',
  ],
  'titles that many works have': ['"Editorial","Lee, Ann",2019,,,Maps,,', '"Editorial","Lee, Ann",2019,,,Charts,,'],
  'cut titles': [
    '"Maps of science and its …","Lee, Ann",2019,,,,,',
    '"Maps of science and its …","Lee, Ann",2019,,,,,',
  ],
  'C and C++': ['"Writing parsers in C","Lee, Ann",2019,,,,,', '"Writing parsers in C++","Lee, Ann",2019,,,,,'],
};
for (const [what, lines] of Object.entries(rows)) {
  test(`two works stay two: ${what}`, async () => {
    expect((await read(`${header}${lines.join('\n')}\n`)).papers).toHaveLength(2);
  });
}

test('a third record never joins two works with DOIs of their own', async () => {
  for (const dois of [
    ['', '10.1000/a', '10.1000/b'],
    ['10.1000/a', '', '10.1000/b'],
  ]) {
    const corpus = await read(header + dois.map(row).join(''));
    expect(corpus.papers.map(({ ids }) => ids.doi)).toEqual(['10.1000/a', '10.1000/b']);
  }
});

test('a DOI on two works that have nothing else in common is reported and merges nothing', async () => {
  const other = '"Cooking for one","Roe, Cy",2019,10.1000/abc,,,,\n';
  const corpus = await read(header + one + other);
  expect(titles(corpus)).toEqual(['Maps of science and its readers', 'Cooking for one']);
  expect(linesOf(corpus, 'same-id-other-work')).toEqual([3]);
});

test('the same record twice, even a short one without a date, is one', async () => {
  const twice = '"Editorial","Lee, Ann",,,,Maps,,\n';
  expect((await read(header + twice + twice)).papers).toHaveLength(1);
});

test('a merge can be taken back, and merging switched off', async () => {
  const files = [fileOf(header + one, 'a.csv'), fileOf(header + one + one, 'b.csv')];
  const [paper] = (await readCorpus(files)).papers;
  expect(paper!.mergedFrom!.map(({ key }) => key)).toEqual(['1:0', '1:1']);
  const apart = await readCorpus(files, undefined, { isOn: true, keptApart: ['1:1'] });
  expect(apart.papers).toHaveLength(2);
  expect(balances(apart)).toEqual([
    [1, 1, 0],
    [2, 1, 1],
  ]);
  const off = await readCorpus(files, undefined, { isOn: false, keptApart: [] });
  expect(off.papers).toHaveLength(3);
  expect(codes(off)).not.toContain('same-work');
});

test('a hundred thousand records with one title are compared in linear time', async () => {
  const { papers } = await read(header + Array.from({ length: 100_000 }, (_, at) => row(`10.1000/${at}`)).join(''));
  expect(papers).toHaveLength(100_000);
});
