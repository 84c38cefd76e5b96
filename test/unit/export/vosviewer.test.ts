import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { noFilters } from '../../../src/model/filters.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { graphBlob, graphFile, type TextFormat } from '../../../src/work/graphFile.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { dateOf, paper } from '../../papers.ts';
import { givenNetwork } from '../../randomNetworks.ts';
import { fileOf } from '../read/support.ts';

const nothing = () => undefined;
const records = { in: 1, accepted: 1, merged: 0, rejected: 0 };
const files = [{ name: 'few.csv', format: 'csv', encoding: 'utf-8', records, notices: [] }];

async function opened(texts: Readonly<Record<string, string>>, changes: Partial<Settings> = {}): Promise<Study> {
  const corpus = await readCorpus(Object.entries(texts).map(([name, text]) => fileOf(text, name)));
  return studyOf(corpus, { ...defaultSettings, ...changes }, nothing);
}

const written = (study: Study, format: TextFormat, window?: TimeWindow): string =>
  [...graphFile(study, format, { seen: window && { window, filters: noFilters }, today: 20_000 })].join('');

const rowsOf = (text: string): string[][] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

const map = [
  'id\tlabel\tdescription\tx\ty\tcluster\tweight<Links>\tweight<Documents>\tscore<Avg. pub. year>\tnote',
  '14\t"lee, ann"\t"<b>A ""B""</b>, and more"\t0.25\t-1.5\t2\t2\t12\t2012.5\t007',
  '3\tray\t\t-0.5\t0.125\t1\t1\t3.0625\t\t',
  '9\tpoe\t\t1\t2\t2\t1\t4\t2010\tx',
].join('\n');
const network = '3\t14\t2.5\n9\t9\t17\n9\t14\t1\n';

