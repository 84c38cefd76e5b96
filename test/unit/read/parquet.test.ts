import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/read/index.ts';
import { examplesOf, questionsOf } from '../../../src/read/questions/questions.ts';
import { withinLimit } from '../../../src/read/recordLimit.ts';
import { dateWords } from '../../../src/texts/dateWords.ts';
import { parquetFile } from './parquetFiles.ts';
import { codes, linesOf, rawNames, savedOn } from './support.ts';

const fileOf = (bytes: Uint8Array) => ({ name: 'papers.parquet', bytes, savedOn });
const read = (bytes: Uint8Array) => readCorpus([fileOf(bytes)]);
const seen = async (name: Parameters<typeof parquetFile>[0]) => (await read(parquetFile(name))).papers;

test('reads a flat table like any other: whole numbers, days, dictionaries, and a display string that is cut', async () => {
  const corpus = await read(parquetFile('flat'));
  expect(corpus.files[0]).toMatchObject({ format: 'parquet', records: { in: 3, accepted: 3 } });
  expect(corpus.papers.map((paper) => [paper.title, rawNames(paper), paper.authorsTruncated])).toEqual([
    ['Nets of all kinds', ['Ann Lee', 'Bob Ray', 'Eve Wu'], true],
    ['Ties that hold', ['Ann Lee'], false],
    ['Knots', ['Bob Ray', 'Eve Wu'], false],
  ]);
  expect(corpus.papers.map((paper) => [dateWords(paper.date), paper.venue, paper.citations])).toEqual([
    ['2001-04-30', 'J', 1],
    ['2002', 'J', 2],
    ['2003-01-02', 'K', undefined],
  ]);
  expect(corpus.papers.map(({ provenance }) => provenance.line)).toEqual([1, 2, 3]);
});

test('unpacks every compression', async () => {
  for (const name of ['zstd', 'brotli', 'gzip', 'lz4'] as const)
    expect([name, (await seen(name)).map(rawNames)[2]]).toEqual([name, ['Bob Ray', 'Eve Wu']]);
});

test('reads the nested works of OpenAlex, with ids at the right names and no false first of January', async () => {
  const [nets, ties] = await seen('openalex');
  expect(nets!.slots).toMatchObject([
    { raw: 'Ann Lee', orcid: '0000-0002-4751-4637', sourceId: 'openalex:A1' },
    { raw: 'Bob | Ray', sourceId: 'openalex:A2' },
  ]);
  expect(nets!.slots[1]!.orcid).toBeUndefined();
  expect(nets).toMatchObject({
    title: 'Nets',
    venue: 'Nature',
    authorsTruncated: true,
    keywords: ['graphs', 'ties, strong'],
    ids: { doi: '10.1000/a', source: 'openalex:W1' },
    date: { precision: 'year' },
  });
  expect([ties!.slots, dateWords(ties!.date)]).toEqual([[], '2002-03-04']);
});

test('reads the nested papers of Semantic Scholar, with ids only where there are any', async () => {
  const papers = await seen('s2');
  expect(papers.map(({ slots }) => slots.map(({ raw, sourceId }) => [raw, sourceId]))).toEqual([
    [
      ['Ann Lee', 's2:11'],
      ['Bob Ray', undefined],
    ],
    [['Eve Wu', 's2:12']],
  ]);
  expect(papers.map(({ ids, categories }) => [ids.doi, ids.arxiv, categories])).toEqual([
    ['10.1000/b', undefined, ['Biology', 'Law']],
    [undefined, '2101.00001', []],
  ]);
});

test('reads lists of names, names in parts, and lists of objects written as text', async () => {
  expect((await seen('lists')).map(rawNames)).toEqual([['Lee, Ann', 'Ray, Bob'], ['Wu, Eve']]);
  expect((await seen('crossref'))[0]!.slots).toMatchObject([
    { family: 'Lee', given: 'Ann' },
    { family: 'Ray', given: 'Bob', orcid: '0000-0002-4751-4637' },
  ]);
  expect((await seen('json')).map(rawNames)).toEqual([
    ['Ann Lee', "Bob O'Neil"],
    ['Eve Wu', "Bob O'Neil"],
  ]);
});

test('loses only the rows of a damaged group, and names them', async () => {
  const bytes = parquetFile('groups');
  const text = String.fromCharCode(...bytes);
  const at = text.indexOf('Ties that hold');
  bytes.fill(0xff, at - 24, at);
  const corpus = await read(bytes);
  expect(corpus.papers.map(({ title }) => title)).toEqual(['Nets of all kinds', 'Knots']);
  expect(corpus.files[0]!.records).toMatchObject({ in: 3, accepted: 2, rejected: 1 });
  expect(linesOf(corpus, 'parquet-rows-unreadable')).toEqual([2]);
});

test('never throws for a mutilated file', { timeout: 60_000 }, async () => {
  const bytes = parquetFile('groups');
  for (let at = 0; at < bytes.length; at += 3) {
    const broken = bytes.slice();
    broken[at] = broken[at]! ^ 0xff;
    const corpus = await read(broken);
    const [{ records }] = corpus.files as [(typeof corpus.files)[0]];
    expect([at, codes(corpus).includes('file-failed')]).toEqual([at, false]);
    expect(records.in).toBe(records.accepted + records.merged + records.rejected);
  }
  expect(codes(await read(bytes.subarray(0, 200)))).toEqual(['parquet-unreadable']);
});

test('asks what unnamed columns hold', async () => {
  const file = fileOf(parquetFile('unnamed'));
  const [question] = await questionsOf([file]);
  expect(question).toMatchObject({ kind: 'columns', header: ['what', 'who'], roles: ['title', 'authors'] });
  const examples = await examplesOf(file, { table: { roles: ['authors', 'title'] } });
  expect(examples[0]).toMatchObject({ title: 'Ann Lee, Bob Ray', authors: ['Nets of all kinds'] });
});

test('refuses more records than can be drawn, and says what to do', () => {
  const reading = { papers: [], notices: [], recordsIn: 2_000_001, rejected: 0 };
  const { recordsIn, rejected, notices } = withinLimit(reading, 'all.csv');
  expect([recordsIn, rejected]).toEqual([2_000_001, 2_000_001]);
  expect(notices[0]).toMatchObject({ severity: 'error', code: 'too-many-records' });
  expect(notices[0]!.message).toContain('2,000,001 records; 2,000,000 is the limit');
  expect(withinLimit({ ...reading, recordsIn: 2_000_000 }, 'all.csv').notices).toEqual([]);
});
