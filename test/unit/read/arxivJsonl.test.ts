import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, onlyPaper, rawNames, readText } from './support.ts';

const record = (fields: object = {}) => ({
  id: '0704.0001',
  submitter: 'Jo Roe',
  authors: "Jo Roe and Bo Po\\'e",
  title: 'On the growth\n  of bees',
  categories: 'cs.SI physics.soc-ph',
  abstract: '  Bees\ngrow.\n',
  versions: [
    { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
    { version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
  ],
  update_date: '2008-11-26',
  authors_parsed: [
    ['Roe', 'Jo', ''],
    ['Poé', 'Bo', ''],
  ],
  ...fields,
});
const paperWith = (fields: object) => onlyPaper(`${JSON.stringify(record(fields))}\n`);
const dated = async (fields: object) => {
  const { date } = await paperWith(fields);
  return date && `${isoDay(date.from)} ${date.precision} ${date.kind}`;
};

test('reads one record a line, and lists of records', async () => {
  const two = [record(), record({ id: '0704.0002', title: 'Another' })];
  for (const text of [two.map((one) => JSON.stringify(one)).join('\n'), JSON.stringify(two, null, 1)]) {
    const { papers, files } = await readText(text);
    expect(files[0]!.format).toBe('arxiv-jsonl');
    expect(papers.map(({ title }) => title)).toEqual(['On the growth of bees', 'Another']);
  }
});

test('takes the day of the first version and never that of the last change', async () => {
  expect(await dated({})).toBe('2007-04-02 day v1');
  expect(await dated({ versions: [{ version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' }] })).toBe(
    '2007-04-01 month v1',
  );
  expect(await dated({ versions: undefined })).toBe('2007-04-01 month v1');
  expect(await dated({ versions: undefined, id: 'math/9912001' })).toBe('1999-12-01 month v1');
  expect(await dated({ versions: undefined, id: 'unknown' })).toBeUndefined();
  const odd = await readText(JSON.stringify(record({ versions: [{ version: 'v1', created: 'some day' }] })));
  expect(codes(odd)).toEqual(['date-unreadable']);
});

test('reads the parsed names, with LaTeX, suffixes, collaborations and affiliations', async () => {
  const { slots, authorsTruncated } = await paperWith({
    authors: 'The BEE Collaboration, J. Roe, et al',
    authors_parsed: [
      ['The BEE Collaboration', '', ''],
      ['R\\"oe', 'C. -P.', ''],
      ['Evans', 'Neal J.', 'II'],
      ['Poe', 'B.', '', 'Here, There'],
      ['Collaboration', 'for the WASP', ''],
    ],
  });
  expect(
    slots.map(({ raw, kind, family, given, suffix }) => [kind, raw, family, given, suffix].filter(Boolean).join('|')),
  ).toEqual([
    'group|The BEE Collaboration',
    'person|C.-P. Röe|Röe|C.-P.',
    'person|Neal J. Evans II|Evans|Neal J.|II',
    'person|B. Poe|Poe|B.',
    'group|WASP Collaboration',
  ]);
  expect(authorsTruncated).toBe(true);
});

test('reads the printed names where they were not parsed', async () => {
  const authors = 'J. R\\"oe (1), Neal Evans, Jr. and B. Poe (1 and (2)) ((1) Here, (2) There and then)';
  const paper = await paperWith({ authors, authors_parsed: undefined });
  expect(rawNames(paper)).toEqual(['J. Röe', 'Neal Evans Jr.', 'B. Poe']);
});

test('mends ids that were taken for numbers, and splits the classes', async () => {
  const idOf = async (id: unknown) => (await paperWith({ id })).ids.arxiv;
  expect(await idOf(704.0001)).toBe('0704.0001');
  expect(await idOf(704.001)).toBe('0704.0010');
  expect(await idOf(1501.1)).toBe('1501.10000');
  expect(await idOf('2101.00001v2')).toBe('2101.00001');
  expect(await idOf('quant-ph/0210005')).toBe('quant-ph/0210005');
  expect((await paperWith({})).categories).toEqual(['cs.SI', 'physics.soc-ph']);
});

test.each(Object.keys(record({ doi: 0, 'journal-ref': 0 })))('takes anything for %s', async (key) => {
  for (const value of [null, 1, 'x', [], {}, true, [[]], [null], [{}], [[{}, 1, null]]]) {
    const corpus = await readText(
      `${JSON.stringify(record({ id: '0704.0009', title: 'Whole' }))}\n${JSON.stringify(record({ [key]: value }))}`,
    );
    expect(codes(corpus)).not.toContain('json-odd-record');
    expect(corpus.papers.map(({ title }) => title)).toContain('Whole');
  }
});