describe('files of VOSviewer, read and written', () => {
  test('a map keeps every column, cell and line, in their order', async () => {
    const study = await opened({ 'a_map.txt': map });
    expect(written(study, 'vosviewer-map')).toBe(`\uFEFF${map}\n`);
  });

  test('a map and its links come back whole, whichever was opened first, with links of items to themselves', async () => {
    for (const names of [
      ['map', 'network'],
      ['network', 'map'],
    ]) {
      const texts: Readonly<Record<string, string>> = { map, network };
      const study = await opened(Object.fromEntries(names.map((name) => [`${name}.txt`, texts[name]!])));
      expect(study.network.columns.tieCount).toBe(2);
      expect(written(study, 'vosviewer-map')).toBe(`\uFEFF${map}\n`);
      expect(written(study, 'vosviewer-network')).toBe(network);
    }
  });

  test('a map with commas and decimals of any form is written with tabs and plain numbers', async () => {
    const study = await opened({ 'a.csv': 'label,x,y,weight<Documents>\n"lee, a",1.500,2,3.0\nray,3,4,1e1\n' });
    expect(rowsOf(written(study, 'vosviewer-map')).slice(0, 3)).toEqual([
      ['label', 'x', 'y', 'weight<Documents>', 'cluster'],
      ['"lee, a"', '1.5', '2', '3', expect.any(String)],
      ['ray', '3', '4', '10', expect.any(String)],
    ]);
  });

  const document = {
    info: { title: 'A map', description: '<p>x</p>' },
    network: {
      items: [
        { id: 'ur.2', label: 'Ann', x: 0.5, y: -1, cluster: 3, weights: { Documents: 2 }, scores: { Year: 2012.25 } },
        { organization: 'Delft', label: 'Bob', id: 'ur.1', x: 1, y: 2, cluster: 1, tags: ['a', null, { b: true }] },
      ],
      clusters: [{ cluster: 3, label: 'three' }],
      links: [
        { source_id: 'ur.2', target_id: 'ur.1', strength: 2.5, url: 'https://example.org' },
        { target_id: 'ur.1', source_id: 'ur.1', strength: 4 },
        { source_id: 'ur.1', target_id: 'ur.2' },
      ],
    },
    config: { terminology: { item: 'Researcher' }, templates: { item_description: '<a>{label}</a>' } },
  };

  test('JSON comes back with all its members in their order, pretty or on one line', async () => {
    for (const text of [JSON.stringify(document), JSON.stringify(document, undefined, 4)]) {
      const again = written(await opened({ 'a.json': text }), 'vosviewer-json');
      expect(JSON.stringify(JSON.parse(again))).toBe(JSON.stringify(document));
    }
  });

  test('items that are papers are a network where that is asked for', async () => {
    const items = [1, 2].map((id) => ({ id, title: `On ${id}`, authors: 'Ann Lee', x: id, y: id }));
    const text = JSON.stringify({ network: { items, links: [{ source_id: 1, target_id: 2, strength: 0.25 }] } });
    const asPapers = await readCorpus([fileOf(text)]);
    expect([asPapers.papers.length, asPapers.network]).toEqual([2, undefined]);
    const corpus = await readCorpus([{ ...fileOf(text), choice: { format: 'vosviewer-items' } }]);
    const study = studyOf(corpus, defaultSettings, nothing);
    const { network: again } = JSON.parse(written(study, 'vosviewer-json'));
    expect(again.links).toEqual([{ source_id: 1, target_id: 2, strength: 0.25 }]);
    expect(again.items).toMatchObject(items);
  });

  test('the largest component alone leaves the rest of the file as it is', async () => {
    const study = await opened(
      { 'map.txt': `${map}\n20\talone\t\t5\t5\t1\t0\t1\t\t\n`, network },
      { largestComponent: true },
    );
    expect(written(study, 'vosviewer-map')).toBe(`\uFEFF${map}\n`);
    expect(written(study, 'vosviewer-network')).toBe(network);
  });

  test('what is found anew is written in the place of what the file said', async () => {
    const study = await opened({ map, network }, { keepGiven: false });
    const [header, ...rows] = rowsOf(written(study, 'vosviewer-map'));
    const x = header!.indexOf('x');
    expect(rows.map((row) => row[x])).not.toEqual(['0.25', '-0.5', '1']);
    const again = await opened({ map: written(study, 'vosviewer-map') });
    expect(rowsOf(written(again, 'vosviewer-map'))).toEqual([header, ...rows]);
  });

  test('a map becomes JSON and JSON a map, with numbers in the place of ids that are words', async () => {
    const json = JSON.parse(written(await opened({ map, network }), 'vosviewer-json'));
    expect(json.network.items[0]).toEqual({
      id: 14,
      label: 'lee, ann',
      description: '<b>A "B"</b>, and more',
      x: 0.25,
      y: -1.5,
      cluster: 2,
      note: '007',
      weights: { Links: 2, Documents: 12 },
      scores: { 'Avg. pub. year': 2012.5 },
    });
    expect(json.network.links[0]).toEqual({ source_id: 3, target_id: 14, strength: 2.5 });
    const study = await opened({ 'a.json': JSON.stringify(document) });
    expect(rowsOf(written(study, 'vosviewer-map'))).toEqual([
      ['id', 'label', 'x', 'y', 'cluster', 'weight<Documents>', 'score<Year>'],
      ['2', 'Ann', '0.5', '-1', '3', '2', '2012.25'],
      ['1', 'Bob', '1', '2', '1', '', ''],
    ]);
    expect(rowsOf(written(study, 'vosviewer-network'))[0]).toEqual(['2', '1', '2.5']);
  });

  test('weights and scores that are no numbers are left out with their line', async () => {
    const text = 'id\tlabel\tweight<A>\tscore<B>\n1\tx\tNaN\t1e999\n2\ty\t-3\t5\n';
    const study = await opened({ text });
    const said = study.corpus.files[0]!.notices.map(({ code, line }) => `${code} ${line}`);
    expect(said).toEqual(['vosviewer-measure 2', 'vosviewer-measure 2']);
    const rows = rowsOf(written(study, 'vosviewer-map'));
    expect(rows.map((row) => row.slice(2, 4))).toEqual([
      ['weight<A>', 'score<B>'],
      ['', ''],
      ['-3', '5'],
    ]);
  });
});

