import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { jsonFields, jsonNetworkRecords, plainOf, type NetworkRecord } from './jsonNetwork.ts';
import { isObject, type JsonValue } from '../json/jsonValues.ts';
import { networkBuilder } from './networkBuilder.ts';
import { nodeFrom, tiesFrom, type Fields } from './networkFields.ts';
import { isNumber, numberOf } from './networkNumbers.ts';
import { ourId, ourNode } from './ourFiles.ts';
import { texts } from '../../texts/texts.ts';

const paths = [
  ['nodes'],
  ['links'],
  ['edges'],
  ['elements'],
  ['elements', 'nodes'],
  ['elements', 'edges'],
  ['graph', 'nodes'],
  ['graph', 'edges'],
  ['graph', 'links'],
];

/** The end of a tie; d3 puts the whole node there. */
const endOf = (value: JsonValue): string => (isObject(value) ? idOf(value) : plainOf(value));

function idOf(value: { readonly [key: string]: JsonValue }): string {
  const data = value['data'];
  return plainOf(value['id']) || plainOf(value['key']) || (isObject(data) ? plainOf(data['id']) : '');
}

/** A tie may name its ends by their places in the list of nodes. */
function namesByPlace(nodes: readonly NetworkRecord[], ties: readonly NetworkRecord[]): boolean {
  const ends = ties.flatMap(({ ends: [source, target] = ['', ''] }) => [source, target]);
  const isPlace = (end: JsonValue) =>
    typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < nodes.length;
  if (ends.length === 0 || !ends.every(isPlace)) return false;
  const ids = new Set(nodes.map(({ value }) => idOf(value)));
  return ends.filter((end) => ids.has(endOf(end))).length * 2 < ends.length;
}

/** The id of a node; where nodes have none, their names or places serve. */
function nodeIds(nodes: readonly NetworkRecord[], byPlace: boolean): string[] {
  const ids = nodes.map(({ value }) => idOf(value));
  if (ids.some((id) => id !== '')) return ids;
  return nodes.map(({ value }, at) => (byPlace ? String(at) : plainOf(value['name']) || plainOf(value['label'])));
}

const ourHead = /^\uFEFF?\{"(?:attributes":\{"coterie":\{"|format_version":"1\.0","generated_by":"Coterie )/;

/** What a node has beside its id. The places of Cytoscape are those of a screen: y runs downwards. */
function fieldsOf({ value }: NetworkRecord, isCytoscape: boolean): Fields {
  const fields = jsonFields(value);
  const y = fields.get('y');
  if (isCytoscape && isObject(value['position'] ?? null) && isNumber(y)) fields.set('y', String(0 - numberOf(y)));
  return fields;
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const isOurs = ourHead.test(source.text.slice(0, 200));
  const isOfCytoscape = hasElements(source.text.slice(0, 65_536));
  const builder = networkBuilder(source.name, 'added');
  const records = jsonNetworkRecords(source, paths, builder, onShare);
  const [nodes, ties] = [records.filter(({ ends }) => !ends), records.filter(({ ends }) => ends)];
  const byPlace = namesByPlace(nodes, ties);
  const ids = nodeIds(nodes, byPlace);
  const nameOf = (end: JsonValue) => (byPlace ? (ids[Number(end)] ?? '') : endOf(end));
  const keyOf = (id: string) => (isOurs ? ourId(id) : id);
  for (const [at, record] of nodes.entries()) {
    const fields = fieldsOf(record, isOfCytoscape);
    const node = nodeFrom(keyOf(ids[at]!), fields, record.line);
    builder.node(isOurs ? ourNode(node, fields) : node);
  }
  for (const { value, line, ends } of ties) {
    const [from, to] = [keyOf(nameOf(ends![0])), keyOf(nameOf(ends![1]))];
    for (const tie of tiesFrom(from, to, jsonFields(value), line)) builder.tie(tie);
  }
  const settings = source.text.slice(0, 4000) + source.text.slice(-1000);
  if (/"directed"\s{0,9}:\s{0,9}true|"type"\s{0,9}:\s{0,9}"directed"/.test(settings)) builder.setDirected();
  return builder.finish();
}

const hasNodes = /"nodes"\s{0,9}:\s{0,9}\[/;
const hasTies = /"(?:links|edges)"\s{0,9}:\s{0,9}\[/;
const isCytoscape = /"elements"\s{0,9}:\s{0,9}[[{]/;
const bareElements = /^\[\s{0,99}\{\s{0,99}(?:"group"\s{0,9}:\s{0,9}"(?:nodes|edges)"\s{0,9},\s{0,99})?"data"\s{0,9}:/;
const hasData = /"data"\s{0,9}:\s{0,9}\{/;
const hasEnds = /"(?:source|from)"\s{0,9}:/;

/** A bare list of Cytoscape's elements, or the same under that name. */
const hasElements = (head: string): boolean =>
  bareElements.test(head.trimStart()) || (isCytoscape.test(head) && hasData.test(head));

function recognise(head: string): number {
  const start = head.trimStart();
  if (ourHead.test(start)) return 0.95;
  if (start.startsWith('[')) {
    return bareElements.test(start) && hasEnds.test(start) && /"target"\s{0,9}:/.test(start) ? 0.85 : 0;
  }
  if (!start.startsWith('{')) return 0;
  if (isCytoscape.test(start) && hasData.test(start)) return 0.93;
  if (!hasNodes.test(start) && !hasTies.test(start)) return 0;
  if (hasNodes.test(start) && hasTies.test(start)) return 0.92;
  const isSaid = /"(?:directed|multigraph)"\s{0,9}:/.test(start) || start.search(hasNodes) < 2000;
  return isSaid && hasNodes.test(start) ? 0.86 : start.search(hasTies) < 2000 && hasEnds.test(start) ? 0.85 : 0;
}

/**
 * Networks in JSON as networkx, graphology, Cytoscape, d3 and vis.js write them: lists of nodes and of ties under
 * `nodes`, `links`, `edges` or `elements`. What has two ends is a tie, wherever it stands.
 */
export const nodeLinkJson: Reader = {
  format: 'node-link-json',
  label: texts.formats['node-link-json'],
  recognise,
  read,
};
