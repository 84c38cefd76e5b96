import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/read/index.ts';
import { tell } from './networkTexts.ts';
import { fileOf } from './support.ts';

test('VOSviewer: a map with tabs or commas, with a mark before it and without ids', async () => {
  const tabs = await tell(
    '\uFEFFid\tlabel\tdescription\tx\ty\tcluster\tweight<Links>\tscore<Avg. pub. year>\n29\t"abad, y."\t"<b>A ""B""</b>"\t-0.5\t1\t3\t4\t\n',
  );
  expect(tabs.format).toBe('vosviewer-map');
  expect(tabs.corpus.network!.nodes).toMatchObject([
    { id: '29', label: 'abad, y.', x: -0.5, y: 1, cluster: '3', line: 2 },
  ]);
  const commas = await tell('label,x,y,weight<Documents>\n"lee, a",1,2,3\nray,3,4,5\n');
  expect(commas.corpus.network!.nodes.map(({ id, label }) => [id, label])).toEqual([
    ['lee, a', 'lee, a'],
    ['ray', 'ray'],
  ]);
});

test('VOSviewer: an item may lack its place and its group', async () => {
  const { nodes, codes } = await tell(
    'id\tlabel\tx\ty\tcluster\tweight<Links>\n1\ttitle\t\t\t\t2\n2\tyear\t0.5\t1\t1\t2\n',
  );
  expect(nodes).toEqual(['title', 'year']);
  expect(codes).toEqual([]);
});

test('VOSviewer: links with real weights, links to oneself, each line in its place', async () => {
  const { format, nodes, ties, codes } = await tell('1\t1\t892\n1\t18\t0.5\n1\t264\n18\t264\t2\n');
  expect(format).toBe('vosviewer-network');
  expect(nodes).toEqual(['1', '18', '264']);
  expect(ties).toEqual(['1–18 0.5', '18–264 2']);
  expect(codes).toEqual(['info tie-to-itself 1', 'error edge-list-line 3']);
});

test('a map and its links are joined, in either order', async () => {
  const map = fileOf('id\tlabel\tx\ty\tweight<Links>\n7\tlee\t1\t2\t1\n9\tray\t3\t4\t1\n', 'map.txt');
  const links = fileOf('7\t9\t2.5\n7\t12\t1\n', 'network.txt');
  for (const files of [
    [map, links],
    [links, map],
  ]) {
    const { network } = await readCorpus(files);
    expect(network!.nodes.map(({ label }) => label).toSorted()).toEqual(['12', 'lee', 'ray']);
    const ties = network!.ties.map(({ source, target }) => [
      network!.nodes[source]!.label,
      network!.nodes[target]!.label,
    ]);
    expect(ties).toEqual([
      ['lee', 'ray'],
      ['lee', '12'],
    ]);
  }
});

test('edge lists: remarks, blanks of all kinds, and what networkx writes behind the ends', async () => {
  const { format, ties } = await tell('# SNAP\n% KONECT\n2583 2783 {}\n\n2583 951 {}\n');
  expect(format).toBe('edge-list');
  expect(ties).toEqual(['2583–2783 1', '2583–951 1']);
  const named = await tell("ann bob {'weight': 2.5, 'year': 1998}\nbob cyd {'weight': 1, 'year': 1999}\n");
  expect(named.ties).toEqual(['ann–bob 2.5 1998-01-01..1998-12-31', 'bob–cyd 1 1999-01-01..1999-12-31']);
  expect((await tell('2;1;3\n1;7;4\n')).ties).toEqual(['2–1 3', '1–7 4']);
});

