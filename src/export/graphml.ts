import { xmlId, xmlText } from '../lib/xmlText.ts';
import { carriedInstruction } from '../session/carriedForms.ts';
import { generator } from './caption.ts';
import { nameIn } from './fileNames.ts';
import { nodeRecords, tieRecords, type NodeRecord, type TieRecord } from './graphRecords.ts';
import type { Snapshot } from './snapshot.ts';
import { statementLines, statementOf } from './statement.ts';

type KeyType = 'string' | 'int' | 'double';

const graphKeys = {
  title: 'string',
  description: 'string',
  generator: 'string',
  statement: 'string',
} as const satisfies Readonly<Record<string, KeyType>>;

/** Places, colours and sizes have the names under which Gephi looks for them. */
const nodeKeys = {
  label: 'string',
  kind: 'string',
  community: 'int',
  communityName: 'string',
  papers: 'int',
  undatedPapers: 'int',
  inferredPapers: 'int',
  weight: 'double',
  firstDay: 'string',
  lastDay: 'string',
  mainTopic: 'string',
  x: 'double',
  y: 'double',
  size: 'double',
  r: 'int',
  g: 'int',
  b: 'int',
} as const satisfies Readonly<Record<string, KeyType>>;

const edgeKeys = {
  kind: 'string',
  weight: 'double',
  papers: 'int',
  undatedPapers: 'int',
  inferredPapers: 'int',
  firstDay: 'string',
  lastDay: 'string',
  paperDates: 'string',
} as const satisfies Readonly<Record<string, KeyType>>;

type Keys = Readonly<Record<string, KeyType>>;

/**
 * GraphML (graphml.graphdrawing.org) without extensions, as Gephi, igraph, NetworkX and yEd read it. It knows no time:
 * every tie has its first and last day, and in `paperDates` the date and weight of each of its papers.
 */
export function* graphmlChunks(snapshot: Snapshot): Generator<string> {
  const { kind } = snapshot.network;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  if (snapshot.carried !== undefined) yield carriedInstruction(snapshot.carried);
  const named = (keys: Keys) => Object.entries(keys).map(([name, type]) => ({ name, title: nameIn(kind, name), type }));
  for (const [of, keys] of Object.entries({ graph: graphKeys, node: nodeKeys, edge: edgeKeys })) {
    for (const { name, title, type } of named(keys)) {
      yield `<key id="${of}-${name}" for="${of}" attr.name="${title}" attr.type="${type}"/>\n`;
    }
  }
  yield `<graph id="G" edgedefault="undirected">\n${dataOf('graph', graphKeys, statementData(snapshot))}\n`;
  for (const record of nodeRecords(snapshot)) {
    yield `<node id="${xmlId(record.key)}">${dataOf('node', nodeKeys, nodeData(record))}</node>\n`;
  }
  for (const record of tieRecords(snapshot)) yield edgeElement(record);
  yield '</graph>\n</graphml>\n';
}

function edgeElement(record: TieRecord): string {
  const ends = `source="${xmlId(record.source)}" target="${xmlId(record.target)}"`;
  return `<edge id="${xmlId(record.key)}" ${ends}>${dataOf('edge', edgeKeys, record)}</edge>\n`;
}

const statementData = (snapshot: Snapshot) => ({
  title: snapshot.title,
  description: statementLines(snapshot).slice(1).join('. '),
  generator,
  statement: JSON.stringify(statementOf(snapshot)),
});

function nodeData(record: NodeRecord): object {
  const [r, g, b] = [1, 3, 5].map((at) => record.colour && Number.parseInt(record.colour.slice(at, at + 2), 16));
  return { ...record, r, g, b, size: Math.round(400 + 400 * Math.sqrt(record.papers)) / 100 };
}

/** Only what is declared, and what is there. */
function dataOf(of: string, keys: Keys, values: object): string {
  const given = new Map<string, unknown>(Object.entries(values));
  const elements = Object.keys(keys).map((name) => {
    const value = given.get(name);
    const escape = name === 'mainTopic' ? xmlId : xmlText;
    const text = typeof value === 'string' ? escape(value) : typeof value === 'number' ? String(value) : '';
    return text === '' ? '' : `<data key="${of}-${name}">${text}</data>`;
  });
  return elements.join('');
}