describe('papers as files of VOSviewer', () => {
  const papers = [
    paper(['Ann', 'Bob'], '2001'),
    paper(['Ann', 'Bob', 'Cyd'], '2004-05', { keywords: ['reefs'] }),
    paper(['Cyd']),
  ];
  const study = (changes: Partial<Settings> = {}) =>
    studyOf({ papers, records: papers, files, cutLists: [], lists: [] }, { ...defaultSettings, ...changes }, nothing);

  test('the map has the columns of VOSviewer, the network each pair once', () => {
    const [header, ...rows] = rowsOf(written(study(), 'vosviewer-map'));
    const measures = 'weight<Links> weight<Total link strength> weight<Documents> score<Avg. pub. year>';
    expect(header!.join(' ')).toBe(`id label x y cluster ${measures}`);
    expect(rows.map((row) => row.toSpliced(2, 3).join(' '))).toEqual([
      '1 Ann 2 3 2 2002.5',
      '2 Bob 2 3 2 2002.5',
      '3 Cyd 2 2 2 2004',
    ]);
    expect(rows.flatMap((row) => row.slice(2, 5)).every((cell) => Number.isFinite(Number(cell)))).toBe(true);
    expect(written(study(), 'vosviewer-network')).toBe('1\t2\t2\n1\t3\t1\n2\t3\t1\n');
  });

  test('weights have all their digits', () => {
    const [first] = rowsOf(written(study({ counting: 'fractional' }), 'vosviewer-network'));
    expect(first).toEqual(['1', '2', '1.5']);
    const many = [paper(['a', 'b', 'c', 'd'], '2001')];
    const thirds = studyOf(
      { papers: many, records: many, files, cutLists: [], lists: [] },
      { ...defaultSettings, counting: 'fractional' },
      nothing,
    );
    expect(Number(rowsOf(written(thirds, 'vosviewer-network'))[0]![2])).toBe(1 / 3);
  });

  test('a window has its own numbers, and everybody the id of the whole', () => {
    const { from, to } = dateOf('2004');
    const window = { from, to, undated: false };
    expect(rowsOf(written(study(), 'vosviewer-map', window)).map((row) => row.toSpliced(1, 4))).toEqual([
      ['id', 'weight<Links>', 'weight<Total link strength>', 'weight<Documents>', 'score<Avg. pub. year>'],
      ['1', '2', '2', '1', '2004'],
      ['2', '2', '2', '1', '2004'],
      ['3', '2', '2', '1', '2004'],
    ]);
    const early = dateOf('2001');
    expect(written(study(), 'vosviewer-network', { from: early.from, to: early.to, undated: false })).toBe('1\t2\t1\n');
  });

  test('JSON says what its items are, and holds no topic', () => {
    const json = JSON.parse(written(study(), 'vosviewer-json'));
    expect(json.config.terminology.items).toBe('Authors');
    expect(json.network.items.map(({ label }: { label: string }) => label)).toEqual(['Ann', 'Bob', 'Cyd']);
    expect(json.network.links[0]).toEqual({
      source_id: 1,
      target_id: 2,
      strength: 2,
      paper_dates: '2001; 2004-05',
    });
  });

  test('labels that a map cannot hold are made safe, and what is read back lacks only tabs and line ends', async () => {
    const names = ['tab\there', 'line\nend', '"quoted"', '=1+1', '-omics', "'=kept", 'a, b', 'ünï', '@x'];
    const nodes = names.map((label, at) => ({ id: String(at + 1), label, line: 1 }));
    const given = studyOf(
      { papers: [], records: [], files, cutLists: [], lists: [], network: { nodes, ties: [] } },
      defaultSettings,
      nothing,
    );
    const text = written(given, 'vosviewer-map');
    const safe = ['tab here', 'line end', '"""quoted"""', "'=1+1", "'-omics", "''=kept", '"a, b"', 'ünï', "'@x"];
    expect(rowsOf(text).map(([, label]) => label)).toEqual(['label', ...safe]);
    const again = await opened({ text });
    expect(again.network.authors.map(({ name }) => name)).toEqual([
      'tab here',
      'line end',
      '"quoted"',
      '=1+1',
      '-omics',
      "'=kept",
      'a, b',
      'ünï',
      '@x',
    ]);
  });

  test('the page saves map and network in one archive that opens again', async () => {
    const bytes = new Uint8Array(
      await graphBlob(study(), 'vosviewer-files', { seen: undefined, today: 20_000 }).arrayBuffer(),
    );
    const corpus = await readCorpus([{ name: 'a.zip', bytes, savedOn: 0 }]);
    expect(corpus.network!.nodes.map(({ label }) => label)).toEqual(['Ann', 'Bob', 'Cyd']);
    expect(corpus.network!.ties.length).toBe(3);
  });
});

test('a foreign network is written with each pair once, and named clusters by number', () => {
  const given = givenNetwork(
    ['b', 'a', 'c'],
    [
      ['b', 'a', 2],
      ['a', 'b', 3],
      ['c', 'b', 1.5],
    ],
  );
  const nodes = given.nodes.map((node, at) => ({ ...node, cluster: at < 2 ? 'red' : 'blue', x: at, y: -at }));
  const foreign = { ...given, nodes };
  const study = studyOf(
    { papers: [], records: [], files, cutLists: [], lists: [], network: foreign },
    defaultSettings,
    nothing,
  );
  expect(written(study, 'vosviewer-network')).toBe('1\t2\t5\n2\t3\t1.5\n');
  expect(rowsOf(written(study, 'vosviewer-map')).slice(1)).toEqual([
    ['2', 'Node b', '0', '0', '1', '2', '6.5'],
    ['1', 'Node a', '1', '-1', '1', '1', '5'],
    ['3', 'Node c', '2', '-2', '2', '1', '1.5'],
  ]);
});
