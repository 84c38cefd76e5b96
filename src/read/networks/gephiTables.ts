import type { Reader } from '../contract.ts';
import type { Header } from '../tables/header.ts';
import { nodeFrom, tiesFrom, timeNames } from './networkFields.ts';
import { isOurTable, ourFields, ourId, ourNode } from './ourFiles.ts';
import { foldedNames, maybeNetworkHeader, readNetworkTable, recentNetworkHeader } from './networkTable.ts';
import { texts } from '../../texts/texts.ts';

const pairs = [
  ['source', 'target'],
  ['sourceid', 'targetid'],
  ['from', 'to'],
] as const;
/** Beside these, `from` and `to` may only be about ties; letters and flights have them too. */
const plain = new Set(['type', 'id', 'label', 'weight', 'value', 'strength', 'kind', 'count', ...timeNames]);

function pairOf(header: Header): readonly [string, string] | undefined {
  const folded = foldedNames(header);
  return pairs.find(([source, target]) => folded.includes(source) && folded.includes(target));
}

const isOfPapers = (folded: readonly string[]) =>
  folded.some((name) => name === 'title' || name === 'authors' || name === 'author' || name === 'doi');

function recogniseEdges(head: string): number {
  const header = recentNetworkHeader(head);
  const pair = header && pairOf(header);
  if (!pair) return 0;
  const others = foldedNames(header).filter((name) => !pair.includes(name));
  if (isOfPapers(others)) return 0;
  return pair[0] !== 'from' || others.every((name) => plain.has(name)) ? 0.94 : 0;
}

/** A table of nodes alone; with places it is read as a map, which is the same. */
function recogniseNodes(head: string): number {
  const header = recentNetworkHeader(head);
  if (!header || pairOf(header)) return 0;
  const folded = foldedNames(header);
  if (!folded.includes('id') || !folded.includes('label') || isOfPapers(folded)) return 0;
  return isOurTable(header.names) ? 0.96 : 0.9;
}

/** `Source,Target,Type,Weight`, with `Start`, `End`, `Timeset` or any column of dates. */
export const edgesCsv: Reader = {
  format: 'edges-csv',
  label: texts.formats['edges-csv'],
  recognise: recogniseEdges,
  read(source, onShare) {
    const header = maybeNetworkHeader(source.text);
    const [from, to] = (header && pairOf(header)) ?? pairs[0];
    const isOurs = header !== undefined && isOurTable(header.names);
    const idOf = isOurs ? ourId : (id: string) => id;
    return readNetworkTable(
      source,
      [from, to],
      'expected',
      (fields, { line }, builder) => {
        if (/^directed$/i.test(fields.get('type') ?? '')) builder.setDirected();
        const found = isOurs ? ourFields(fields) : fields;
        const ends = [idOf(found.get(from) ?? ''), idOf(found.get(to) ?? '')] as const;
        for (const tie of tiesFrom(...ends, found, line)) builder.tie(tie);
      },
      onShare,
    );
  },
};

/** `Id,Label` with whatever Gephi knows of the nodes. */
export const nodesCsv: Reader = {
  format: 'nodes-csv',
  label: texts.formats['nodes-csv'],
  recognise: recogniseNodes,
  read(source, onShare) {
    const header = maybeNetworkHeader(source.text);
    const isOurs = header !== undefined && isOurTable(header.names);
    return readNetworkTable(
      source,
      ['id', 'label'],
      'added',
      (fields, { line }, builder) => {
        const found = isOurs ? ourFields(fields) : fields;
        const id = found.get('id') ?? '';
        builder.node(isOurs ? ourNode(nodeFrom(ourId(id), found, line), found) : nodeFrom(id, found, line));
      },
      onShare,
    );
  },
};
