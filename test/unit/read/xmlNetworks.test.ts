import { expect, test } from 'vitest';
import { tell } from './networkTexts.ts';

const gexf = (nodes: string, edges: string, settings = '') =>
  `<?xml version="1.0"?>\n<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft">\n<graph ${settings}>\n<nodes>\n${nodes}\n</nodes>\n<edges>\n${edges}\n</edges>\n</graph></gexf>\n`;
const two = '<node id="a" label="Ann"/><node id="b" label="Bob"/>';
const edge = (more: string, inside = '') => `<edge source="a" target="b" ${more}>${inside}</edge>`;

test('GEXF: places, groups and declared attributes are read, in the form of 1.0 too', async () => {
  const { corpus } = await tell(`<gexf xmlns="http://www.gephi.org/gexf" xmlns:viz="http://www.gephi.org/gexf/viz">
<graph type="static" defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="Modularity Class" type="integer"/></attributes>
<nodes>
<node id="n1"
  label="Ann &amp; Co">
<viz:position x="-1.5" y="2" z="0"/><attvalues><attvalue id="0" value="7"/></attvalues></node>
<node id="n2"/>
</nodes>
<edges><edge id="0" source="n1" target="n2"/></edges>
</graph></gexf>`);
  expect(corpus.network!.nodes).toEqual([
    { id: 'n1', label: 'Ann & Co', x: -1.5, y: 2, cluster: '7', line: 5 },
    { id: 'n2', label: 'n2', line: 8 },
  ]);
  expect(corpus.network!.ties).toMatchObject([{ source: 0, target: 1, weight: 1, date: undefined, line: 10 }]);
});

test('GEXF: an undeclared attribute goes by its id, and a weight may be one', async () => {
  const weight = '<attvalues><attvalue for="weight" value="4.5"/></attvalues>';
  const grouped = '<node id="a" label="Ann"><attvalues><attvalue for="community" value="x"/></attvalues></node>';
  const { ties, corpus } = await tell(gexf(`${grouped}<node id="b" label="Bob"/>`, edge('', weight)));
  expect(ties).toEqual(['Ann–Bob 4.5']);
  expect(corpus.network!.nodes[0]!.cluster).toBe('x');
});

test('GEXF: ties are dated by start and end, by either of them, or by their spells', async () => {
  const edges = [
    edge('start="2010-03-01" end="2011-05-31"'),
    edge('start="2010"'),
    edge('end="2012-07"'),
    edge('start="2010-01-01" endopen="2011-01-01"'),
    edge('start="2010.0" end="2012.0"'),
    edge('', '<spells><spell start="2001" end="2002"/><spell start="2005-06-01" end="2005-06-30"/></spells>'),
    edge('', '<attvalues><attvalue for="Publication Year" value="1999"/></attvalues>'),
    edge('timestamps="&lt;[2003, 2004]&gt;"'),
    edge('start="-Infinity" end="2008"'),
    edge('start="1262304000"'),
  ];
  const { ties, codes } = await tell(gexf(two, edges.join('\n'), 'mode="dynamic"'));
  expect(ties.map((tie) => tie.replace('Ann–Bob 1 ', ''))).toEqual([
    '2010-03-01..2011-05-31',
    '2010-01-01..2010-12-31',
    '2012-07-01..2012-07-31',
    '2010-01-01..2010-12-31',
    '2010-01-01..2012-12-31',
    '2001-01-01..2005-06-30',
    '1999-01-01..1999-12-31',
    '2003-01-01..2004-12-31',
    '2008-01-01..2008-12-31',
    '2010-01-01',
  ]);
  expect(codes).toEqual(['info tie-stretches 13']);
});

test('GEXF: times that are counts are no years, though some of them look like years', async () => {
  const edges = [1, 250, 1998, 3000].map((at) => edge(`start="${at}.0" end="${at + 1}.0"`)).join('\n');
  const { ties, codes } = await tell(gexf(two, edges));
  expect(ties).toEqual(['Ann–Bob 1', 'Ann–Bob 1', 'Ann–Bob 1', 'Ann–Bob 1']);
  expect(codes).toEqual(['info tie-times-numbers 8']);
});

