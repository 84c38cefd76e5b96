import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, readText } from './support.ts';

const record = (fields: object = {}) => ({
  paperId: 'abc1',
  title: 'A title',
  year: 2020,
  authors: [{ authorId: '7', name: 'J. Roe' }],
  ...fields,
});
const paperWith = (fields: object) => onlyPaper(JSON.stringify(record(fields)));
const titlesOf = async (content: unknown) => {
  const { papers, files } = await readText(JSON.stringify(content));
  expect(files[0]!.format).toBe('semantic-scholar');
  return papers.map(({ title }) => title);
};
const two = [record(), record({ paperId: 'abc2', title: 'Another' })];
const both = ['A title', 'Another'];

test('reads pages, batches, references, citations and authors with their papers', async () => {
  expect(await titlesOf(two[0])).toEqual(['A title']);
  expect(await titlesOf({ total: 9, offset: 0, next: 2, data: two })).toEqual(both);
  expect(await titlesOf([two[0], null, two[1]])).toEqual(both);
  expect(await titlesOf({ offset: 0, data: two.map((paper) => ({ citedPaper: paper })) })).toEqual(both);
  expect(await titlesOf({ offset: 0, data: two.map((paper) => ({ contexts: [], citingPaper: paper })) })).toEqual(both);
  expect(await titlesOf({ authorId: '7', name: 'J. Roe', papers: two })).toEqual(both);
  expect(await titlesOf({ data: two.map((paper) => ({ authorId: '7', name: 'J. Roe', papers: [paper] })) })).toEqual(
    both,
  );
  expect(await titlesOf({ recommendedPapers: two })).toEqual(both);
});

test('counts what was not found', async () => {
  const { files, papers } = await readText(`[\n${JSON.stringify(two[0])},\nnull\n]`);
  expect(papers).toHaveLength(1);
  expect(files[0]!.records).toEqual({ in: 2, accepted: 1, merged: 0, rejected: 1 });
  expect(files[0]!.notices).toEqual([expect.objectContaining({ severity: 'info', code: 'json-null', line: 3 })]);
});

test('keeps the references of a paper out', async () => {
  const references = [record({ paperId: 'r1', title: 'A reference' })];
  expect(await titlesOf([record({ references, citations: references })])).toEqual(['A title']);
});

test('reads the older interface and the data sets', async () => {
  const old = await onlyPaper(
    JSON.stringify({
      abstract: 'Words.',
      arxivId: '2101.00001',
      authors: [{ authorId: '7', name: 'J. Roe', url: 'x' }],
      citations: [{ paperId: 'c1' }],
      corpusId: 12,
      doi: '10.1000/ABC',
      paperId: 'abc1',
      title: 'A title',
      topics: [{ topic: 'Bees', topicId: '1' }],
      venue: 'A Journal',
      year: 2020,
    }),
  );
  expect(old.ids).toEqual({ doi: '10.1000/abc', arxiv: '2101.00001', source: 's2:abc1' });
  expect([old.abstract, old.categories, old.venue, old.citations]).toEqual(['Words.', ['Bees'], 'A Journal', 1]);
  const lines = `${JSON.stringify({ corpusid: 12, title: 'A title', s2fieldsofstudy: [{ category: 'Biology' }], authors: [{ authorId: '7', name: 'J. Roe' }], publicationdate: '2020-03-04', citationcount: 3, externalids: { PubMed: '123' } })}\n`;
  const { papers } = await readText(lines);
  expect(papers[0]).toMatchObject({
    citations: 3,
    ids: { pmid: '123', source: 's2:CorpusId:12' },
    categories: ['Biology'],
  });
});

test('keeps ids of authors where they are known', async () => {
  const { slots } = await paperWith({
    authors: [
      { authorId: '7', name: 'J. Roe' },
      { authorId: null, name: 'Bo Poe' },
      { authorId: '8', name: null },
      null,
    ],
  });
  expect(slots).toEqual([
    { raw: 'J. Roe', kind: 'person', sourceId: 's2:7' },
    { raw: 'Bo Poe', kind: 'person' },
  ]);
});

const dated = async (publicationDate: unknown, year: unknown) => {
  const { date } = await paperWith({ publicationDate, year });
  return date && `${isoDay(date.from)} ${date.precision}`;
};

test('takes the day within the year, else the year', async () => {
  expect(await dated('2020-03-04', 2020)).toBe('2020-03-04 day');
  expect(await dated(null, 2020)).toBe('2020-01-01 year');
  expect(await dated('2021-03-04', 2020)).toBe('2020-01-01 year');
  expect(await dated(null, null)).toBeUndefined();
});

test('marks records whose authors were not asked for', async () => {
  const corpus = await readText(JSON.stringify({ data: [{ paperId: 'a', title: 'Bare' }] }));
  expect(corpus.papers.map(({ authorsTruncated }) => authorsTruncated)).toEqual([true]);
  expect(codes(corpus)).toEqual(['no-authors']);
  expect((await paperWith({ authors: [] })).authorsTruncated).toBe(false);
});

test('names authors, errors and empty records in place of papers', async () => {
  const data = [{ authorId: '7', name: 'J. Roe' }, { paperId: 'a', year: 1937 }, { error: 'Paper not found' }];
  const corpus = await readText(`{"data": [\n${data.map((one) => JSON.stringify(one)).join(',\n')}]}`);
  expect([linesOf(corpus, 's2-author'), linesOf(corpus, 'record-empty'), linesOf(corpus, 's2-error')]).toEqual([
    [2],
    [3],
    [4],
  ]);
  const alone = await readText('{"error": "Paper with id 10.1000/x not found"}');
  expect([alone.files[0]!.format, ...codes(alone)]).toEqual(['semantic-scholar', 's2-error']);
});

test.each(
  Object.keys(
    record({ externalIds: 0, publicationDate: 0, s2FieldsOfStudy: 0, venue: 0, journal: 0, citationCount: 0 }),
  ),
)('takes anything for %s', async (key) => {
  for (const value of [null, 1, 'x', [], {}, true, [[]], [null], [{}]]) {
    const corpus = await readText(JSON.stringify([record({ [key]: value }), record({ paperId: 'w', title: 'Whole' })]));
    expect(codes(corpus)).not.toContain('json-odd-record');
    expect(corpus.papers.map(({ title }) => title)).toContain('Whole');
  }
});
