import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { authorTableChunks, tieTableChunks } from '../../../src/export/networkTables.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import type { FacetValues } from '../../../src/network/facetValues.ts';
import type { TinyPaper } from './tinyNetwork.ts';
import { hostileTexts, snapshotOf } from './tinySnapshot.ts';

const nothing = (count: number) => ({ offsets: new Uint32Array(count + 1), values: new Uint32Array() });
const noValues = (count: number): FacetValues => ({
  names: { venue: [], language: [], documentType: [], institution: [], country: [] },
  papers: { venue: new Int32Array(), language: new Int32Array(), documentType: new Int32Array() },
  authors: { institution: nothing(count), country: nothing(count) },
});

const rowsIn = (chunks: Iterable<string>): Record<string, string>[] =>
  Papa.parse<Record<string, string>>([...chunks].join('').slice(1), { header: true, skipEmptyLines: true }).data;

const on = (day: number): [number, number] => [day, day];

const papers: readonly TinyPaper[] = [
  { authors: ['a', 'b', 'c'], days: on(dayOf(2001, 5, 3)), topics: { t: 1 } },
  { authors: ['a', 'b'], days: on(dayOf(2003, 2, 1)), topics: { t: 1 } },
  { authors: ['a', 'b'], topics: { t: 1 } },
];

const authorsOf = (snapshot: ReturnType<typeof snapshotOf>) =>
  rowsIn(authorTableChunks(snapshot, noValues(snapshot.network.columns.authorCount)));

test('the table of authors has the papers, fractions, ties and dates of each', () => {
  const [a, , c] = authorsOf(snapshotOf(papers));
  expect(a).toMatchObject({
    id: 'a:a',
    papers: '3',
    'undated papers': '1',
    'fractional papers': String(Number((1 / 3 + 1 / 2 + 1 / 2).toPrecision(12))),
    ties: '2',
    'tie weight': '4',
    'first date': '2001-05-03',
    'last date': '2003-02-01',
    'main topic id': 't',
  });
  expect(c).toMatchObject({ id: 'a:c', papers: '1', ties: '2', 'first date': '2001-05-03', 'last date': '2001-05-03' });
});

test('the table of ties has both ends, dates and the ids of the shared papers, of a window those in it', () => {
  const whole = rowsIn(tieTableChunks(snapshotOf(papers)));
  expect(
    whole.map(({ 'source id': source, 'target id': target, kind, papers: count }) => [source, target, kind, count]),
  ).toEqual([
    ['a:a', 'a:b', 'coauthorship', '3'],
    ['a:a', 'a:c', 'coauthorship', '1'],
    ['a:b', 'a:c', 'coauthorship', '1'],
    ['a:a', 't:t', 'topic', '3'],
    ['a:b', 't:t', 'topic', '3'],
    ['a:c', 't:t', 'topic', '1'],
  ]);
  expect(whole[0]).toMatchObject({ 'first date': '2001-05-03', 'last date': '2003-02-01', 'undated papers': '1' });
  expect(whole[0]!['shared papers']!.split('; ')).toHaveLength(3);
  const window = { from: dayOf(2003, 1, 1), to: dayOf(2003, 12, 31), undated: false };
  const seen = rowsIn(tieTableChunks(snapshotOf(papers, { window })));
  expect(seen.map(({ papers: count }) => count)).toEqual(['1', '1', '1']);
});

const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', ...hostileTexts];

test('no cell of these tables begins a formula, whatever authors are called', () => {
  const hostile = snapshotOf([{ authors: formulas, days: on(dayOf(2001, 1, 1)) }]);
  const rows = [...authorsOf(hostile), ...rowsIn(tieTableChunks(hostile))];
  expect(rows.length).toBeGreaterThan(formulas.length);
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});
