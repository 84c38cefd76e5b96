import type { Reader } from '../contract.ts';
import { decodeEntities } from '../text/entities.ts';
import type { NetworkBuilder } from './networkBuilder.ts';
import { isNumber, numberOf } from './networkNumbers.ts';
import { labelNames, nodeFrom, setField, tiesFrom, type Fields } from './networkFields.ts';
import { ourNode, ourXmlId } from './ourFiles.ts';
import { hasXmlRoot, readXmlNetwork, rejectStray } from './xmlNetwork.ts';
import type { Attributes, XmlHandlers } from './xmlWalk.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

type RecordKind = 'node' | 'edge';

interface Key {
  readonly name: string;
  readonly for: string;
  /** The value of records that have none. */
  standard: string;
}

interface OpenRecord {
  readonly is: RecordKind;
  readonly attributes: Attributes;
  readonly line: number;
  readonly fields: Fields;
}

/** What may stand in a graph without being a record. */
const framework = new Set(['graphml', 'key', 'graph', 'data', 'desc', 'default', 'locator']);
/** Parts of a record, which lie bare where the tag of the record is damaged; the record is counted once. */
const parts = new Set(['port', 'endpoint']);

function addDefaults(record: OpenRecord, keys: Iterable<Key>): void {
  for (const { name, for: kind, standard } of keys) {
    if (standard !== '' && (kind === record.is || kind === 'all' || kind === '')) {
      setField(record.fields, name, standard);
    }
  }
}

function addRecord(record: OpenRecord, keys: Iterable<Key>, isOurs: boolean, builder: NetworkBuilder): void {
  const { attributes, fields, line } = record;
  addDefaults(record, keys);
  // Not in the standard, but written by some programs.
  for (const name of ['label', 'weight']) setField(fields, name, attributes[name] ?? '');
  const idOf = isOurs ? ourXmlId : (id: string) => id;
  if (record.is === 'node') {
    const node = nodeFrom(idOf(attributes['id'] ?? ''), fields, line);
    builder.node(isOurs ? ourNode(node, fields) : node);
    return;
  }
  if (attributes['directed'] === 'true') builder.setDirected();
  const [source, target] = [idOf(attributes['source'] ?? ''), idOf(attributes['target'] ?? '')];
  for (const tie of tiesFrom(source, target, fields, line)) builder.tie(tie);
}

/** The middle of a yEd box; its y runs downwards. */
function setBox(fields: Fields, { x = '', y = '', width = '0', height = '0' }: Attributes): void {
  if (![x, y, width, height].every(isNumber)) return;
  setField(fields, 'x', String(numberOf(x) + numberOf(width) / 2));
  setField(fields, 'y', String(0 - numberOf(y) - numberOf(height) / 2));
}

function rejectHyperedge(line: number, builder: NetworkBuilder): void {
  const message = say.networks.hyperedge;
  builder.reject('graphml-hyperedge', line, message, say.networks.hyperedgeRemedy);
}

/** Where the text that is being read belongs to. */
type Target =
  | { readonly is: 'data'; readonly fields: Fields; readonly key: Key | undefined; readonly id: string }
  | { readonly is: 'default'; readonly key: Key }
  | { readonly is: 'yed-label'; readonly fields: Fields };

function put(target: Target, text: string, isOurs: boolean): void {
  if (target.is === 'default') target.key.standard = text.trim();
  else if (target.is === 'data') {
    // Some programs escape twice.
    setField(target.fields, target.key?.name || target.id, isOurs ? text : decodeEntities(text));
  } else if (![...labelNames].some((name) => target.fields.has(name))) setField(target.fields, 'label', text);
}

/** The elements of GraphML with the boxes and labels of yEd. Graphs within nodes are read like the outer one. */
function grammar(builder: NetworkBuilder): XmlHandlers {
  const keys = new Map<string, Key>();
  let key: Key | undefined;
  const open: OpenRecord[] = [];
  let pending: OpenRecord[] = [];
  let target: Target | undefined;
  let text = '';
  let isOurs = false;
  /** Of the data of the graph that were begun last. */
  let graphKey: string | undefined;
  const aim = (next: Target) => {
    target = next;
    text = '';
  };
  const openKey = (attributes: Attributes) => {
    const id = attributes['id'] ?? '';
    key = { name: attributes['attr.name'] ?? id, for: attributes['for'] ?? 'all', standard: '' };
    keys.set(id, key);
  };
  const openPart = (name: string, attributes: Attributes, record: OpenRecord | undefined) => {
    if (name === 'key') openKey(attributes);
    else if (name === 'default' && key) aim({ is: 'default', key });
    else if (name === 'graph' && attributes['edgedefault'] === 'directed') builder.setDirected();
    else if (!record) graphKey = keys.get(attributes['key'] ?? '')?.name;
    else if (name === 'data') {
      const id = attributes['key'] ?? '';
      aim({ is: 'data', fields: record.fields, key: keys.get(id), id });
    } else if (name === 'Geometry') setBox(record.fields, attributes);
    else if (name === 'NodeLabel' && record.is === 'node') aim({ is: 'yed-label', fields: record.fields });
  };
  return {
    open(name, attributes, parent, line) {
      if (name === 'node' || name === 'edge') {
        const record: OpenRecord = { is: name, attributes, line, fields: new Map() };
        open.push(record);
        pending.push(record);
      } else if (name === 'hyperedge') rejectHyperedge(line, builder);
      else if (parent === 'graph' && !framework.has(name) && !parts.has(name)) rejectStray(`<${name}`, line, builder);
      else openPart(name, attributes, open.at(-1));
    },
    text(found, parent, line) {
      if (target) text += found;
      else if (parent === 'data' && graphKey === 'generator') isOurs ||= found.startsWith('Coterie ');
      else if (parent === 'graph') rejectStray(found, line, builder);
    },
    close(name) {
      if (target && (name === 'data' || name === 'default' || name === 'NodeLabel')) {
        put(target, text, isOurs);
        target = undefined;
      }
      if (name !== 'node' && name !== 'edge') return;
      target = undefined;
      open.pop();
      if (open.length > 0) return;
      for (const record of pending) addRecord(record, keys.values(), isOurs, builder);
      pending = [];
    },
  };
}

/**
 * GraphML, as Gephi, igraph, networkx and yEd write it. Fields go by the names of their keys; keys may have a default.
 * Ties are dated by fields such as `date`, `timestamp`, `start` and `end`.
 */
export const graphml: Reader = {
  format: 'graphml',
  label: texts.formats.graphml,
  recognise: (head) => (hasXmlRoot(head, 'graphml') ? 0.97 : 0),
  read: (source, onShare) => readXmlNetwork(source, grammar, onShare),
};
