import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const bare = (fields: object) => ({
  control_number: 1234567,
  titles: [{ title: 'On quarks', source: 'arXiv' }],
  document_type: ['article'],
  authors: [{ full_name: 'Roe, Jo' }],
  created: '2021-01-01T00:00:00',
  updated: '2022-01-01T00:00:00',
  legacy_creation_date: '2020-12-14',
  ...fields,
});
const paperWith = (fields: object) => onlyPaper(JSON.stringify(bare(fields)));
const dated = async (fields: object) => {
  const { date } = await paperWith(fields);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision} ${date.kind}`;
};

test('reads a bare record, one with its envelope, and an answer of many', async () => {
  const one = bare({});
  const shapes = [
    one,
    { id: '1', metadata: one, links: {} },
    { hits: { hits: [{ id: '1', metadata: one }], total: 1 } },
  ];
  for (const shape of shapes) {
    const { papers, files } = await readText(JSON.stringify(shape, null, 1));
    expect(files[0]!.format).toBe('inspire');
    expect(papers.map(({ title }) => title)).toEqual(['On quarks']);
    expect(papers[0]!.ids.source).toBe('inspire:1234567');
  }
});

test('attaches INSPIRE’s own id and the ORCID to the name they belong to', async () => {
  const { slots } = await paperWith({
    authors: [
      {
        full_name: 'Roe, Jo',
        ids: [
          { schema: 'ORCID', value: '0000-0002-1825-0097' },
          { schema: 'INSPIRE BAI', value: 'J.Roe.1' },
        ],
      },
      { full_name: 'Guo, Feng-Kun' },
      { full_name: 'King, Martin Luther, Jr.', ids: [{ schema: 'JACOW', value: 'JACoW-1' }] },
    ],
  });
  expect(slots).toEqual([
    {
      raw: 'Roe, Jo',
      kind: 'person',
      family: 'Roe',
      given: 'Jo',
      orcid: '0000-0002-1825-0097',
      sourceId: 'inspire:J.Roe.1',
    },
    { raw: 'Guo, Feng-Kun', kind: 'person', family: 'Guo', given: 'Feng-Kun' },
    { raw: 'King, Martin Luther, Jr.', kind: 'person', family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  ]);
});

test('leaves out editors and supervisors', async () => {
  const paper = await paperWith({
    authors: [
      { full_name: 'Boss, Ann', inspire_roles: ['supervisor'] },
      { full_name: 'Roe, Jo', inspire_roles: ['author'] },
      { full_name: 'Both, Bea', inspire_roles: ['editor', 'author'] },
      { full_name: 'Head, Ed', inspire_roles: ['editor'] },
    ],
  });
  expect(rawNames(paper)).toEqual(['Roe, Jo', 'Both, Bea']);
});

test('counts collaborations and corporate authors as groups', async () => {
  const { slots } = await paperWith({ collaborations: [{ value: 'ATLAS' }], corporate_author: ['CERN. Geneva'] });
  expect(slots.map(({ raw, kind }) => `${raw} ${kind}`)).toEqual([
    'Roe, Jo person',
    'CERN. Geneva group',
    'ATLAS group',
  ]);
});

test('knows that a reduced answer lacks authors', async () => {
  expect((await paperWith({ author_count: 3000 })).authorsTruncated).toBe(true);
  expect((await paperWith({ author_count: 1 })).authorsTruncated).toBe(false);
  const first = await paperWith({ authors: undefined, first_author: { full_name: 'First, Fay' }, author_count: 4 });
  expect(rawNames(first)).toEqual(['First, Fay']);
  expect(first.authorsTruncated).toBe(true);
});

test('takes the earliest publication and never a date of the record', async () => {
  const journal = { publication_info: [{ year: 2016, journal_title: 'Eur.Phys.J.A' }] };
  expect(await dated({ preprint_date: '2016-05-17', imprints: [{ date: '2016-10-21' }], ...journal })).toBe(
    '2016-05-17 2016-05-17 day posted',
  );
  expect(await dated({ preprint_date: '2015-12', ...journal })).toBe('2015-12-01 2015-12-31 month posted');
  expect(await dated({ imprints: [{ date: '2021-01' }], publication_info: [{ year: 2021 }] })).toBe(
    '2021-01-01 2021-01-31 month published',
  );
  expect(await dated(journal)).toBe('2016-01-01 2016-12-31 year published');
  expect(await dated({ earliest_date: '2020-12-14', ...journal })).toBe('2016-01-01 2016-12-31 year published');
  expect(await dated({ earliest_date: '2019-03' })).toBe('2019-03-01 2019-03-31 month published');
  expect(await dated({ thesis_info: { date: '2018', institutions: [{ name: 'A University' }] } })).toBe(
    '2018-01-01 2018-12-31 year published',
  );
  expect(await dated({})).toBeUndefined();
});

test('tells the words of the authors from those of the indexers', async () => {
  const paper = await paperWith({
    keywords: [
      { value: 'pentaquark', schema: 'INSPIRE' },
      { value: 'my own word', source: 'author' },
    ],
    inspire_categories: [{ term: 'Phenomenology-HEP' }],
    arxiv_eprints: [{ value: '1605.05113', categories: ['hep-ph'] }],
  });
  expect(paper.keywords).toEqual(['my own word']);
  expect(paper.categories).toEqual(['Phenomenology-HEP', 'hep-ph', 'pentaquark']);
  expect(paper.ids.arxiv).toBe('1605.05113');
});

test('takes the DOI of the work, not of its erratum, the first abstract and the count', async () => {
  const paper = await paperWith({
    dois: [{ value: '10.1000/err', material: 'erratum' }, { value: '10.1000/ABC' }],
    abstracts: [{ value: 'The first.', source: 'arXiv' }, { value: 'The second.' }],
    citation_count: 63,
    publication_info: [{ journal_title: 'Phys.Rev.D', year: 2001 }],
    titles: [{ title: 'On quarks', subtitle: 'and all' }, { title: 'Another' }],
  });
  expect(paper).toMatchObject({
    abstract: 'The first.',
    citations: 63,
    venue: 'Phys.Rev.D',
    title: 'On quarks: and all',
  });
  expect(paper.ids.doi).toBe('10.1000/abc');
});

test('says which date cannot be read, and which record says nothing', async () => {
  const text = `{"hits": {"hits": [\n{"metadata": {"control_number": 1, "titles": [{"title": "Kept"}], "preprint_date": "soon"}},\n{"metadata": {"control_number": 2, "titles": []}}\n]}}`;
  const corpus = await readText(text);
  expect(corpus.papers.map(({ title }) => title)).toEqual(['Kept']);
  expect(linesOf(corpus, 'date-unreadable')).toEqual([2]);
  expect(linesOf(corpus, 'record-empty')).toEqual([3]);
});

test('never fails over a wrong type', async () => {
  for (const wrong of [null, 7, 'x', [], {}, [null], [[1]], [{ value: {} }]])
    for (const field of [
      'authors',
      'titles',
      'dois',
      'imprints',
      'publication_info',
      'keywords',
      'abstracts',
      'thesis_info',
    ]) {
      const corpus = await readText(JSON.stringify([bare({ control_number: 1 }), bare({ [field]: wrong })]));
      expect(codes(corpus)).not.toContain('file-failed');
      expect(corpus.files[0]!.records.in).toBe(2);
    }
});

test('takes no longer for a hundred thousand dates', async () => {
  const imprints = Array.from({ length: 100_000 }, (_, at) => ({ date: String(1900 + (at % 100)) }));
  expect((await paperWith({ imprints })).date).toMatchObject({ raw: '1900' });
});