test('edge lists: a column is one of dates only where it can be nothing else', async () => {
  const seconds = await tell('5 2 978307200\n2 7 978393600\n');
  expect(seconds.ties).toEqual(['5–2 1 2001-01-01', '2–7 1 2001-01-02']);
  expect(seconds.codes).toEqual(['info edge-list-dates 0']);
  expect((await tell('5 2 1 1998\n2 7 3 2001\n')).ties).toEqual([
    '5–2 1 1998-01-01..1998-12-31',
    '2–7 3 2001-01-01..2001-12-31',
  ]);
  expect((await tell('5 2 1998-03-04\n2 7 2001-01\n')).ties).toEqual([
    '5–2 1 1998-03-04',
    '2–7 1 2001-01-01..2001-01-31',
  ]);
  // Two weights near 2000 prove nothing; five of them are years.
  expect((await tell('5 2 1998\n2 7 2001\n')).ties).toEqual(['5–2 1998', '2–7 2001']);
  const years = [5, 6, 7, 8, 9].map((id) => `${id} 2 ${1990 + id}`).join('\n');
  expect((await tell(years)).ties[0]).toBe('5–2 1 1995-01-01..1995-12-31');
});

test('tables of numbers with a header and lists of papers are no edge lists', async () => {
  expect((await tell('year,count\n2001,5\n2002,7\n')).format).not.toMatch(/edge|vosviewer/);
  expect((await tell('12\n15\n18\n')).format).not.toMatch(/edge|vosviewer/);
});

test('Gephi: ties with their kind, weight and dates; nodes by their ids alone', async () => {
  const { format, nodes, ties, codes } = await tell(
    'Source,Target,Type,Id,Label,timeset,Weight\nann,bob,Directed,0,,"<[2010.0, 2012.0]>",2.5\nbob,"cyd, c",Directed,1,,,\n',
  );
  expect(format).toBe('edges-csv');
  expect(nodes).toEqual(['ann', 'bob', 'cyd, c']);
  expect(ties).toEqual(['ann–bob 2.5 2010-01-01..2012-12-31', 'bob–cyd, c 1']);
  expect(codes).toEqual(['info network-directed 0']);
});

test('Gephi: start and end columns date a tie, and a semicolon leaves the comma to numbers', async () => {
  const { ties, codes } = await tell('Source;Target;Weight;Start;End\n1;2;2,5;2001;2003-06\n2;3;1;2004;\n3;3;1;;\n');
  expect(ties).toEqual(['1–2 2.5 2001-01-01..2003-06-30', '2–3 1 2004-01-01..2004-12-31']);
  expect(codes).toEqual(['info tie-to-itself 4']);
});

test('igraph: from and to are ties where nothing else stands beside them', async () => {
  expect((await tell('from\tto\tweight\nann\tbob\t2\n')).ties).toEqual(['ann–bob 2']);
  expect((await tell('from,to,subject,body\nann,bob,Hello,You\n')).format).not.toBe('edges-csv');
});

test('Gephi: nodes come without ties, grouped by their class', async () => {
  const { format, corpus, codes } = await tell(
    'Id,Label,timeset,modularity_class\n1,"Lee, Ann",,4\n2,,,\n2,Bob,,\n,Cyd,,\n',
  );
  expect(format).toBe('nodes-csv');
  expect(corpus.network!.nodes).toEqual([
    { id: '1', label: 'Lee, Ann', cluster: '4', line: 2 },
    { id: '2', label: '2', line: 3 },
  ]);
  expect(codes).toEqual(['error node-twice 4', 'error node-without-id 5']);
});

test('a list of papers with a source is no table of ties', async () => {
  const text = 'Title,Authors,Source,Target,Year\nT,"Lee, A",J,x,2001\n';
  expect((await tell(text)).corpus.papers).toHaveLength(1);
});

test('of ten thousand lines that are no ties the first thousand are named and the others counted', async () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `${at} ${at + 1} 1`);
  const bad = Array.from({ length: 1500 }, () => 'x y z');
  const { corpus, codes } = await tell([...lines, ...bad].join('\n'));
  expect(corpus.files[0]!.records.rejected).toBe(1500);
  expect(codes.filter((code) => code.startsWith('error edge-list-line'))).toHaveLength(1001);
  expect(corpus.files[0]!.notices.at(-1)!.message).toContain('500 more');
});

test('JSON whose lines end with braces is no list of edges', async () => {
  const text = '{"results": [\n"a b" , {"id": 1},\n"c d" , {"id": 2},\n"e f" , {"id": 3}\n]}\n';
  expect((await tell(text)).format).not.toBe('edge-list');
});
