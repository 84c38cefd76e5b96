import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/read/index.ts';
import { codes, fileOf, onlyPaper, readText } from './support.ts';

test('reads several files into one corpus, and none harms the others', async () => {
  const { papers, files } = await readCorpus([
    fileOf('@misc{a, title={A}, author={Ann Lee}}', 'a.bib'),
    fileOf('\u0089PNG not really', 'b.png'),
    fileOf('', 'c.csv'),
    fileOf('Title,Authors\nD,Bob Ray\n', 'd.csv'),
  ]);
  expect(papers.map(({ title, provenance }) => [title, provenance])).toEqual([
    ['A', { file: 'a.bib', line: 1 }],
    ['D', { file: 'd.csv', line: 2 }],
  ]);
  expect(files.map(({ records }) => records.accepted)).toEqual([1, 0, 0, 1]);
  for (const { name, notices } of files) for (const notice of notices) expect(notice.file).toBe(name);
});

test('shows its progress from 0 to 1 and never backwards', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `T${at},A B\n`).join('');
  const shares: number[] = [];
  const names = new Set<string>();
  await readCorpus(
    [fileOf(`Title,Authors\n${rows}`, 'a.csv'), fileOf(`Title,Authors\n${rows}`, 'b.csv')],
    (share, what) => {
      shares.push(share);
      names.add(what);
    },
  );
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1), shares.length > 20]).toEqual([0, 1, true]);
  expect([...names]).toEqual(['Reading a.csv', 'Reading b.csv']);
});

test('keeps a name that stands twice on a record, and says so', async () => {
  const corpus = await readText('Title,Authors\nT,"V Meshram, K Patil, V. Meshram"\n');
  expect(corpus.papers[0]!.slots).toHaveLength(3);
  expect(codes(corpus)).toContain('author-twice');
});

test('says whether a name that stands twice on a record counts as one or as two', async () => {
  const corpus = await readText('Title,Authors\nT,"V Meshram, K Patil, V Meshram"\nU,"V Meshram, V. Meshram"\n');
  const told = corpus.files[0]!.notices.filter(({ code }) => code === 'author-twice');
  expect(told.map(({ line, message }) => [line, /count as (one|two)/.exec(message)?.[1]])).toEqual([
    [2, 'one'],
    [3, 'two'],
  ]);
  expect(corpus.files[0]!.records).toMatchObject({ in: 2, accepted: 2 });
});

test('keeps all of three thousand authors', async () => {
  const authors = Array.from({ length: 3000 }, (_, at) => `Lee${at}, Ann`).join('; ');
  const corpus = await readText(`Title,Authors\nT,"${authors}"\n`);
  expect(corpus.papers[0]!.slots).toHaveLength(3000);
  expect(codes(corpus)).toContain('many-authors');
});

test('cuts a field that is longer than any abstract', async () => {
  const paper = await onlyPaper(`@misc{k, title={T}, abstract={${'word '.repeat(300_000)}}}`);
  expect(paper.abstract).toHaveLength(1_000_000);
});
