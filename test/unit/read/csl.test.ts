import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const record = (fields: object) => JSON.stringify([{ id: 'k', type: 'article-journal', title: 'A title', ...fields }]);
const paperWith = (fields: object) => onlyPaper(record({ issued: { 'date-parts': [[2015]] }, ...fields }));
const authors = async (...author: unknown[]) =>
  (await paperWith({ author })).slots.map(({ raw, kind, family, given, suffix }) =>
    [kind, raw, family, given, suffix].filter(Boolean).join('|'),
  );
const dated = async (fields: object) => {
  const { date } = await onlyPaper(record({ author: [{ family: 'Roe', given: 'Jo' }], ...fields }));
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision} ${date.kind}`;
};
const issued = (value: unknown) => dated({ issued: value });

test('reads a list, one object, an object with items, and one record a line', async () => {
  const one = { id: 'a', type: 'book', title: 'First', author: [{ family: 'Roe', given: 'Jo' }] };
  const two = { ...one, id: 'b', title: 'Second' };
  const texts = [
    JSON.stringify([one, two], null, 2),
    JSON.stringify({ items: [one, two] }),
    `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
  ];
  for (const text of texts) {
    const { papers, files } = await readText(text);
    expect(files[0]!.format).toBe('csl-json');
    expect(papers.map(({ title }) => title)).toEqual(['First', 'Second']);
  }
  const { papers, files } = await readText(JSON.stringify(one));
  expect(files[0]!.format).toBe('csl-json');
  expect(papers.map(({ title }) => title)).toEqual(['First']);
});

test('tells the line on which a record begins', async () => {
  const text = `[\n  {"id": 1, "type": "book", "title": "First", "author": [{"family": "Roe"}]},\n\n  {"id": 2, "type": "book", "title": "Second", "author": [{"family": "Roe"}]}\n]\n`;
  const { papers } = await readText(text);
  expect(papers.map(({ provenance }) => provenance.line)).toEqual([2, 4]);
});

