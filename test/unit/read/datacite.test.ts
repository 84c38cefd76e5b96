import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const attributes = (fields: object) => ({
  doi: '10.1000/ABC',
  creators: [{ name: 'Roe, Jo', nameType: 'Personal', givenName: 'Jo', familyName: 'Roe' }],
  titles: [{ title: 'On data' }],
  publicationYear: 2015,
  types: { resourceTypeGeneral: 'Text' },
  schemaVersion: 'http://datacite.org/schema/kernel-4',
  ...fields,
});
const paperWith = (fields: object) => onlyPaper(JSON.stringify(attributes(fields)));
const dated = async (fields: object) => {
  const { date } = await paperWith(fields);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision} ${date.kind}`;
};
const dates = (...pairs: (readonly [string, string])[]) => ({
  dates: pairs.map(([dateType, date]) => ({ date, dateType })),
});

test('reads a bare record, an answer about one, an answer about many, and lines', async () => {
  const work = { id: '10.1000/abc', type: 'dois', attributes: attributes({}) };
  const texts = [attributes({}), { data: work }, { data: [work], meta: { total: 1 } }].map((shape) =>
    JSON.stringify(shape, null, 1),
  );
  for (const text of [...texts, `${JSON.stringify(attributes({}))}\n`]) {
    const { papers, files } = await readText(text);
    expect(files[0]!.format).toBe('datacite');
    expect(papers.map(({ title }) => title)).toEqual(['On data']);
    expect(papers[0]!.ids).toEqual({ doi: '10.1000/abc' });
  }
});

test('tells persons from organisations', async () => {
  const { slots } = await paperWith({
    creators: [
      { name: 'Roe, Jo', nameType: 'Personal', givenName: 'Jo', familyName: 'Roe' },
      { name: 'Roe, Ann' },
      { name: 'A University Press', nameType: 'Organizational' },
      { name: 'Land, Bo', nameType: 'Organizational', givenName: 'Bo', familyName: 'Land' },
      { name: 'The Big Consortium', nameType: 'Personal' },
    ],
  });
  expect(slots).toEqual([
    { raw: 'Roe, Jo', kind: 'person', family: 'Roe', given: 'Jo' },
    { raw: 'Roe, Ann', kind: 'person', family: 'Roe', given: 'Ann' },
    { raw: 'A University Press', kind: 'group' },
    { raw: 'Land, Bo', kind: 'person', family: 'Land', given: 'Bo' },
    { raw: 'The Big Consortium', kind: 'group' },
  ]);
});

test('attaches the ORCID and leaves out contributors', async () => {
  const { slots } = await paperWith({
    creators: [
      {
        name: 'Roe, Jo',
        nameIdentifiers: [
          { nameIdentifier: '0000 0001', nameIdentifierScheme: 'ISNI' },
          { nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' },
        ],
      },
      { name: 'Land, Bo', nameIdentifiers: [] },
    ],
    contributors: [{ name: 'Editor, Ed', contributorType: 'Editor' }],
  });
  expect(slots.map(({ raw, orcid }) => [raw, orcid])).toEqual([
    ['Roe, Jo', '0000-0002-1825-0097'],
    ['Land, Bo', undefined],
  ]);
});

test('knows the codes for unknown names', async () => {
  const paper = await paperWith({
    creators: [{ name: 'Roe, Jo' }, { name: '(:unav)' }, { name: ':unkn' }, { name: '(:etal)' }],
  });
  expect(rawNames(paper)).toEqual(['Roe, Jo']);
  expect(paper.authorsTruncated).toBe(true);
});

test('takes issued and available for publication, and no other date', async () => {
  const history = dates(
    ['Submitted', '2016-06-28'],
    ['Accepted', '2016-08-22'],
    ['Updated', '2019-02-06'],
    ['Issued', '2016-09-14'],
  );
  expect(await dated(history)).toBe('2016-09-14 2016-09-14 day published');
  expect(await dated(dates(['Available', '2016-01-02'], ['Issued', '2016-09-14']))).toBe(
    '2016-01-02 2016-01-02 day online',
  );
  expect(await dated(dates(['Available', '2015-06-02'], ['Issued', '2015']))).toBe('2015-06-02 2015-06-02 day online');
  expect(await dated(dates(['Collected', '2001/2003'], ['Created', '2000']))).toBe(
    '2015-01-01 2015-12-31 year published',
  );
  expect(await dated(dates(['Issued', '2012-03-01/2012-11-30']))).toBe('2012-03-01 2012-11-30 range published');
  expect(await dated({ publicationYear: '2014', dates: [] })).toBe('2014-01-01 2014-12-31 year published');
  expect(await dated({ publicationYear: null })).toBeUndefined();
});

test('takes the submission of an arXiv paper for its first version', async () => {
  const paper = await paperWith({
    doi: '10.48550/ARXIV.2101.00001',
    publisher: 'arXiv',
    ...dates(
      ['Submitted', '2021-01-02T17:37:18Z'],
      ['Updated', '2022-05-05T17:37:18Z'],
      ['Available', '2021-01'],
      ['Issued', '2021'],
    ),
  });
  expect(paper.ids.arxiv).toBe('2101.00001');
  expect(paper.date).toMatchObject({ kind: 'v1', precision: 'day' });
});

test('says which date cannot be read', async () => {
  const corpus = await readText(JSON.stringify(attributes({ dates: [{ date: 'soon', dateType: 'Issued' }] })));
  expect(linesOf(corpus, 'date-unreadable')).toEqual([1]);
  expect(corpus.papers[0]!.date).toMatchObject({ precision: 'year' });
});

const titleOf = async (...titles: object[]) => (await paperWith({ titles })).title;

test('takes the title of the work itself, with its subtitle', async () => {
  expect(await titleOf({ title: 'Of data', titleType: 'TranslatedTitle' }, { title: 'Von Daten' })).toBe('Von Daten');
  expect(await titleOf({ title: 'On data' }, { title: 'A story', titleType: 'Subtitle' })).toBe('On data: A story');
  expect(await titleOf({ title: 'Of data', titleType: 'TranslatedTitle' })).toBe('Of data');
});

test('tells keywords from classes, and finds the venue', async () => {
  const paper = await paperWith({
    subjects: [
      { subject: 'graphs' },
      { subject: '610 Medicine', subjectScheme: 'DDC' },
      { subject: 'FOS: Biology' },
      { subject: 'graphs' },
    ],
    descriptions: [
      { description: 'Methods.', descriptionType: 'Methods' },
      { description: 'Short.', descriptionType: 'Abstract' },
    ],
    publisher: { name: 'A Press' },
    citationCount: 3,
  });
  expect(paper).toMatchObject({
    keywords: ['graphs'],
    categories: ['610 Medicine', 'FOS: Biology'],
    abstract: 'Short.',
    venue: 'A Press',
    citations: 3,
  });
  expect((await paperWith({ container: { title: 'A Journal' }, publisher: 'A Press' })).venue).toBe('A Journal');
});

test('rejects a record that says nothing, and names its line', async () => {
  const text = `{"data": [\n${JSON.stringify({ attributes: attributes({}) })},\n${JSON.stringify({ id: 'x', attributes: attributes({ titles: [], creators: [] }) })}\n]}`;
  const corpus = await readText(text);
  expect(corpus.papers).toHaveLength(1);
  expect(linesOf(corpus, 'record-empty')).toEqual([3]);
});

test('never fails over a wrong type', async () => {
  for (const wrong of [null, 7, 'x', [], {}, [null], [[1]], [{ name: [], title: {} }]])
    for (const field of [
      'creators',
      'titles',
      'dates',
      'subjects',
      'descriptions',
      'publisher',
      'container',
      'relatedItems',
    ]) {
      const corpus = await readText(
        JSON.stringify([attributes({ doi: '10.1000/good' }), attributes({ [field]: wrong })]),
      );
      expect(codes(corpus)).not.toContain('file-failed');
      expect(corpus.files[0]!.records.in).toBe(2);
    }
});
