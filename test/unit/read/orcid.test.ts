import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, rawNames, readText } from './support.ts';

const owner = '0000-0002-1825-0097';
const value = (text: string | null) => (text === null ? null : { value: text });
const id = (type: string, text: string, relation = 'self') => ({
  'external-id-type': type,
  'external-id-value': text,
  'external-id-relationship': relation,
});
const summary = (fields: object) => ({
  'put-code': 77,
  source: { 'source-orcid': null, 'source-name': { value: 'Crossref' } },
  title: { title: { value: 'On trees' }, subtitle: null, 'translated-title': null },
  'external-ids': { 'external-id': [id('doi', '10.1000/ABC')] },
  type: 'journal-article',
  'publication-date': { year: { value: '2018' }, month: { value: '05' }, day: null },
  'journal-title': { value: 'Tree Letters' },
  path: `/${owner}/work/77`,
  'display-index': '0',
  ...fields,
});
/** Another work of the same person. */
const second = (fields: object = {}) =>
  summary({
    'put-code': 78,
    title: { title: { value: 'On roots' }, subtitle: { value: 'A sequel' } },
    'external-ids': { 'external-id': [id('doi', '10.1000/def')] },
    path: `/${owner}/work/78`,
    ...fields,
  });
const list = (...groups: object[][]) => ({
  'last-modified-date': { value: 1 },
  group: groups.map((works) => ({ 'external-ids': { 'external-id': [] }, 'work-summary': works })),
  path: `/${owner}/works`,
});
const read = (shape: object) => readText(JSON.stringify(shape, null, 1));
const dated = async (date: object | null) => {
  const { papers } = await read(list([summary({ 'publication-date': date })]));
  const found = papers[0]!.date;
  return found && `${isoDay(found.from)} ${isoDay(found.to)} ${found.precision} ${found.kind}`;
};

test('reads the list of the works of one person, and says that it carries no authors', async () => {
  const corpus = await read(list([summary({})], [second()]));
  expect(corpus.files[0]!.format).toBe('orcid');
  expect(corpus.papers.map(({ title }) => title)).toEqual(['On trees', 'On roots: A sequel']);
  expect(corpus.papers[0]).toMatchObject({
    slots: [],
    authorsTruncated: true,
    venue: 'Tree Letters',
    ids: { doi: '10.1000/abc', source: 'orcid:77' },
  });
  const notice = corpus.files[0]!.notices.find(({ code }) => code === 'orcid-no-authors');
  expect(notice?.message).toContain(owner);
  expect(notice?.message).toContain('2 works');
  expect(notice?.hint).toContain('DOI');
});

test('finds the works in a whole record, in a bundle of works, and alone', async () => {
  const works = list([summary({})]);
  for (const shape of [
    { 'orcid-identifier': { path: owner }, 'activities-summary': { works } },
    { 'activities-summary': { works } },
    { works },
    { bulk: [{ work: summary({}) }] },
    summary({}),
  ]) {
    const { papers, files } = await read(shape);
    expect(files[0]!.format).toBe('orcid');
    expect(papers.map(({ title }) => title)).toEqual(['On trees']);
  }
});

test('takes the several versions of one work for one paper, and the preferred one of them', async () => {
  const corpus = await read(
    list([
      summary({
        'put-code': 1,
        'display-index': '0',
        title: { title: { value: 'On trees [preprint]' } },
        source: { 'source-name': { value: 'A Search' } },
      }),
      summary({
        'put-code': 2,
        'display-index': '1',
        'journal-title': null,
        'publication-date': { year: { value: '2014' }, month: null, day: null },
      }),
    ]),
  );
  expect(corpus.papers).toHaveLength(1);
  expect(corpus.papers[0]).toMatchObject({
    title: 'On trees',
    date: { raw: '2014' },
    venue: 'Tree Letters',
    ids: { source: 'orcid:2' },
  });
  expect(corpus.files[0]!.records).toEqual({ in: 1, accepted: 1, merged: 0, rejected: 0 });
  const notice = corpus.files[0]!.notices.find(({ code }) => code === 'orcid-versions');
  expect(notice?.message).toContain('A Search');
});

test('takes the first of versions that stand equal', async () => {
  const { papers } = await read(
    list([summary({ 'journal-title': value('First') }), summary({ 'journal-title': value('Second') })]),
  );
  expect(papers[0]!.venue).toBe('First');
});

test('is never more exact than the date', async () => {
  expect(await dated({ year: value('2014'), month: null, day: null })).toBe('2014-01-01 2014-12-31 year published');
  expect(await dated({ year: value('2014'), month: value('07'), day: null })).toBe(
    '2014-07-01 2014-07-31 month published',
  );
  expect(await dated({ year: value('2014'), month: value('07'), day: value('03') })).toBe(
    '2014-07-03 2014-07-03 day published',
  );
  expect(await dated({ year: value('2014'), month: null, day: value('03') })).toBe(
    '2014-01-01 2014-12-31 year published',
  );
  expect(await dated({ year: null, month: null, day: null })).toBeUndefined();
  expect(await dated(null)).toBeUndefined();
});

