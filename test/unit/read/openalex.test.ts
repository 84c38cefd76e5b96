import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const author = (name: string | null, more: object = {}) => ({
  author_position: 'middle',
  author: { id: 'https://openalex.org/A11', display_name: name, orcid: null, ...more },
  raw_author_name: 'R. Printed',
});
const work = (fields: object = {}) => ({
  id: 'https://openalex.org/W42',
  doi: 'https://doi.org/10.1000/ABC',
  title: 'A title',
  publication_year: 2020,
  publication_date: '2020-03-04',
  authorships: [author('Jo Roe')],
  ...fields,
});
const paperWith = (fields: object) => onlyPaper(JSON.stringify(work(fields)));
const dated = async (publication_date: unknown, publication_year: unknown = 2020) => {
  const { date } = await paperWith({ publication_date, publication_year });
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision}`;
};

const page = (results: object[]) => ({ meta: { count: 2, db_response_time_ms: 1 }, results, group_by: [] });

test('reads one work, pages, lists of pages and one work a line', async () => {
  const [one, two] = [work(), work({ id: 'https://openalex.org/W43', doi: null, title: 'Another' })];
  const texts = [
    JSON.stringify([one, two]),
    JSON.stringify(page([one, two]), null, 2),
    JSON.stringify([page([one]), page([two])]),
    `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
  ];
  for (const text of texts) {
    const { papers, files } = await readText(text);
    expect(files[0]!.format).toBe('openalex');
    expect(papers.map(({ title }) => title)).toEqual(['A title', 'Another']);
  }
});

test('knows the works of an answer by their keys when the first is longer than what is looked at', async () => {
  const long = work({
    abstract_inverted_index: Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`w${at}`, [at]])),
  });
  const { files, papers } = await readText(
    JSON.stringify({ results: [long, work({ id: 'W9', doi: null, title: 'Another' })] }),
  );
  expect(files[0]!.format).toBe('openalex');
  expect(papers.map(({ ids }) => ids.source)).toEqual(['openalex:W42', 'openalex:W9']);
  expect(papers[0]!.abstract.split(' ')).toHaveLength(9000);
});

test('takes names and ids from the profile, and the printed name where there is none', async () => {
  const { slots } = await paperWith({
    authorships: [
      author('Jo Roe', { orcid: 'https://orcid.org/0000-0001-2345-678X' }),
      author(null, { id: null }),
      author('Bo Poe', { id: 'https://openalex.org/A9999999999' }),
      author('', { id: '' }),
      { author: null, raw_author_name: null },
    ],
  });
  expect(slots).toEqual([
    { raw: 'Jo Roe', kind: 'person', orcid: '0000-0001-2345-678X', sourceId: 'openalex:A11' },
    { raw: 'R. Printed', kind: 'person' },
    { raw: 'Bo Poe', kind: 'person' },
    { raw: 'R. Printed', kind: 'person' },
  ]);
});

test('reads 1 January as the year alone, and says so', async () => {
  expect(await dated('2020-01-01')).toBe('2020-01-01 2020-12-31 year');
  expect(await dated('2020-12-31')).toBe('2020-12-31 2020-12-31 day');
  expect(await dated(null)).toBe('2020-01-01 2020-12-31 year');
  expect(await dated(null, null)).toBeUndefined();
  expect(await dated('2019-05-05')).toBe('2020-01-01 2020-12-31 year');
  const told = await readText(
    JSON.stringify([work({ publication_date: '2020-01-01' }), work({ id: 'W2', doi: null })]),
  );
  expect(codes(told).filter((code) => code === 'false-days')).toHaveLength(1);
  expect(codes(await readText(JSON.stringify(work())))).not.toContain('false-days');
});

test('says that lists hold the first hundred authors only', async () => {
  const cut = await readText(JSON.stringify(work({ is_authors_truncated: true })));
  expect(cut.papers[0]!.authorsTruncated).toBe(true);
  expect(codes(cut)).toContain('openalex-authors-cut');
  expect((await paperWith({ authors_count: 2 })).authorsTruncated).toBe(true);
  expect((await paperWith({ authors_count: 1 })).authorsTruncated).toBe(false);
});