test('dates that run backwards or cannot be read leave a tie undated, with a word', async () => {
  const edges = [edge('start="2012" end="2010"'), edge('start="soon"')].join('\n');
  const { ties, codes } = await tell(gexf(two, edges));
  expect(ties).toEqual(['Ann–Bob 1', 'Ann–Bob 1']);
  expect(codes).toEqual(['warning tie-date-reversed 8', 'warning tie-date-unreadable 9']);
});

test('GEXF: nodes within nodes count like others, the outer one first', async () => {
  const nested =
    '<node id="a" label="Ann"><nodes><node id="b" label="Bob"/></nodes></node>\n<node id="c" label="Cyd"/>';
  expect((await tell(gexf(nested, edge('')))).nodes).toEqual(['Ann', 'Bob', 'Cyd']);
});

test('each tie and node that cannot be shown is left out with its line', async () => {
  const nodes = `${two}\n<node id="a" label="Another Ann"/>\n<node label="Nobody"/>`;
  const bad = ['NaN', 'Infinity', '-1', '0', '-0', '12px', '1e999'].map((weight) => edge(`weight="${weight}"`));
  const edges = [edge(''), '<edge source="a" target="a"/>', '<edge source="a"/>', ...bad, edge('weight="1e308"')];
  const { nodes: kept, ties, codes, corpus } = await tell(gexf(nodes, edges.join('\n')));
  expect(kept).toEqual(['Ann', 'Bob']);
  expect(ties).toEqual(['Ann–Bob 1', 'Ann–Bob 1000000000000000']);
  expect(codes).toEqual([
    'error node-twice 6',
    'error node-without-id 7',
    'info tie-to-itself 11',
    'error tie-without-end 12',
    ...[13, 14, 15, 16, 17, 18, 19].map((line) => `error tie-weight ${line}`),
    'warning tie-weight-bounded 20',
  ]);
  expect(corpus.files[0]!.records).toEqual({ in: 15, accepted: 4, merged: 0, rejected: 11 });
});

test('several ties between the same two nodes are kept, and a node that no record lists is added', async () => {
  const { nodes, ties, codes } = await tell(gexf(two, `${edge('')}${edge('')}<edge source="b" target="z"/>`));
  expect(nodes).toEqual(['Ann', 'Bob', 'z']);
  expect(ties).toEqual(['Ann–Bob 1', 'Ann–Bob 1', 'Bob–z 1']);
  expect(codes).toEqual(['info node-added 8']);
});

test('a position has to be two numbers; names of object properties are ids like others', async () => {
  const nodes =
    '<node id="__proto__" label="constructor" x="1" y="NaN"/>\n<node id="toString" label="Bob" x="1" y="1e300"/>';
  const { nodes: kept, codes } = await tell(gexf(nodes, '<edge source="__proto__" target="toString"/>'));
  expect(kept).toEqual(['constructor', 'Bob']);
  expect(codes).toEqual(['warning node-position 5', 'warning node-position 6']);
});

test('a DOCTYPE with an internal subset is refused before anything is parsed; another one is not', async () => {
  const bomb = `<!DOCTYPE gexf [ <!ENTITY a "aaaa"> ]>\n${gexf(two, '')}`;
  const refused = await tell(bomb.replace('<?xml version="1.0"?>\n', ''));
  expect(refused.codes).toEqual(['error xml-doctype 1']);
  const plain = gexf(two, '').replace('<gexf', '<!DOCTYPE gexf SYSTEM "gexf.dtd">\n<gexf');
  expect((await tell(plain)).nodes).toEqual(['Ann', 'Bob']);
});

test('a file that was cut keeps what came before the cut, and says so', async () => {
  const whole = gexf(`${two}\n<node id="c" label="Cyd"/>`, edge('weight="2"'));
  const { nodes, codes } = await tell(whole.slice(0, whole.indexOf('="Cyd')));
  expect(nodes).toEqual(['Ann', 'Bob']);
  expect(codes).toEqual(['error xml-broken 6']);
  const late = await tell(whole.slice(0, whole.indexOf('</edges>')));
  expect(late.ties).toEqual(['Ann–Bob 2']);
  expect(late.codes[0]).toMatch(/^warning xml-not-well-formed/);
});