test('says so where a day does not exist', async () => {
  const corpus = await read(
    list([summary({ 'publication-date': { year: value('2014'), month: value('02'), day: value('31') } })]),
  );
  expect(corpus.papers[0]!.date).toMatchObject({ precision: 'month' });
  expect(linesOf(corpus, 'date-repaired')).toEqual([6]);
});

test('takes the ids of the work, not of the book that it is part of', async () => {
  const ids = [
    id('doi', '10.1000/book', 'part-of'),
    id('doi', 'https://doi.org/10.1000/Own'),
    id('eid', '2-s2.0-123'),
    id('pmid', '12345'),
    id('arxiv', 'arXiv:2101.00001'),
  ];
  const { papers } = await read(list([summary({ 'external-ids': { 'external-id': ids } })]));
  expect(papers[0]!.ids).toEqual({
    doi: '10.1000/own',
    arxiv: '2101.00001',
    pmid: '12345',
    source: 'scopus:2-s2.0-123',
  });
});

const contributor = (name: string, role: string | null, orcid: string | null = null) => ({
  'contributor-orcid': orcid && { path: orcid, uri: `http://orcid.org/${orcid}` },
  'credit-name': { value: name },
  'contributor-attributes': { 'contributor-sequence': null, 'contributor-role': role },
});

test('reads the contributors of a whole work', async () => {
  const contributors = {
    contributor: [
      contributor('Jo Roe', 'author', owner),
      contributor('Jo Roe', 'writing', owner),
      contributor('Land, Ann', null),
      contributor('Ed Head', 'editor'),
    ],
  };
  const { papers, files, cutLists } = await read(summary({ contributors }));
  expect(papers[0]!.slots).toEqual([
    { raw: 'Jo Roe', kind: 'person', orcid: owner },
    { raw: 'Land, Ann', kind: 'person', family: 'Land', given: 'Ann' },
  ]);
  expect(papers[0]!.authorsTruncated).toBe(false);
  expect(files[0]!.notices.map(({ code }) => code)).not.toContain('orcid-no-authors');
  expect(cutLists).toEqual([]);
});

test('finds the authors in the citation where a work names no contributors', async () => {
  const citation = {
    'citation-type': 'bibtex',
    'citation-value': '@article{k,\n title = {On trees},\n author = {Jo Roe and Land, Ann}\n}',
  };
  const { papers } = await read(summary({ contributors: { contributor: [] }, citation }));
  expect(rawNames(papers[0])).toEqual(['Jo Roe', 'Land, Ann']);
  expect(papers[0]!.authorsTruncated).toBe(false);
});

test('names the owner of the list where a work tells it', async () => {
  const own = { 'source-orcid': { path: owner }, 'source-name': { value: 'Jo Roe' } };
  const corpus = await read(list([summary({})], [second({ source: own })]));
  expect(corpus.cutLists).toMatchObject([{ owner: { name: 'Jo Roe', orcid: owner }, cutOn: [0, 1] }]);
});

test('knows the owner of a list by the ORCID alone where no work names anybody', async () => {
  expect((await read(list([summary({})]))).cutLists[0]!.owner).toEqual({ name: '', orcid: owner });
});

test('names the owner of a whole record by what it says of the person', async () => {
  const person = { name: { 'given-names': { value: 'Jo' }, 'family-name': { value: 'Roe' }, 'credit-name': null } };
  const activities = { works: list([summary({})]) };
  const { cutLists } = await read({ 'orcid-identifier': { path: owner }, person, 'activities-summary': activities });
  expect(cutLists[0]!.owner).toEqual({ name: 'Jo Roe', orcid: owner });
});

test('rejects a work without a title, and names its line', async () => {
  const corpus = await read(list([summary({})], [second({ title: null })]));
  expect(corpus.files[0]!.records).toMatchObject({ in: 2, accepted: 1, rejected: 1 });
  expect(linesOf(corpus, 'record-empty')).toHaveLength(1);
});

test('takes a list of people for no works', async () => {
  const { files, papers } = await readText(
    JSON.stringify({ result: [{ 'orcid-identifier': { path: owner } }], 'num-found': 1 }),
  );
  expect(papers).toEqual([]);
  expect(files[0]!.format).not.toBe('orcid');
  expect(files[0]!.notices.some(({ severity }) => severity === 'error')).toBe(true);
});

test('never fails over a wrong type', async () => {
  for (const wrong of [
    null,
    7,
    'x',
    [],
    {},
    [null],
    { value: {} },
    { 'external-id': [null, 7] },
    { contributor: [null, 7] },
  ])
    for (const field of [
      'title',
      'external-ids',
      'publication-date',
      'journal-title',
      'source',
      'path',
      'contributors',
      'citation',
      'display-index',
    ]) {
      const corpus = await read(list([summary({ [field]: wrong })]));
      expect(codes(corpus)).not.toContain('file-failed');
      expect(corpus.files[0]!.records.in).toBe(1);
    }
});
