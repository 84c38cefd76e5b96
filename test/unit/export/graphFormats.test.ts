import { strToU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { cytoscapeChunks } from '../../../src/export/cytoscapeJson.ts';
import { gexfChunks } from '../../../src/export/gexf.ts';
import { edgeTableChunks, nodeTableChunks } from '../../../src/export/graphTables.ts';
import { graphmlChunks } from '../../../src/export/graphml.ts';
import { graphologyChunks } from '../../../src/export/graphologyJson.ts';
import { jsonChunks } from '../../../src/export/json.ts';
import { pajekChunks, pajekProjectChunks } from '../../../src/export/pajek.ts';
import type { Snapshot } from '../../../src/export/snapshot.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noFilters } from '../../../src/model/filters.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { carriedText, mayCarry } from '../../../src/session/carried.ts';
import { graphBlob, graphFile, type TextFormat } from '../../../src/work/graphFile.ts';
import { studied, written } from '../../graphRoundTrip.ts';
import { dateOf, paper } from '../../papers.ts';
import { fileOf } from '../read/support.ts';
import { snapshotOf } from './tinySnapshot.ts';
import type { TinyPaper } from './tinyNetwork.ts';

const year = (of: number): [number, number] => [dayOf(of, 1, 1), dayOf(of, 12, 31)];
const papers: TinyPaper[] = [
  { authors: ['ada', 'bo'], days: year(2001), topics: { reefs: 1 } },
  { authors: ['ada', 'bo'], days: [dayOf(2005, 3, 4), dayOf(2005, 3, 4)] },
  { authors: ['ada', 'cy'] },
];
const textOf = (chunks: (snapshot: Snapshot) => Iterable<string>, changes: Partial<Snapshot> = {}) =>
  [...chunks(snapshotOf(papers, changes))].join('');

describe('Pajek', () => {
  test('a network has years as time points, exact dates as labels of lines, and undated ties always', () => {
    const lines = textOf(pajekChunks).split('\r\n');
    expect(lines.filter((line) => /^\d+ \d+ /.test(line)).slice(0, 2)).toEqual([
      '1 2 2 l "2001; 2005-03-04" [2001,2005]',
      '1 3 1 l "?" [1-*]',
    ]);
    expect(lines.find((line) => line.startsWith('1 "ada"'))).toMatch(/ ellipse ic \w+ \[2001,2005\]$/);
    expect(lines.find((line) => line.includes('"reefs"'))).toMatch(/ diamond ic \w+ \[2001\]$/);
  });

  test('a project has communities, kinds and numbers of papers beside the network', () => {
    const sections = textOf(pajekProjectChunks).split(/\r\n(?=\*)/);
    const values = (name: string) => {
      const at = sections.findIndex((section) => section.startsWith(name));
      return sections[at + 1]!.trim().split('\r\n').slice(1);
    };
    expect(values('*Partition Communities').at(-1)).toBe('0');
    expect(values('*Partition Kinds')).toEqual(['1', '1', '1', '7']);
    expect(values('*Vector Papers')).toEqual(['3', '2', '1', '1']);
  });

  test('a network without any date has no time points', () => {
    const text = [...pajekChunks(snapshotOf([{ authors: ['ada', 'bo'] }]))].join('');
    expect(text.slice(text.indexOf('*Vertices'))).not.toContain('[');
  });
});

test('a table has the columns of Gephi first, and dates as ISO has them', () => {
  const [nodes, edges] = [textOf(nodeTableChunks), textOf(edgeTableChunks)].map((text) => text.split('\r\n'));
  expect(nodes![0]).toMatch(/^\uFEFFId,Label,Kind,/);
  expect(nodes![1]).toMatch(/^a:ada,ada,author,0,,0,-0\.25,3,1,,3,2001-01-01,2005-03-04,t:reefs,#0072b2$/);
  expect(edges!.slice(0, 2)).toEqual([
    '\uFEFFSource,Target,Type,Id,Kind,Weight,Papers,Undated Papers,Inferred Papers,First Day,Last Day,Paper Dates',
    'a:ada,a:bo,Undirected,a:ada|a:bo,coauthorship,2,2,0,,2001-01-01,2005-03-04,"2001; 2005-03-04"',
  ]);
});

test.each([
  ['GEXF', gexfChunks],
  ['GraphML', graphmlChunks],
] as const)('%s carries a text that is no part of the graph, whatever is in it', (_, chunks) => {
  for (const carried of ['{}', '{"name":"?> ]]> <!-- \\u0000 日本 👩‍👩‍👧‍👦"}', `{"long":"${'x'.repeat(200_000)}"}`]) {
    const text = textOf(chunks, { carried });
    expect(carriedText(strToU8(text))).toBe(carried);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  }
  expect(carriedText(strToU8(textOf(chunks)))).toBe(undefined);
  expect(carriedText(strToU8('<?coterie-session %%%?>'))).toBe(undefined);
  expect(carriedText(strToU8('<?coterie-session gA?>'))).toBe(undefined);
});

test.each([
  ['Coterie’s JSON', jsonChunks],
  ['graphology', graphologyChunks],
  ['Cytoscape', cytoscapeChunks],
] as const)('%s carries a text beside the graph, which stays as it is, whatever is in it', (_, chunks) => {
  const others = { title: '"coterie-session":"e30" "coterie-session": "e30"' };
  const bare = JSON.parse(textOf(chunks, others));
  for (const carried of ['{}', '{"name":"\\" } ]]> \\u0000 日本 👩‍👩‍👧‍👦"}', `{"long":"${'x'.repeat(200_000)}"}`]) {
    const text = textOf(chunks, { carried, ...others });
    expect(carriedText(strToU8(text))).toBe(carried);
    // As other programs write it anew, with a mark of its encoding.
    const again = `\uFEFF${JSON.stringify(JSON.parse(text), undefined, 2)}`;
    expect(mayCarry(strToU8(again).subarray(0, 4096))).toBe(true);
    expect(carriedText(strToU8(again))).toBe(carried);
    const graph = JSON.parse(text);
    for (const part of [graph, graph.attributes, graph.data]) delete part?.['coterie-session'];
    expect(graph).toEqual(bare);
  }
  expect(carriedText(strToU8(textOf(chunks, others)))).toBe(undefined);
  expect(carriedText(strToU8('{"coterie-session":"gA"}'))).toBe(undefined);
  expect(mayCarry(strToU8('{"elements":{"nodes":[]}}'))).toBe(false);
});

const stating: readonly TextFormat[] = ['json', 'gexf', 'graphml', 'graphology', 'cytoscape', 'pajek', 'pajek-project'];

test.each([...stating, 'about', 'vosviewer-json'] as const)('%s states window, counts, day and program', (format) => {
  const text = written(studied([paper(['Ann', 'Bob'], '2001'), paper(['Ann', 'Cyd'])]), format);
  expect(text).toContain('2026-11-27');
  expect(text).toMatch(/Coterie \d/);
  expect(text).toMatch(/2 papers|"papers":\s?2/);
  expect(text).toMatch(/2001/);
});

test('the hash of the data stands in every file that states what it shows', () => {
  const dataHash = 'a1b2c3d4';
  for (const chunks of [gexfChunks, graphmlChunks, cytoscapeChunks, pajekChunks]) {
    expect(textOf(chunks, { dataHash })).toContain(dataHash);
  }
});

test('what is visible has its own ties and dates, and says so', async () => {
  const study = studied([paper(['Ann', 'Bob'], '2001'), paper(['Ann', 'Bob'], '2004'), paper(['Ann', 'Cyd'], '2004')]);
  const window = { from: dayOf(2001, 1, 1), to: dayOf(2001, 12, 31), undated: false };
  const wish = { seen: { window, filters: noFilters }, today: dayOf(2026, 11, 27) };
  for (const format of ['graphml', 'cytoscape', 'pajek', 'tables'] as const) {
    const blob = graphBlob(study, format, wish);
    const corpus = await readCorpus([
      { name: format, bytes: new Uint8Array(await blob.arrayBuffer()), savedOn: 20_000 },
    ]);
    expect(corpus.network!.nodes.map(({ label }) => label)).toEqual(['Ann', 'Bob']);
    expect(corpus.network!.ties.map(({ weight, date }) => [weight, date?.raw])).toEqual([[1, '2001']]);
    expect(corpus.files.flatMap(({ notices }) => notices).filter(({ severity }) => severity !== 'info')).toEqual([]);
  }
});

test('a name of a megabyte is written whole, and cut with a word when it is read', async () => {
  const name = `=${'ab "<&\\ '.repeat(131_072)}`;
  const snapshot = snapshotOf([{ authors: [name, 'bo'], days: year(2001) }]);
  for (const chunks of [gexfChunks, graphmlChunks, cytoscapeChunks, pajekChunks]) {
    const text = [...chunks(snapshot)].join('');
    expect(text.length).toBeGreaterThan(name.length);
    const corpus = await readCorpus([fileOf(text, 'long')]);
    expect(corpus.network!.nodes.map(({ label }) => label.length).sort((one, other) => one - other)).toEqual([2, 1000]);
    expect(corpus.network!.ties.length).toBe(1);
    expect(corpus.files[0]!.notices.map(({ code }) => code)).toContain('field-too-long');
  }
});

test('a weight that somebody changed counts, and the papers then tell the time alone', async () => {
  const text = written(studied([paper(['Ann', 'Bob'], '2001'), paper(['Ann', 'Bob'], '2004')]), 'edges-csv');
  const corpus = await readCorpus([fileOf(text.replace('coauthorship,2,', 'coauthorship,5,'), 'edges.csv')]);
  expect(corpus.network!.ties.map(({ weight, date }) => [weight, date?.raw])).toEqual([[5, '2001-01-01 – 2004-12-31']]);
});

test('a hundred thousand ties come in pieces, none of them large', () => {
  const count = 450;
  const nodes = Array.from({ length: count }, (_, at) => {
    const place = { x: Math.cos(at), y: Math.sin(at), cluster: String(at % 7) };
    return { id: `node ${at}`, label: `Node ${at}`, line: at + 1, ...place };
  });
  const pairs = nodes.flatMap((_, source) =>
    nodes.slice(source + 1).map((__, at) => [source, source + 1 + at] as const),
  );
  const date = dateOf('2001');
  const ties = pairs.map(([source, target]) => ({ source, target, weight: 1, date, line: 1 }));
  const study = studied([], { nodes, ties });
  expect(study.network.columns.tieCount).toBeGreaterThan(100_000);
  const wish = { seen: undefined, today: 20_000 };
  for (const format of ['graphml', 'pajek', 'edges-csv'] as const) {
    let most = 0;
    for (const chunk of graphFile(study, format, wish)) most = Math.max(most, chunk.length);
    expect(most).toBeLessThan(20_000);
  }
}, 120_000);
