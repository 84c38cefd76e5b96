import { expect, test } from 'vitest';
import { tell } from './networkTexts.ts';

test('Pajek: sections in any case, comments, indented lines, entities, bare and missing labels', async () => {
  const { format, nodes, ties, codes, corpus } = await tell(`% a remark
*VERTICES 4
   1 "Pere Rossell&#243;"    0.25  0.75 0.5 ic Red
   2 "He said "no" twice" 0.1 0.2
   3 bare

*eDGES
% another remark
  1   2  2.5 c Blue
 3 4
`);
  expect(format).toBe('pajek');
  expect(nodes).toEqual(['Pere Rosselló', 'He said "no" twice', 'bare', '4']);
  expect(corpus.network!.nodes[0]).toMatchObject({ id: '1', x: 0.25, y: -0.75, line: 3 });
  expect(ties).toEqual(['Pere Rosselló–He said "no" twice 2.5', 'bare–4 1']);
  expect(codes).toEqual([]);
});

test('Pajek: arcs lose their direction with a word; lists of edges name one end once', async () => {
  const { ties, codes } = await tell('*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Arcs :1 "cites"\n2 1 3\n*Edgeslist\n1 2 3\n');
  expect(ties).toEqual(['B–A 3', 'A–B 1', 'A–C 1']);
  expect(codes).toContain('info network-directed 0');
});

test('Pajek: a symmetric matrix is read above its diagonal, another one as a whole', async () => {
  const labels = '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Matrix\n';
  expect((await tell(`${labels} 0 2 0\n 2 0 1\n 0 1 0\n`)).ties).toEqual(['A–B 2', 'B–C 1']);
  expect((await tell(`${labels} 0 2 0\n 1 0 0\n 0 3 0\n`)).ties).toEqual(['A–B 2', 'B–A 1', 'C–B 3']);
  const short = await tell(`${labels} 0 2 0\n 2 0\n 0 1 0\n`);
  expect(short.codes).toEqual(['error pajek-row 7']);
});

const timed = (times: string) => tell(`*Vertices 2\n1 "A" [1-*]\n2 "B"\n*Edges\n1 2 1 [${times}]\n`);

test('Pajek: time intervals date a tie where they are years, and not where they are counts', async () => {
  expect((await timed('1998-2000,2003')).ties).toEqual(['A–B 1 1998-01-01..2003-12-31']);
  expect((await timed('1998-*')).ties).toEqual(['A–B 1 1998-01-01..1998-12-31']);
  const counts = await timed('1-3,5');
  expect([counts.ties, counts.codes]).toEqual([['A–B 1'], ['info tie-times-numbers 5']]);
});

test('Pajek: of a two-mode network the first kind is shown, tied by what it has in common', async () => {
  const { nodes, ties, codes } = await tell(
    '*Vertices 5 3\n1 "Ann"\n2 "Bob"\n3 "Cyd"\n4 "chess"\n5 "tennis"\n*Edges\n1 4 2\n2 4 3\n2 5\n3 5\n',
  );
  expect(nodes).toEqual(['Ann', 'Bob', 'Cyd']);
  expect(ties).toEqual(['Ann–Bob 6', 'Bob–Cyd 1']);
  expect(codes).toEqual(['info pajek-two-mode 0']);
});

test('Pajek: where the first kind is papers, their authors are shown', async () => {
  const { nodes, ties } = await tell(
    '*Vertices 5 2\n1 "LEE_A(2001)12:3"\n2 "RAY_B(2004)7:1"\n3 "Lee, A"\n4 "Ray, B"\n5 "Poe, C"\n*Arcs\n1 3\n1 4\n2 4\n2 5\n',
  );
  expect(nodes).toEqual(['Lee, A', 'Ray, B', 'Poe, C']);
  expect(ties).toEqual(['Lee, A–Ray, B 1', 'Ray, B–Poe, C 1']);
});

test('Pajek: a two-mode matrix has a column for each vertex of the second kind', async () => {
  const { ties } = await tell('*Vertices 4 2\n1 "Ann"\n2 "Bob"\n3 "x"\n4 "y"\n*Matrix\n1 1\n1 0\n');
  expect(ties).toEqual(['Ann–Bob 1']);
});

