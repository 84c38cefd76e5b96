import type { Reader } from '../contract.ts';
import type { NetworkBuilder } from './networkBuilder.ts';
import { nodeFrom, setField, tiesFrom, type Fields } from './networkFields.ts';
import { ourNode, ourXmlId } from './ourFiles.ts';
import type { TieTimes } from './tieDates.ts';
import { hasXmlRoot, readXmlNetwork, rejectStray } from './xmlNetwork.ts';
import type { Attributes, XmlHandlers } from './xmlWalk.ts';
import { texts } from '../../texts/texts.ts';

interface OpenRecord {
  readonly is: 'node' | 'edge';
  readonly attributes: Attributes;
  readonly line: number;
  /** Values of declared and undeclared attributes by their titles. */
  readonly fields: Fields;
  readonly spells: string[];
}

/** What may stand among the records without being one. */
const framework = new Set(['gexf', 'meta', 'graph', 'nodes', 'edges', 'attributes']);
/** Parts of a record, which lie bare where the tag of the record is damaged; the record is counted once. */
const parts = new Set(['attvalues', 'spells', 'slices', 'parents', 'color', 'position', 'size', 'shape', 'thickness']);
const containers = new Set(['graph', 'nodes', 'edges']);

/** Spells, or the stretches of 1.3 in `intervals` and `timestamps`, or a beginning and an end. */
function timesOf({ attributes, spells }: OpenRecord): TieTimes | undefined {
  if (spells.length > 0) return { all: spells };
  const isEndOpen = attributes['endopen'] !== undefined;
  const start = attributes['start'] ?? attributes['startopen'];
  const end = attributes['end'] ?? attributes['endopen'];
  return start === undefined && end === undefined ? undefined : { start, end, isEndOpen };
}

function spellOf(attributes: Attributes): string[] {
  const sides = [attributes['start'] ?? attributes['startopen'], attributes['end'] ?? attributes['endopen']];
  return sides.filter((side) => side !== undefined);
}

function addRecord(record: OpenRecord, isOurs: boolean, builder: NetworkBuilder): void {
  const { attributes, fields, line } = record;
  const all: Fields = new Map();
  for (const [name, value] of Object.entries(attributes)) setField(all, name, value);
  for (const [name, value] of fields) if (!all.has(name)) all.set(name, value);
  const idOf = isOurs ? ourXmlId : (id: string) => id;
  if (record.is === 'node') {
    const node = nodeFrom(idOf(attributes['id'] ?? ''), all, line);
    builder.node(isOurs ? ourNode(node, all) : node);
    return;
  }
  if (attributes['type'] === 'directed') builder.setDirected();
  const [source, target] = [idOf(attributes['source'] ?? ''), idOf(attributes['target'] ?? '')];
  for (const tie of tiesFrom(source, target, all, line)) builder.tie({ ...tie, times: timesOf(record) ?? tie.times });
}

/** The elements of GEXF 1.0 to 1.3. Nodes may hold nodes; all of them count alike. */
function grammar(builder: NetworkBuilder): XmlHandlers {
  const titles: Record<'node' | 'edge', Map<string, string>> = { node: new Map(), edge: new Map() };
  const open: OpenRecord[] = [];
  /** Outer nodes come before those they hold, as in the file. */
  let pending: OpenRecord[] = [];
  let declares: 'node' | 'edge' = 'node';
  let isOurs = false;
  const openRecord = (is: 'node' | 'edge', attributes: Attributes, line: number) => {
    const record: OpenRecord = { is, attributes, line, fields: new Map(), spells: [] };
    open.push(record);
    pending.push(record);
  };
  const inRecord = (record: OpenRecord, name: string, attributes: Attributes) => {
    if (name === 'attvalue') {
      const key = attributes['for'] ?? attributes['id'] ?? '';
      setField(record.fields, titles[record.is].get(key) ?? key, attributes['value'] ?? '');
    } else if (name === 'position') {
      setField(record.fields, 'x', attributes['x'] ?? '');
      setField(record.fields, 'y', attributes['y'] ?? '');
    } else if (name === 'spell' || name === 'slice') record.spells.push(...spellOf(attributes));
  };
  const inFramework = (name: string, attributes: Attributes) => {
    if (name === 'attributes') declares = attributes['class'] === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') titles[declares].set(attributes['id'] ?? '', attributes['title'] ?? '');
    else if (name === 'graph' && attributes['defaultedgetype'] === 'directed') builder.setDirected();
  };
  return {
    open(name, attributes, parent, line) {
      if (name === 'node' || name === 'edge') return openRecord(name, attributes, line);
      const record = open.at(-1);
      const isKnown = framework.has(name) || parts.has(name) || !containers.has(parent);
      if (!isKnown) rejectStray(`<${name}`, line, builder);
      else if (record) inRecord(record, name, attributes);
      else inFramework(name, attributes);
    },
    text(text, parent, line) {
      if (containers.has(parent)) rejectStray(text, line, builder);
      if (parent === 'creator') isOurs = text.startsWith('Coterie ');
    },
    close(name) {
      if (name !== 'node' && name !== 'edge') return;
      open.pop();
      if (open.length > 0) return;
      for (const record of pending) addRecord(record, isOurs, builder);
      pending = [];
    },
  };
}

/**
 * GEXF 1.0 to 1.3, as Gephi writes it. Ties are dated by `start` and `end`, by their spells (from the first to the last
 * day), or by a column such as `year`. Undeclared attributes go by their ids.
 */
export const gexf: Reader = {
  format: 'gexf',
  label: texts.formats.gexf,
  recognise: (head) => (hasXmlRoot(head, 'gexf') ? 0.97 : 0),
  read: (source, onShare) => readXmlNetwork(source, grammar, onShare),
};