test('puts names together from their parts', async () => {
  expect(
    await authors(
      { family: 'Roe', given: 'Jo' },
      { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
      { family: 'Alembert', given: 'Jean', 'non-dropping-particle': "d'" },
      { family: 'Humboldt', given: 'Alexander', 'non-dropping-particle': 'von', suffix: 'Jr.' },
      { family: 'King', given: 'Martin Luther, Jr.' },
      { family: 'Plato' },
    ),
  ).toEqual([
    'person|Jo Roe|Roe|Jo',
    'person|Ludwig van Beethoven|van Beethoven|Ludwig',
    "person|Jean d'Alembert|d'Alembert|Jean",
    'person|Alexander von Humboldt Jr.|von Humboldt|Alexander|Jr.',
    'person|Martin Luther King Jr.|King|Martin Luther|Jr.',
    'person|Plato',
  ]);
});

test('takes a literal for a group, but not where it is the undivided name of a person', async () => {
  expect(
    await authors(
      { literal: 'World Health Body' },
      { literal: '王小明' },
      { literal: 'Doe, Jane' },
      { literal: 'Doe, J. R.' },
    ),
  ).toEqual(['group|World Health Body', 'person|王小明', 'person|Doe, Jane|Doe|Jane', 'person|Doe, J. R.|Doe|J. R.']);
  expect(await authors({ family: 'Collaboration', given: 'ATLAS' })).toEqual(['group|ATLAS Collaboration']);
});

test('takes nobody for an author who is none', async () => {
  const paper = await paperWith({
    author: [
      { family: 'Roe', given: 'Jo' },
      { literal: 'Anonymous' },
      { literal: 'et al.' },
      { family: '', given: '' },
      null,
    ],
  });
  expect(rawNames(paper)).toEqual(['Jo Roe']);
  expect(paper.authorsTruncated).toBe(true);
  expect((await paperWith({ editor: [{ family: 'Roe', given: 'Jo' }] })).slots).toEqual([]);
});

test('accepts one author without a list, names as texts, and an ORCID', async () => {
  expect(rawNames(await paperWith({ author: { family: 'Roe', given: 'Jo' } }))).toEqual(['Jo Roe']);
  expect(rawNames(await paperWith({ author: ['Jo Roe', 'Roe, Ann'] }))).toEqual(['Jo Roe', 'Roe, Ann']);
  const { slots } = await paperWith({
    author: [{ family: 'Roe', given: 'Jo', ORCID: 'http://orcid.org/0000-0002-1825-0097', sequence: 'first' }],
  });
  expect(slots[0]!.orcid).toBe('0000-0002-1825-0097');
});

test('is never more exact than the parts of a date', async () => {
  expect(await issued({ 'date-parts': [[2015]] })).toBe('2015-01-01 2015-12-31 year published');
  expect(await issued({ 'date-parts': [['2015', '03']] })).toBe('2015-03-01 2015-03-31 month published');
  expect(await issued({ 'date-parts': [['2013', 1, 1]] })).toBe('2013-01-01 2013-01-01 day published');
  expect(await issued({ 'date-parts': [[2015, 0, 0]] })).toBe('2015-01-01 2015-12-31 year published');
  expect(await issued({ 'date-parts': [[2015, null, null]] })).toBe('2015-01-01 2015-12-31 year published');
  expect(await issued({ 'date-parts': ['2015', '03'] })).toBe('2015-03-01 2015-03-31 month published');
});

test('reads ranges, open ones too', async () => {
  expect(await issued({ 'date-parts': [[2020], [2021]] })).toBe('2020-01-01 2021-12-31 range published');
  expect(
    await issued({
      'date-parts': [
        [2020, 11],
        [2020, 12, 5],
      ],
    }),
  ).toBe('2020-11-01 2020-12-05 range published');
  expect(
    await issued({
      'date-parts': [
        [2020, 2],
        [2020, 2],
      ],
    }),
  ).toBe('2020-02-01 2020-02-29 month published');
  expect(
    await issued({
      'date-parts': [
        [2020, 2],
        [0, 0, 0],
      ],
    }),
  ).toBe('2020-02-01 2020-02-29 month published');
});

test('reads seasons, raw and literal dates, EDTF, and bare texts', async () => {
  expect(await issued({ 'date-parts': [[2015]], season: '2' })).toBe('2015-07-01 2015-09-30 season published');
  expect(await issued({ 'date-parts': [[2015]], season: 'Mar-Apr' })).toBe('2015-03-01 2015-04-30 range published');
  expect(await issued({ 'date-parts': [[2015, 21]] })).toBe('2015-04-01 2015-06-30 season published');
  expect(await issued({ raw: '2015 Nov-Dec' })).toBe('2015-11-01 2015-12-31 range published');
  expect(await issued({ literal: 'Spring 2015' })).toBe('2015-04-01 2015-06-30 season published');
  expect(await issued({ edtf: '2016-01/2017-03' })).toBe('2016-01-01 2017-03-31 range published');
  expect(await issued('2016-05')).toBe('2016-05-01 2016-05-31 month published');
  expect(await issued(2016)).toBe('2016-01-01 2016-12-31 year published');
});

test('marks a date that is only about right', async () => {
  const corpus = await readText(record({ issued: { 'date-parts': [[1850]], circa: true } }));
  expect(corpus.papers[0]!.date).toMatchObject({ precision: 'year', raw: 'circa 1850' });
  expect(codes(corpus)).toContain('date-circa');
});

test('keeps what is known of a date that does not exist, and says so', async () => {
  const corpus = await readText(record({ issued: { 'date-parts': [[2015, 2, 31]] } }));
  expect(corpus.papers[0]!.date).toMatchObject({ precision: 'month', raw: '2015-2-31' });
  expect(linesOf(corpus, 'date-repaired')).toEqual([1]);
  const unreadable = await readText(record({ issued: { literal: 'when pigs fly' } }));
  expect(unreadable.papers[0]!.date).toBeUndefined();
  expect(codes(unreadable)).toContain('date-unreadable');
});

test('takes no date for none', async () => {
  for (const value of [
    { 'date-parts': [[null]] },
    { 'date-parts': [[]] },
    { 'date-parts': [] },
    {},
    null,
    { literal: 'n.d.' },
  ]) {
    const corpus = await readText(record({ issued: value, accessed: { 'date-parts': [[2020, 1, 1]] } }));
    expect(corpus.papers[0]!.date).toBeUndefined();
    expect(codes(corpus)).toEqual([]);
  }
});

test('reads Crossref’s answer to a DOI: the earliest publication, and never the day of the record', async () => {
  const answer = {
    indexed: { 'date-parts': [[2024, 1, 1]] },
    'reference-count': 3,
    publisher: 'A Press',
    DOI: '10.1000/XYZ',
    type: 'journal-article',
    created: { 'date-parts': [[2013, 1, 1]] },
    title: 'On <i>one</i> &amp; all',
    author: [
      { given: 'Jo', family: 'Roe', sequence: 'first', affiliation: [] },
      { name: 'The Big Consortium', sequence: 'additional' },
    ],
    'container-title': 'Journal of Things',
    'published-print': { 'date-parts': [[2015, 6]] },
    'published-online': { 'date-parts': [[2015, 3, 9]] },
    issued: { 'date-parts': [[2015, 3]] },
    'is-referenced-by-count': 12,
    subject: ['Botany'],
    abstract: '<jats:p>Short.</jats:p>',
  };
  const { papers, files } = await readText(JSON.stringify(answer));
  expect(files[0]!.format).toBe('csl-json');
  const [paper] = papers;
  expect(paper).toMatchObject({
    title: 'On one & all',
    ids: { doi: '10.1000/xyz' },
    citations: 12,
    venue: 'Journal of Things',
    categories: ['Botany'],
    abstract: 'Short.',
    date: { kind: 'online', precision: 'day', raw: '2015-3-9' },
  });
  expect(paper!.slots.map(({ kind }) => kind)).toEqual(['person', 'group']);
});

test('finds ids in the fields where programs put them', async () => {
  expect((await paperWith({ PMID: '123456', DOI: 'https://doi.org/10.1000/ABC' })).ids).toEqual({
    pmid: '123456',
    doi: '10.1000/abc',
  });
  expect((await paperWith({ note: 'PMID: 123\narXiv: 2101.00001 [cs]\nDOI: 10.1000/n' })).ids).toEqual({
    pmid: '123',
    arxiv: '2101.00001',
    doi: '10.1000/n',
  });
  expect((await paperWith({ number: 'arXiv:2101.00002', publisher: 'arXiv' })).ids).toEqual({ arxiv: '2101.00002' });
  expect((await paperWith({ URL: 'http://arxiv.org/abs/2101.00003v2' })).ids).toEqual({ arxiv: '2101.00003' });
});

test('splits the one string of keywords', async () => {
  expect((await paperWith({ keyword: 'graphs, topic models' })).keywords).toEqual(['graphs', 'topic models']);
  expect((await paperWith({ keyword: 'graphs; 1,2-dioxane' })).keywords).toEqual(['graphs', '1,2-dioxane']);
});

test('keeps two records with one id', async () => {
  const twice = [1, 2].map((at) => ({ id: 'same', type: 'book', title: `Book ${at}`, issued: { raw: '2001' } }));
  expect((await readText(JSON.stringify(twice))).papers).toHaveLength(2);
});

test('rejects a record that says nothing, and names its line', async () => {
  const text = `[\n{"id": "a", "type": "book", "title": "Kept", "issued": {"raw": "2001"}},\n{"id": "b", "type": "book", "issued": {"raw": "2001"}}\n]`;
  const corpus = await readText(text);
  expect(corpus.papers).toHaveLength(1);
  expect(corpus.files[0]!.records).toEqual({ in: 2, accepted: 1, merged: 0, rejected: 1 });
  expect(linesOf(corpus, 'record-empty')).toEqual([3]);
});

test('takes no other JSON for its own', async () => {
  const zotero = [
    { itemType: 'book', title: 'T', creators: [{ lastName: 'Roe', firstName: 'Jo', creatorType: 'author' }] },
  ];
  const bundle = {
    empty: {},
    sorted: [{ id: 'a', author: [{ family: 'b' }], issued: { 'date-parts': [[2018]] }, title: 'a' }],
  };
  for (const other of [zotero, bundle, { author: [] }, [1, 2], { type: 'FeatureCollection', features: [] }]) {
    const { files, papers } = await readText(JSON.stringify(other));
    expect(files[0]!.format).not.toBe('csl-json');
    expect(papers).toEqual([]);
  }
});

test('never fails over a wrong type', async () => {
  const good = { id: 'good', type: 'book', title: 'Good', issued: { raw: '2001' } };
  const fields = ['title', 'author', 'issued', 'keyword', 'DOI', 'container-title', 'abstract', 'note', 'subject'];
  for (const wrong of [null, 7, 'x', true, [], {}, [[[]]], 1e308, ['__proto__']])
    for (const field of fields) {
      const corpus = await readText(JSON.stringify([good, { ...good, id: 'bad', title: 'Bad', [field]: wrong }]));
      expect(codes(corpus)).not.toContain('file-failed');
      expect(corpus.files[0]!.records.in).toBe(2);
    }
});

test('takes no longer for a date without end', async () => {
  const corpus = await readText(record({ issued: { 'date-parts': [[2015, '1-'.repeat(500_000)]] } }));
  expect(corpus.papers[0]!.date).toBeUndefined();
  expect(codes(corpus)).toContain('date-unreadable');
});
