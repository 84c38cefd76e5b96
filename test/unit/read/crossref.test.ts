import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, readText } from './support.ts';

const work = (fields: object = {}) => ({
  indexed: { 'date-parts': [[2024, 1, 1]] },
  'reference-count': 3,
  DOI: '10.1000/ABC',
  type: 'journal-article',
  created: { 'date-parts': [[2001, 1, 1]] },
  title: ['A title'],
  author: [{ given: 'Jo', family: 'Roe', sequence: 'first', affiliation: [] }],
  issued: { 'date-parts': [[2020, 5]] },
  ...fields,
});
const paperWith = (fields: object) => onlyPaper(JSON.stringify(work(fields)));
const parts = (...date: number[]) => ({ 'date-parts': [date] });
const dated = async (fields: object) => {
  const { date } = await paperWith(fields);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision} ${date.kind}`;
};

const answer = (type: string, message: object) => ({
  status: 'ok',
  'message-type': type,
  'message-version': '1.0.0',
  message,
});
const stored = (record: object, id: string) => JSON.stringify({ _id: { $oid: id }, ...record });

test('reads an answer with one work or many, bare works, and dumps', async () => {
  const [one, two] = [work(), work({ DOI: '10.1000/two', title: ['Another'] })];
  const texts = [
    JSON.stringify(answer('work-list', { 'total-results': 2, items: [one, two] }), null, 2),
    JSON.stringify({ items: [one, two] }),
    JSON.stringify([one, two]),
    `${stored(one, 'a1')}\n${stored(two, 'a2')}\n`,
    `${JSON.stringify(answer('work', one))}\n${JSON.stringify(answer('work', two))}`,
  ];
  for (const text of texts) {
    const { papers, files } = await readText(text);
    expect(files[0]!.format).toBe('crossref');
    expect(papers.map(({ title }) => title)).toEqual(['A title', 'Another']);
  }
});

test('reads persons, organisations, suffixes and ORCIDs', async () => {
  const { slots } = await paperWith({
    author: [
      { ORCID: 'http://orcid.org/0000-0001-2345-678X', given: 'Jo', family: 'Roe', suffix: 'Jr.' },
      { name: 'Bee Study Group', sequence: 'additional' },
      { name: 'Some Institute of Bees' },
      { family: 'Plato' },
      { family: 'POE', given: 'BO' },
      { given: '', family: '' },
      { name: 'Anonymous' },
      'Al Dee',
    ],
    editor: [{ given: 'Ed', family: 'Itor' }],
    translator: [{ given: 'Tra', family: 'Lator' }],
  });
  expect(slots.map(({ raw, kind, orcid }) => [raw, kind, orcid].filter(Boolean).join('|'))).toEqual([
    'Jo Roe Jr.|person|0000-0001-2345-678X',
    'Bee Study Group|group',
    'Some Institute of Bees|group',
    'Plato|person',
    'BO POE|person',
    'Al Dee|person',
  ]);
});

test('takes the earliest date of publication and no date of the record', async () => {
  expect(await dated({ 'published-print': parts(2020, 5), 'published-online': parts(2019, 12, 24) })).toBe(
    '2019-12-24 2019-12-24 day online',
  );
  expect(await dated({ issued: parts(2020), 'published-print': parts(2020, 3) })).toBe(
    '2020-03-01 2020-03-31 month print',
  );
  expect(await dated({ issued: undefined, posted: parts(2018, 7, 1), accepted: parts(2017) })).toBe(
    '2018-07-01 2018-07-01 day posted',
  );
  expect(await dated({ issued: { 'date-parts': [[null]] } })).toBeUndefined();
  expect(await dated({ issued: { 'date-parts': [[2020, 2, 31]] } })).toBe('2020-02-01 2020-02-29 month published');
});

test('reads titles and abstracts without their markup', async () => {
  const paper = await paperWith({
    title: ['Growth of CO<sub>2</sub> &amp; <i>bees</i>', 'A second title'],
    subtitle: ['A survey'],
    abstract:
      '<jats:title>Abstract</jats:title><jats:p>First <jats:italic>part</jats:italic>.</jats:p><jats:p>Of <jats:inline-formula><mml:math><mml:mi>x</mml:mi></mml:math></jats:inline-formula>.</jats:p>',
  });
  expect([paper.title, paper.abstract]).toEqual(['Growth of CO2 & bees: A survey', 'First part. Of x.']);
  expect((await paperWith({ title: ['A title: a survey'], subtitle: ['A Survey'] })).title).toBe('A title: a survey');
  expect((await paperWith({ title: [], 'original-title': ['Ein Titel'] })).title).toBe('Ein Titel');
});

test('takes ids, place, subjects and citations', async () => {
  const paper = await paperWith({
    DOI: '10.1000\\/abc',
    'container-title': ['A Journal', 'A J.'],
    subject: ['Bees'],
    'is-referenced-by-count': 7,
  });
  expect([paper.ids, paper.venue, paper.categories, paper.citations]).toEqual([
    { doi: '10.1000/abc' },
    'A Journal',
    ['Bees'],
    7,
  ]);
  expect((await paperWith({ institution: [{ name: 'A preprint server' }] })).venue).toBe('A preprint server');
});

test('leaves out journals and grants, and says of a list without authors that it has none', async () => {
  const text = `${JSON.stringify(work({ author: undefined }))}\n${JSON.stringify(work({ type: 'journal', title: ['Bees'] }))}\n`;
  const corpus = await readText(text);
  expect(linesOf(corpus, 'crossref-no-paper')).toEqual([2]);
  expect(codes(corpus)).toContain('no-authors');
  expect(corpus.papers[0]!.slots).toEqual([]);
});

test('leaves Crossref’s answers in CSL-JSON to the reader of CSL-JSON', async () => {
  const text = JSON.stringify({ ...work(), title: 'A title' });
  expect((await readText(text)).files[0]!.format).toBe('csl-json');
});

test.each(Object.keys(work({ 'published-print': 0, subject: 0, 'container-title': 0, institution: 0, event: 0 })))(
  'takes anything for %s',
  async (key) => {
    for (const value of [null, 1, 'x', [], {}, true, [[]], [null], [{}], { 'date-parts': [[{}]] }]) {
      const whole = work({ DOI: '10.1000/whole', title: ['Whole'] });
      const corpus = await readText(`${JSON.stringify(whole)}\n${JSON.stringify(work({ [key]: value }))}`);
      expect(codes(corpus)).not.toContain('json-odd-record');
      expect(corpus.papers.map(({ title }) => title)).toContain('Whole');
    }
  },
);