test('bare ampersands and control characters are mended; comments hold no records', async () => {
  const nodes = '<!-- <node id="old"/> -->\n<node id="a" label="R & D"/>\n<node id="b" label="B\u0001b"/>';
  const { nodes: kept, codes } = await tell(gexf(nodes, ''));
  expect(kept).toEqual(['R & D', 'B b']);
  expect(codes).toEqual(['warning xml-repaired 6', 'warning xml-repaired 7']);
});

const graphml = (keys: string, body: string, settings = 'edgedefault="undirected"') =>
  `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}\n<graph ${settings}>\n${body}\n</graph>\n</graphml>\n`;

test('GraphML: fields go by the names of their keys, with defaults, before or after their records', async () => {
  const keys = `<key id="d0" for="node" attr.name="name"/><key id="d1" for="edge" attr.name="weight"><default>3</default></key>
<key id="d2" for="node" attr.name="group"><default>none</default></key>`;
  const body = `<edge source="a" target="b"/>
<node id="a"><data key="d0">Ann</data><data key="d2">x</data></node>
<node id="b"><data key="d0">Bob &lt;b&gt;</data></node>
<edge source="b" target="a"><data key="d1"> 0.5 </data></edge>`;
  const { ties, corpus } = await tell(graphml(keys, body));
  expect(ties).toEqual(['Ann–Bob <b> 3', 'Bob <b>–Ann 0.5']);
  expect(corpus.network!.nodes.map(({ cluster }) => cluster)).toEqual(['x', 'none']);
});

test('GraphML: what looks like a date dates a tie', async () => {
  const keys = '<key id="d1" for="edge" attr.name="timestamp" attr.type="string"/>';
  const body = '<edge source="9504277" target="9306289"><data key="d1">1995-04-11</data></edge>';
  const { ties, codes } = await tell(graphml(keys, body, 'edgedefault="directed"'));
  expect(ties).toEqual(['9504277–9306289 1 1995-04-11']);
  expect(codes).toEqual(['info node-added 5', 'info network-directed 0']);
});

const box = (label: string, x: number) =>
  `<data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="20.0" x="${x}" y="100.0"/><y:NodeLabel>${label}</y:NodeLabel></y:ShapeNode></data>`;

test('GraphML: the boxes and labels of yEd are read, y upwards', async () => {
  const keys =
    '<key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d9" for="edge" yfiles.type="edgegraphics"/>';
  const body = `<node id="n0">${box('Ann', 0)}</node><node id="n1" yfiles.foldertype="group"><data key="d5"/><graph id="n1:"><node id="n1::n0">${box('Bob', 50)}</node></graph></node>
<edge source="n0" target="n1::n0"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>2</y:EdgeLabel></y:PolyLineEdge></data></edge>`;
  const { nodes, ties, corpus } = await tell(
    graphml(keys, body).replace('<graphml', '<graphml xmlns:y="http://www.yworks.com/xml/graphml"'),
  );
  expect(nodes).toEqual(['Ann', 'n1', 'Bob']);
  expect(corpus.network!.nodes[2]).toMatchObject({ x: 60, y: -115 });
  expect(ties).toEqual(['Ann–Bob 1']);
});

test('GraphML: a hyperedge cannot be shown, and what is neither node nor edge is named', async () => {
  const body = '<node id="a"/>\n<hyperedge><endpoint node="a"/></hyperedge>\n<nod id="b"/>';
  const { nodes, codes } = await tell(graphml('', body));
  expect(nodes).toEqual(['a']);
  expect(codes).toEqual(['error graphml-hyperedge 6', 'error xml-stray 7']);
});

test('a broken file is read in a time that grows with its length alone', async () => {
  const record = '<node id="a" label="x & y"/><!-- <edge ';
  const times = [4000, 16_000].map(async (count) => {
    const begun = performance.now();
    await tell(gexf(record.repeat(count), ''));
    return performance.now() - begun;
  });
  for (const time of times) expect(await time).toBeLessThan(10_000);
});