test('explains an answer that was asked for other fields', async () => {
  const text = JSON.stringify({ meta: {}, results: [{ id: 'https://openalex.org/W1', title: 'Bare' }] });
  const { papers, files } = await readText(text);
  expect(papers.map(({ title, slots, authorsTruncated }) => [title, slots, authorsTruncated])).toEqual([
    ['Bare', [], true],
  ]);
  expect(files[0]!.notices).toEqual([
    expect.objectContaining({
      severity: 'warning',
      code: 'no-authors',
      hint: expect.stringContaining('select=') as string,
    }),
  ]);
});

test('rebuilds the abstract by the positions of its words', async () => {
  const abstract_inverted_index = {
    ideas: [2, 4],
    of: [1],
    Networks: [0],
    constructor: [3],
    odd: ['x', -1, 1e9],
    none: null,
  };
  expect((await paperWith({ abstract_inverted_index })).abstract).toBe('Networks of ideas constructor ideas');
});

test('takes ids, place, subjects and citations', async () => {
  const paper = await paperWith({
    ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/123456' },
    primary_location: { source: { display_name: 'A Journal' } },
    locations: [{ landing_page_url: 'http://arxiv.org/abs/2101.00001' }],
    keywords: [{ display_name: 'Graphs' }],
    topics: [{ display_name: 'Network Science' }],
    concepts: [{ display_name: 'Legacy' }],
    cited_by_count: 0,
  });
  expect(paper.ids).toEqual({ doi: '10.1000/abc', arxiv: '2101.00001', pmid: '123456', source: 'openalex:W42' });
  expect([paper.venue, paper.keywords, paper.categories, paper.citations]).toEqual([
    'A Journal',
    ['Graphs'],
    ['Network Science'],
    0,
  ]);
});

test('leaves out what is no paper, with its line', async () => {
  const text = `[\n${JSON.stringify(work())},\n${JSON.stringify(work({ id: 'https://openalex.org/W2', is_paratext: true }))},\n${JSON.stringify(
    { id: 'https://openalex.org/A1', display_name: 'Jo Roe', works_count: 3 },
  )},\n${JSON.stringify({ id: 'https://openalex.org/W3', title: null, authorships: [] })}]`;
  const corpus = await readText(text);
  expect(corpus.papers).toHaveLength(1);
  expect(linesOf(corpus, 'openalex-no-paper')).toEqual([3, 4]);
  expect(linesOf(corpus, 'record-empty')).toEqual([5]);
});

const oddValues = [null, 1, 'x', [], {}, true, [[]], [null], { id: {} }, JSON.parse('{"__proto__":{"x":1}}') as object];

test.each(
  Object.keys(work({ ids: 0, locations: 0, keywords: 0, topics: 0, primary_location: 0, abstract_inverted_index: 0 })),
)('takes anything for %s', async (key) => {
  for (const value of oddValues) {
    const corpus = await readText(
      JSON.stringify([work({ [key]: value }), work({ id: 'W77', doi: null, title: 'Whole' })]),
    );
    expect(codes(corpus)).not.toContain('json-odd-record');
    expect(corpus.papers.map(({ title }) => title)).toContain('Whole');
  }
});

test('is no network that names OpenAlex', async () => {
  const text = JSON.stringify({ nodes: [{ id: 'https://openalex.org/A1', label: 'Jo' }], edges: [] });
  expect((await readText(text)).files[0]!.format).not.toBe('openalex');
});

test('reads names of people once each', async () => {
  expect(
    rawNames(await paperWith({ authorships: [author('  Jo   Roe '), author('[No author name available]')] })),
  ).toEqual(['Jo Roe']);
});

const institution = (id: string, name: string, type: string, lineage: readonly string[]) => ({
  id: `https://openalex.org/${id}`,
  display_name: name,
  ror: null,
  type,
  lineage: lineage.map((one) => `https://openalex.org/${one}`),
});

test('reads what an institution is a part of, and whether it is a place of education', async () => {
  const institutions = [
    institution('I1', 'Institute of Looms', 'facility', ['I2', 'I1']),
    institution('I2', 'University of Engines', 'education', ['I2']),
  ];
  const { slots } = await paperWith({ authorships: [{ ...author('Jo Roe'), institutions }] });
  expect(slots[0]!.affiliations).toEqual([
    { name: 'Institute of Looms', sourceId: 'openalex:I1', parents: ['openalex:I2'] },
    { name: 'University of Engines', sourceId: 'openalex:I2', isEducation: true },
  ]);
});
