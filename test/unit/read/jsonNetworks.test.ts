import { expect, test } from 'vitest';
import { tell } from './networkTexts.ts';
import { rawNames } from './support.ts';

test('networkx: nodes and links with what they carry beside their ids', async () => {
  const { format, ties, corpus, codes } = await tell(
    '{"directed": true, "multigraph": false, "graph": {}, "nodes": [{"name": "Ann", "community": 2, "id": 0}, {"id": "b"}],\n "links": [{"weight": 3, "year": 1998, "source": 0, "target": "b", "key": 0}]}',
  );
  expect(format).toBe('node-link-json');
  expect(corpus.network!.nodes).toEqual([
    { id: '0', label: 'Ann', cluster: '2', line: 1 },
    { id: 'b', label: 'b', line: 1 },
  ]);
  expect(ties).toEqual(['Ann–b 3 1998-01-01..1998-12-31']);
  expect(codes).toEqual(['info network-directed 0']);
});

test('graphology: keys and attributes', async () => {
  const { ties, corpus } = await tell(
    '{"attributes": {"name": "x"}, "options": {"type": "undirected"}, "nodes": [{"key": "a", "attributes": {"label": "Ann", "x": 1, "y": 2}}, {"key": "b"}], "edges": [{"key": "e", "source": "a", "target": "b", "attributes": {"weight": 4}}]}',
  );
  expect(corpus.network!.nodes[0]).toEqual({ id: 'a', label: 'Ann', x: 1, y: 2, line: 1 });
  expect(ties).toEqual(['Ann–b 4']);
});

test('Cytoscape: elements in two lists, or all in one, with y running downwards', async () => {
  const ann = '{"data": {"id": "a", "name": "Ann"}, "position": {"x": 5, "y": 6}}';
  const tie = '{"data": {"id": "e", "source": "a", "target": "b", "weight": 2}}';
  const bob = '{"data": {"id": "b"}}';
  const grouped = await tell(`{"format_version": "1.0", "elements": {"nodes": [${ann}, ${bob}], "edges": [${tie}]}}`);
  const flat = await tell(`{"elements": [${ann}, ${bob}, ${tie}]}`);
  const bare = await tell(`[${ann}, ${bob}, ${tie}]`);
  for (const { format, ties, corpus } of [grouped, flat, bare]) {
    expect(format).toBe('node-link-json');
    expect(ties).toEqual(['Ann–b 2']);
    expect(corpus.network!.nodes[0]).toMatchObject({ x: 5, y: -6 });
  }
});

test('d3: ties may name their ends by place, and nodes go by their names', async () => {
  const nodes = '[{"name": "Ann", "group": 1}, {"name": "Bob", "group": 2}]';
  const byPlace = await tell(`{"nodes": ${nodes}, "links": [{"source": 1, "target": 0, "value": 8}]}`);
  expect(byPlace.ties).toEqual(['Bob–Ann 8']);
  const byName = await tell(`{"nodes": ${nodes}, "links": [{"source": "Bob", "target": "Ann"}]}`);
  expect(byName.ties).toEqual(['Bob–Ann 1']);
  const vis = await tell('{"nodes": [{"id": 1, "label": "Ann"}, {"id": 2}], "edges": [{"from": 1, "to": 2}]}');
  expect(vis.ties).toEqual(['Ann–2 1']);
});

test('ids that are numbers are ids where most ties know them, and places where none does', async () => {
  const ids = '{"nodes": [{"id": 1, "label": "Ann"}, {"id": 2, "label": "Bob"}, {"id": 0, "label": "Cyd"}], ';
  expect((await tell(`${ids}"links": [{"source": 1, "target": 2}]}`)).ties).toEqual(['Ann–Bob 1']);
  const words = '{"nodes": [{"id": "x", "label": "Ann"}, {"id": "y", "label": "Bob"}], ';
  expect((await tell(`${words}"links": [{"source": 0, "target": 1}]}`)).ties).toEqual(['Ann–Bob 1']);
});

