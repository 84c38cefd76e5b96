import { columnOf, columnPlace, itemColumns, placeKey, type ColumnPlace } from '../model/vosviewerColumn.ts';
import type { Extras } from '../model/givenNetwork.ts';
import type { Snapshot } from './snapshot.ts';
import { idsOf, itemsOf, type VosviewerItem } from './vosviewerItems.ts';
import { linksOf } from './vosviewerLinks.ts';

/**
 * A VOSviewer map: one line for each item, with tabs between its cells. A file that was a map has the columns that it
 * had, others those that VOSviewer knows. Begins with a byte-order mark, as VOSviewer's own does, so that it is read as
 * UTF-8 everywhere.
 *
 * Labels stay as they are but for three things: tabs and line ends become blanks; a cell with a comma or a quotation
 * mark stands in quotation marks; and one that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function* vosviewerMapChunks(snapshot: Snapshot): Generator<string> {
  const idOf = idsOf(snapshot);
  const items = [...itemsOf(snapshot)].map((item) => withNumber(item, idOf));
  const columns = columnsOf(items, snapshot.given?.whole.extras?.columns);
  yield `\uFEFF${columns.map(cellOf).join('\t')}\n`;
  const places = columns.map(columnPlace);
  for (const item of items) yield `${places.map((place) => cellOf(valueOf(item, place))).join('\t')}\n`;
}

/** Items of a JSON file may go by words, which a map cannot. */
function withNumber({ node, members }: VosviewerItem, idOf: (node: number) => number): Extras {
  return typeof members['id'] === 'number' || !Object.hasOwn(members, 'id') ? members : { ...members, id: idOf(node) };
}

/** A VOSviewer network: the ids of two items and the strength of their link, without a header. */
export function* vosviewerNetworkChunks(snapshot: Snapshot): Generator<string> {
  const idOf = idsOf(snapshot);
  for (const { source, target, strength } of linksOf(snapshot)) {
    yield `${idOf(source)}\t${idOf(target)}\t${strength}\n`;
  }
}

/** The columns of the map that was read, and those that its items have beside them. */
function columnsOf(items: readonly Extras[], own: readonly string[] = []): string[] {
  const known = new Set(own.map((column) => placeKey(columnPlace(column))));
  const groups = { weights: new Set<string>(), scores: new Set<string>() };
  const plain = new Set<string>();
  for (const item of items) {
    for (const name of itemColumns) if (item[name] !== undefined) plain.add(name);
    for (const group of ['weights', 'scores'] as const) {
      for (const name of Object.keys(membersIn(item, group))) groups[group].add(name);
    }
  }
  const needed = own.length > 0 ? [] : ['id', 'label', 'x', 'y', 'cluster'];
  const all: ColumnPlace[] = [
    ...itemColumns
      .filter((name) => plain.has(name) || needed.includes(name))
      .map((name) => ({ group: undefined, name })),
    ...Array.from(groups.weights, (name) => ({ group: 'weights' as const, name })),
    ...Array.from(groups.scores, (name) => ({ group: 'scores' as const, name })),
  ];
  return [...own, ...all.filter((place) => !known.has(placeKey(place))).map(columnOf)];
}

function membersIn(item: Extras, group: 'weights' | 'scores'): Extras {
  const found: unknown = item[group];
  return typeof found === 'object' && found !== null ? (found as Extras) : {};
}

const valueOf = (item: Extras, { group, name }: ColumnPlace): unknown => {
  const holder = group ? membersIn(item, group) : item;
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
};

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

function cellOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const line = value.replaceAll(controls, ' ').trim();
  const safe = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(line) ? `'${line}` : line;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