test('Pajek: a project gives its first network with ties, grouped by a partition of its size', async () => {
  const { ties, codes, corpus } = await tell(
    '*Network one\n*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2 4\n\n*Partition groups\n*Vertices 2\n 7\n 8\n\n*Vector v\n*Vertices 2\n0.5\n0.1\n\n*Network two\n*Vertices 1\n1 "Z"\n',
  );
  expect(ties).toEqual(['A–B 4']);
  expect(corpus.network!.nodes.map(({ cluster }) => cluster)).toEqual(['7', '8']);
  expect(codes).toEqual(['warning pajek-project 2']);
});

test('Pajek: what leads to no vertex, or fits no section, is left out with its line', async () => {
  const { nodes, ties, codes } = await tell(
    '*Vertices 2\n1 "A"\n2 "B"\nthree "C"\n*Edges\n1 2\n1 3\n2 2\n1 2 0\n1 2 -1\n1 2 NaN\nA B\n',
  );
  expect(nodes).toEqual(['A', 'B']);
  expect(ties).toEqual(['A–B 1']);
  expect(codes.toSorted()).toEqual(
    [
      'error pajek-line 4',
      'error tie-to-nowhere 7',
      'info tie-to-itself 8',
      'error tie-weight 9',
      'error tie-weight 10',
      'error tie-weight 11',
      'error pajek-line 12',
    ].toSorted(),
  );
});

test('Pajek: a number of vertices that cannot be is not believed', async () => {
  const { nodes, codes } = await tell('*Vertices 999999999\n1 "A"\n2 "B"\n*Edges\n1 2\n');
  expect(nodes).toEqual(['A', 'B']);
  expect(codes).toEqual(['warning pajek-count 1']);
});

const gml = (body: string) => `Creator "by hand, on Mon 21 Jul 2006"\ngraph\n[\n  directed 0\n${body}\n]\n`;

test('GML: labels with entities, the same label twice, weights under value or weight, dates', async () => {
  const { format, nodes, ties, codes } = await tell(
    gml(`  # a remark
  node [ id 10 label "Ann &quot;A&quot; Lee" graphics [ x 1.5 y -2 fill "#FF0000" ] ]
  node [ id 7 label "ABBASI, A" value 3 ]
  node [ id 8 label "ABBASI, A" ]
  edge [ source 10 target 7 value 2.5 ]
  edge [ source 7 target 8 weight 4 value 1 year 1998 ]`),
  );
  expect(format).toBe('gml');
  expect(nodes).toEqual(['Ann "A" Lee', 'ABBASI, A', 'ABBASI, A']);
  expect(ties).toEqual(['Ann "A" Lee–ABBASI, A 2.5', 'ABBASI, A–ABBASI, A 4 1998-01-01..1998-12-31']);
  expect(codes).toEqual([]);
});

test('GML: a label may run over two lines; brackets and hashes within it are letters', async () => {
  const { nodes } = await tell(gml('  node [ id 1 label "Ann [1]\n    # Lee" ]\n  node [ id 2 ]'));
  expect(nodes).toEqual(['Ann [1] # Lee', '2']);
});

test('GML: a missing bracket or mark costs no neighbour', async () => {
  const { nodes, codes } = await tell(
    gml('  node [ id 1 label "Ann"\n  node [ id 2 label "Bob\n  ]\n  node\n    id 3\n  ]\n  node [ id 4 label "Dan" ]'),
  );
  expect(nodes).toEqual(['Ann', 'Bob', 'Dan']);
  expect(codes).toEqual(['warning gml-repaired 5', 'warning gml-repaired 6', 'error gml-broken 8']);
});

test('GML: nesting of any depth is read without recursion', async () => {
  const deep = `${'a [ '.repeat(50_000)}${']'.repeat(50_000)}`;
  const { nodes } = await tell(gml(`  node [ id 1 label "Ann" ${deep} ]\n  node [ id 2 ]`));
  expect(nodes).toEqual(['Ann', '2']);
});

test('a text that only speaks of graphs is no network', async () => {
  expect((await tell('We draw a\ngraph [1] of things.\n')).format).not.toBe('gml');
  expect((await tell('* Vertices are people\n* Edges are papers\n')).nodes).toEqual([]);
});