test('wrong types, NaN and odd numbers cost the one record', async () => {
  const { nodes, ties, codes } = await tell(`{"nodes": [{"id": "a", "label": ["x"]}, {"id": "b"}, {"id": null},
"text", {"id": {"c": 1}}],
"links": [{"source": "a", "target": "b", "weight": NaN},
{"source": "a", "target": "b", "weight": 1e999},
{"source": "a", "target": "b", "weight": "12px"},
{"source": "a", "target": null},
{"source": "a", "target": "b", "weight": null}]}`);
  expect(nodes).toEqual(['a', 'b']);
  expect(ties).toEqual(['a–b 1']);
  expect(codes).toEqual([
    'error json-no-record 2',
    'warning json-repaired 3',
    'error node-without-id 1',
    'error node-without-id 2',
    'error tie-weight 3',
    'error tie-weight 4',
    'error tie-weight 5',
    'error tie-without-end 6',
  ]);
});

test('a cut file keeps what is whole', async () => {
  const { nodes, codes } = await tell('{"nodes": [\n{"id": "a"},\n{"id": "b"},\n{"id": "c", "la');
  expect(nodes).toEqual(['a', 'b']);
  expect(codes).toEqual(['error json-broken-record 4']);
});

const item = (id: number, more: string) => `{"id": ${id}, ${more}}`;

test('VOSviewer: items without a place or a group, links by strength, keys in any order', async () => {
  const { format, ties, corpus } = await tell(
    `{"config": {"parameters": {}}, "network": {"links": [{"source_id": 1, "target_id": 7, "strength": 2.5}, {"source_id": 7, "target_id": 9}], "items": [${item(1, '"label": "lee, a", "x": 0.5, "y": -1, "cluster": 3')}, ${item(7, '"label": "ray"')}, ${item(9, '"label": "ray"')}], "clusters": [{"cluster": 3, "label": "x"}]}}`,
  );
  expect(format).toBe('vosviewer-json');
  expect(ties).toEqual(['lee, a–ray 2.5', 'ray–ray 1']);
  expect(corpus.network!.nodes[0]).toMatchObject({ id: '1', label: 'lee, a', x: 0.5, y: -1, cluster: '3', line: 1 });
});

test('VOSviewer: items with a title and authors are papers', async () => {
  const first = item(
    1,
    '"label": "On cats", "title": "On cats", "heading": "ICLR, 28 Sep 2020", "authors": "Ann Lee, Bob Ray, et al.", "abstract": "They purr.", "uri": "https://doi.org/10.1000/x1", "weights": {"Citations": 4}',
  );
  const second = item(2, '"title": "On dogs", "authors": "Lee, Ann; Poe, Cyd", "year": 2019');
  const { corpus, codes } = await tell(
    `{"network": {"items": [${first},\n${second},\n${item(3, '"label": "x"')}], "links": [{"source_id": 1, "target_id": 2}]}}`,
  );
  const [cats, dogs] = corpus.papers;
  expect(corpus.network).toBeUndefined();
  expect(cats).toMatchObject({
    title: 'On cats',
    authorsTruncated: true,
    venue: 'ICLR',
    ids: { doi: '10.1000/x1' },
    citations: 4,
    date: { precision: 'day', raw: '28 Sep 2020' },
  });
  expect(rawNames(cats)).toEqual(['Ann Lee', 'Bob Ray']);
  expect(dogs!.slots.map(({ family }) => family)).toEqual(['Lee', 'Poe']);
  expect(dogs!.date!.precision).toBe('year');
  expect(codes).toEqual(['error record-empty 3', 'info vosviewer-papers 0']);
  expect(corpus.files[0]!.records).toEqual({ in: 3, accepted: 2, merged: 0, rejected: 1 });
});

test('lists of papers in JSON are no networks', async () => {
  const csl = '[{"type": "article-journal", "title": "T", "author": [{"family": "Lee", "given": "A"}]}]';
  expect((await tell(csl)).format).not.toMatch(/node-link|vosviewer/);
  expect((await tell('{"data": [{"source": "x", "target": "y"}]}')).format).not.toMatch(/node-link|vosviewer/);
});
