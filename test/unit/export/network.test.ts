import { expect, test } from 'vitest';
import { captionOf } from '../../../src/export/caption.ts';
import { gexfOf } from '../../../src/export/gexf.ts';
import { jsonOf } from '../../../src/export/json.ts';
import type { GivenNetwork } from '../../../src/model/givenNetwork.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { graphFile } from '../../../src/work/graphFile.ts';
import { studyOf } from '../../../src/work/study.ts';
import { noFilters } from '../../../src/model/filters.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { dateOf } from '../../papers.ts';
import { givenNetwork } from '../../randomNetworks.ts';
import { snapshotOf } from './tinySnapshot.ts';

const nothing = () => undefined;

function written(network: GivenNetwork, window?: TimeWindow) {
  const records = { in: 1, accepted: 1, merged: 0, rejected: 0 };
  const files = [{ name: 'few.net', format: 'pajek', encoding: 'utf-8', records, notices: [] }];
  const corpus = { papers: [], records: [], mergedRecords: [], files, cutLists: [], lists: [], network };
  const study = studyOf(corpus, defaultSettings, nothing);
  const wish = { seen: window && { window, filters: noFilters }, today: 20_000 };
  const text = (format: 'json' | 'gexf') => [...graphFile(study, format, wish)].join('');
  return { json: JSON.parse(text('json')), gexf: text('gexf') };
}

const dated = givenNetwork(
  ['a', 'b', 'c', 'alone'],
  [
    ['a', 'b', 2, '2001'],
    ['b', 'a', 3, '2004-05'],
    ['c', 'b', 1.5],
  ],
);

test('JSON of a network has its links in the place of papers, and speaks of items', () => {
  const { json } = written(dated);
  expect(json.papers).toBe(undefined);
  expect(json.records).toEqual([
    {
      index: 0,
      source: 'n:a',
      target: 'n:b',
      weight: 2,
      date: { from: '2001-01-01', to: '2001-12-31', precision: 'year' },
      line: 5,
    },
    {
      index: 1,
      source: 'n:b',
      target: 'n:a',
      weight: 3,
      date: { from: '2004-05-01', to: '2004-05-31', precision: 'month' },
      line: 6,
    },
    { index: 2, source: 'n:c', target: 'n:b', weight: 1.5, date: null, line: 7 },
  ]);
  const nodes = Object.fromEntries(
    json.nodes.map((node: { key: string; attributes: unknown }) => [node.key, node.attributes]),
  );
  expect(nodes['n:b']).toMatchObject({ kind: 'item', label: 'Node b', links: 3, undatedLinks: 1, weight: 6.5 });
  expect(nodes['n:alone']).toMatchObject({ links: 0, undatedLinks: 0, weight: 0, firstDay: null });
  expect(nodes['n:b']).not.toHaveProperty('mainTopic');
  expect(json.edges[0].attributes).toMatchObject({ kind: 'tie', links: [0, 1], weight: 5 });
  expect(json.coterie.counts).toEqual({ links: 3, undatedLinks: 1, items: 4, ties: 2 });
  expect(json.coterie.settings).toMatchObject({ largestComponent: false, keepGiven: true, resolution: 1, seed: 1 });
  expect(json.coterie.settings).not.toHaveProperty('counting');
});

test('GEXF of a network has the dates of its ties as spells, and none for what has no date', () => {
  const { gexf } = written(dated);
  const tie = /<edge id="n:a\|n:b".*<\/edge>/.exec(gexf)![0];
  expect(tie).toContain('weight="5"');
  expect(tie).toContain('<spell start="2001-01-01" end="2001-12-31"/><spell start="2004-05-01" end="2004-05-31"/>');
  expect(/<node id="n:alone".*<\/node>/.exec(gexf)![0]).not.toContain('spell');
  expect(gexf).toContain('<attribute id="links" title="links" type="integer"/>');
  expect(gexf).not.toContain('"papers"');
});

test('a window of a dated network holds its links alone', () => {
  const { from, to } = dateOf('2004');
  const { json } = written(dated, { from, to, undated: false });
  expect(json.nodes.map(({ key }: { key: string }) => key)).toEqual(['n:a', 'n:b']);
  expect(json.edges[0].attributes).toMatchObject({ links: [1], weight: 3 });
  expect(json.coterie.counts).toEqual({ links: 1, undatedLinks: 0, items: 2, ties: 1 });
});

test('the caption of a network speaks neither of papers nor, without dates, of years', () => {
  const { json } = written(givenNetwork(['a', 'b', 'c'], [['a', 'b', 2]]));
  expect(json.coterie.caption.slice(0, 3)).toEqual([
    'few.net',
    '3 items · 1 link · 1 tie',
    'A network that came without papers; weights as its file has them',
  ]);
  expect(written(dated).json.coterie.caption[1]).toBe('All years, 2001–2004, 1 undated link included');
});

test('papers are written as ever', () => {
  const snapshot = snapshotOf([{ authors: ['a', 'b'], days: [1, 2] }]);
  expect(JSON.parse(jsonOf(snapshot))).toHaveProperty('papers');
  expect(gexfOf(snapshot)).toContain('for="papers"');
  expect(captionOf(snapshot)[2]).toContain('1 paper');
});
