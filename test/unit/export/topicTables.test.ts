import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { jsonOf } from '../../../src/export/json.ts';
import { paperTableChunks, topicTableChunks } from '../../../src/export/topicTables.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { topicOrigin } from '../../../src/model/topic.ts';
import { topicNamed } from '../../papers.ts';
import { snapshotOf } from './tinySnapshot.ts';
import type { TinyPaper } from './tinyNetwork.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (chunks: Iterable<string>): Row[] =>
  Papa.parse<Row>([...chunks].join('').replace('\uFEFF', '').trimEnd(), { header: true }).data;

const year = (of: number): [number, number] => [dayOf(of, 1, 1), dayOf(of, 12, 31)];
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

/** Ten papers a year: reefs take one more of them from year to year, and maps what is left. */
const rising: TinyPaper[] = times(10, 0).flatMap((_, at) =>
  times(10, 0).map((__, paper): TinyPaper => ({
    authors: ['ada'],
    days: year(2001 + at),
    topics: paper <= at ? { reefs: 1 } : { maps: 1 },
  })),
);

test('the table of topics tells papers, weight and dates, by main topic', () => {
  const snapshot = snapshotOf([
    { authors: ['ada'], days: year(2001), topics: { reefs: 0.75, maps: 0.25 } },
    { authors: ['bo'], days: year(2005), topics: { reefs: 1 } },
    { authors: ['bo'], topics: { maps: 0.5 } },
  ]);
  expect(rowsOf(topicTableChunks(snapshot))).toMatchObject([
    { label: 'maps', papers: '1', weight: '0.75', 'first date': '', 'last date': '', terms: 'maps' },
    { label: 'reefs', papers: '2', weight: '1.75', 'first date': '2001-01-01', 'last date': '2005-01-01' },
  ]);
});

test('topics rise and fall, and with too few years nothing is said', () => {
  const [maps, reefs] = rowsOf(topicTableChunks(snapshotOf(rising)));
  expect(reefs).toMatchObject({ trend: 'rising', 'slope per year': '0.1' });
  expect(maps).toMatchObject({ trend: 'falling', 'slope per year': '-0.1' });
  expect(Number(reefs?.['p value'])).toBeLessThan(0.01);
  const [few] = rowsOf(topicTableChunks(snapshotOf(rising.slice(0, 30))));
  expect(few).toMatchObject({ trend: 'too few years', 'slope per year': '', 'p value': '' });
});

test('bursts are of all years, whatever window is written, and end before the year that is not over', () => {
  const papers = times(12, 0).flatMap((_, at) => {
    const isBurst = at === 5 || at === 6;
    return times(20, 0).map((__, paper): TinyPaper => ({
      authors: ['ada'],
      days: year(2001 + at),
      topics: paper < (isBurst ? 15 : 1) ? { reefs: 1 } : { maps: 1 },
    }));
  });
  const window = { from: dayOf(2001, 1, 1), to: dayOf(2002, 12, 31), undated: false };
  const written = (today: number) => rowsOf(topicTableChunks(snapshotOf(papers, { window, today })))[1]!;
  expect(written(dayOf(2020, 1, 1))).toMatchObject({ papers: '2' });
  expect(written(dayOf(2020, 1, 1))['bursts']).toMatch(/^2006–2007 \(\d+\.\d\)$/);
  expect(written(dayOf(2007, 6, 1))['bursts']).toMatch(/^2006 \(\d+\.\d\)$/);
});

test('hidden and editorial topics are named so', () => {
  const snapshot = snapshotOf([{ authors: ['ada'], topics: { errata: 1 } }]);
  const topics = [{ ...snapshot.network.topics[0]!, isEditorial: true }];
  const model = { ...snapshot.model, topics, hidden: [topicNamed('noise')] };
  const rows = rowsOf(topicTableChunks({ ...snapshot, model, network: { ...snapshot.network, topics } }));
  expect(rows.map(({ label, kind, papers }) => [label, kind, papers])).toEqual([
    ['errata', 'editorial', '1'],
    ['noise', 'hidden', '0'],
  ]);
});

test('the table of papers tells what each is about and where that comes from', () => {
  const snapshot = snapshotOf([
    { title: '=1+1', authors: ['ada'], days: year(2001), topics: { reefs: 2 / 3, maps: 1 / 3 } },
    { authors: ['bo'] },
    { authors: ['bo'], topics: { maps: 1 } },
  ]);
  const origins = Uint8Array.of(topicOrigin.own, topicOrigin.none, topicOrigin.inherited);
  const model = { ...snapshot.model, origins, weak: Uint8Array.of(0, 0, 1) };
  const ids = [{ doi: '10.5/x', arxiv: '2101.00001' }, { arxiv: '2101.00002' }, {}];
  const papers = snapshot.papers.map((paper, at) => ({ ...paper, ids: ids[at]! }));
  expect(rowsOf(paperTableChunks({ ...snapshot, papers, model }))).toEqual([
    expect.objectContaining({
      paper: '10.5/x',
      title: "'=1+1",
      date: '2001-01-01',
      'main topic id': 'reefs',
      'main topic': 'reefs',
      memberships: 'reefs:0.6667; maps:0.3333',
      origin: 'own',
      weak: 'no',
    }),
    expect.objectContaining({ paper: 'arXiv:2101.00002', 'main topic id': '', memberships: '', origin: 'none' }),
    expect.objectContaining({ paper: 'tiny.csv:4', date: '', origin: 'inherited', weak: 'yes' }),
  ]);
});

test('JSON carries topics, the memberships of papers, and what was done to topics', () => {
  const snapshot = snapshotOf(rising);
  const settings = { ...snapshot.settings, topicEdits: [{ kind: 'hide', topic: 'noise' }] as const };
  const model = { ...snapshot.model, hidden: [topicNamed('noise')], remarks: ['A remark.'] };
  const written = JSON.parse(jsonOf({ ...snapshot, settings, model }));
  expect(written.topics).toMatchObject([
    { id: 'maps', label: 'maps', slot: 0, labelFrom: 'terms', isEditorial: false, trend: { direction: 'falling' } },
    { id: 'reefs', terms: ['reefs'], papers: 55, weight: 55, bursts: [], trend: { direction: 'rising', slope: 0.1 } },
  ]);
  expect(written.topics[1].trend.shares).toHaveLength(10);
  expect(written.papers[0]).toMatchObject({ memberships: [{ topic: 'reefs', share: 1 }], origin: 'own', weak: false });
  expect(written.coterie.topics).toMatchObject({
    kind: 'computed',
    hidden: [{ id: 'noise' }],
    remarks: ['A remark.'],
    granularity: { natural: 0 },
    years: { firstYear: 2001, lastYear: 2010, partialYear: null },
  });
  expect(written.coterie.settings.topicEdits).toEqual([{ kind: 'hide', topic: 'noise' }]);
});
