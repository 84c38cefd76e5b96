import { civilOf, isoDay } from '../lib/calendar.ts';
import { xmlId, xmlText } from '../lib/xmlText.ts';
import type { DatedLists } from '../model/columns.ts';
import type { CorpusKind } from '../model/corpus.ts';
import type { Day, NodeIndex, TieIndex } from '../model/units.ts';
import { graphNodeOf, graphTieOf, mainTopicsOf, nodesIn, tieKey, tiesIn } from '../network/graph.ts';
import { nodeKey, type Network } from '../network/network.ts';
import { carriedInstruction } from '../session/carriedForms.ts';
import { generator } from './caption.ts';
import { nameIn } from './fileNames.ts';
import { communityNameOf, paperDatesOf, spellsOf } from './graphRecords.ts';
import { windowOf, type Snapshot } from './snapshot.ts';
import { statementLines } from './statement.ts';

type AttributeType = 'string' | 'integer' | 'double';

const nodeAttributes = {
  kind: 'string',
  community: 'integer',
  communityName: 'string',
  papers: 'integer',
  undatedPapers: 'integer',
  weight: 'double',
  firstDay: 'string',
  lastDay: 'string',
  mainTopic: 'string',
} as const satisfies Readonly<Record<string, AttributeType>>;

const edgeAttributes = {
  kind: 'string',
  papers: 'integer',
  undatedPapers: 'integer',
  firstDay: 'string',
  lastDay: 'string',
  paperDates: 'string',
} as const satisfies Readonly<Record<string, AttributeType>>;

/** Declared only where somebody was added to papers by inference. */
const inference = { inferredPapers: 'integer' } as const satisfies Readonly<Record<string, AttributeType>>;

const withInference = <Attributes extends Readonly<Record<string, AttributeType>>>(
  { added }: Network,
  attributes: Attributes,
): Attributes => (added.length === 0 ? attributes : { ...attributes, ...inference });

/**
 * GEXF 1.3, dynamic: a node or tie is there during the date intervals of its dated papers (spells, overlapping and
 * adjoining ones joined). One without a dated paper has no spells, which in GEXF means always; `undatedPapers` tells
 * how many papers the spells do not speak of, and `paperDates` each paper of a tie with its date and weight.
 */
export function* gexfChunks(snapshot: Snapshot): Generator<string> {
  const window = windowOf(snapshot);
  const mainTopics = mainTopicsOf(snapshot.network, window);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  if (snapshot.carried !== undefined) yield carriedInstruction(snapshot.carried);
  yield metaOf(snapshot);
  yield '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  const { network } = snapshot;
  yield (
    declarations(network.kind, 'node', withInference(network, nodeAttributes)) +
      declarations(network.kind, 'edge', withInference(network, edgeAttributes))
  );
  yield '<nodes>\n';
  for (const node of nodesIn(snapshot.network, window)) yield nodeElement(snapshot, node, mainTopics);
  yield '</nodes>\n<edges>\n';
  for (const tie of tiesIn(snapshot.network, window)) yield edgeElement(snapshot, tie);
  yield '</edges>\n</graph>\n</gexf>\n';
}

export function gexfOf(snapshot: Snapshot): string {
  return [...gexfChunks(snapshot)].join('');
}

/** The grammar of GEXF knows no title here, so that the description begins with it. */
function metaOf(snapshot: Snapshot): string {
  const description = statementLines(snapshot).join('. ');
  return `<meta lastmodifieddate="${xsdDate(snapshot.today)}">
<creator>${xmlText(generator)}</creator>
<description>${xmlText(description)}</description>
</meta>\n`;
}

function declarations(
  kind: CorpusKind,
  of: 'node' | 'edge',
  attributes: Readonly<Record<string, AttributeType>>,
): string {
  const lines = Object.entries(attributes).map(([name, type]) => {
    const id = nameIn(kind, name);
    return `<attribute id="${id}" title="${id}" type="${type}"/>\n`;
  });
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`;
}

function nodeElement(snapshot: Snapshot, node: NodeIndex, mainTopics: Int32Array): string {
  const { network, arrangement } = snapshot;
  const { label, x, y, ...rest } = graphNodeOf(network, node, mainTopics, arrangement, windowOf(snapshot));
  const id = xmlId(nodeKey(network, node));
  const mainTopic = rest.mainTopic === null ? undefined : xmlId(rest.mainTopic);
  const values = attributeValues(network.kind, withInference(network, nodeAttributes), {
    ...rest,
    ...isoDays(rest),
    communityName: communityNameOf(snapshot, rest.community),
    mainTopic,
  });
  const spells = spellElements(snapshot, network.columns.nodePapers, node);
  const size = rounded(4 + 4 * Math.sqrt(rest.papers));
  const shape = rest.kind === 'topic' ? 'diamond' : 'disc';
  const viz = `${colourElement(snapshot, node)}${positionElement(x, y)}<viz:size value="${size}"/><viz:shape value="${shape}"/>`;
  return `<node id="${id}" label="${xmlText(label)}">${values}${spells}${viz}</node>\n`;
}

function edgeElement(snapshot: Snapshot, tie: TieIndex): string {
  const { network } = snapshot;
  const { tieSource, tieTarget, tiePapers } = network.columns;
  const { papers, weight, ...rest } = graphTieOf(network, tie, windowOf(snapshot));
  const [source, target] = [nodeKey(network, tieSource[tie]!), nodeKey(network, tieTarget[tie]!)];
  const ends = `id="${xmlId(tieKey(source, target))}" source="${xmlId(source)}" target="${xmlId(target)}"`;
  const shownWeight = Number.isFinite(weight) ? ` weight="${weight}"` : '';
  const values = attributeValues(network.kind, withInference(network, edgeAttributes), {
    ...rest,
    ...isoDays(rest),
    papers: papers.length,
    paperDates: paperDatesOf(snapshot, tie),
  });
  return `<edge ${ends}${shownWeight}>${values}${spellElements(snapshot, tiePapers, tie)}</edge>\n`;
}

/** Only declared attributes, only finite numbers; what is absent is left out. */
function attributeValues(kind: CorpusKind, declared: Readonly<Record<string, AttributeType>>, values: object): string {
  const given = new Map<string, unknown>(Object.entries(values));
  const elements = Object.keys(declared).map((name) => {
    const [id, value] = [nameIn(kind, name), given.get(name)];
    if (typeof value === 'string') return `<attvalue for="${id}" value="${xmlText(value)}"/>`;
    if (typeof value === 'number' && Number.isFinite(value)) return `<attvalue for="${id}" value="${value}"/>`;
    return '';
  });
  return `<attvalues>${elements.join('')}</attvalues>`;
}

function isoDays({ firstDay, lastDay }: { readonly firstDay: Day | null; readonly lastDay: Day | null }) {
  return {
    firstDay: firstDay === null ? undefined : xsdDate(firstDay),
    lastDay: lastDay === null ? undefined : xsdDate(lastDay),
  };
}

/** The date intervals of the dated papers in the window, as they are known: a year alone is the whole year. */
function spellElements(snapshot: Snapshot, lists: DatedLists, item: number): string {
  const spells = spellsOf(snapshot, lists, item);
  if (spells.length === 0) return '';
  const elements = spells.map(({ from, to }) => `<spell start="${xsdDate(from)}" end="${xsdDate(to)}"/>`);
  return `<spells>${elements.join('')}</spells>`;
}

/** XML Schema's dates know no plus sign and no needless zeros before the year. */
function xsdDate(day: Day): string {
  const iso = isoDay(day);
  if (iso.length === '2026-04-21'.length) return iso;
  const { year } = civilOf(day);
  const shownYear = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${shownYear}${iso.slice(-6)}`;
}

function colourElement({ slots, palette }: Snapshot, node: NodeIndex): string {
  const match = /^#(..)(..)(..)$/.exec(palette[slots[node] ?? -1] ?? '');
  if (!match) return '';
  const [r, g, b] = match.slice(1).map((hex) => Number.parseInt(hex, 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

function positionElement(x: number | undefined, y: number | undefined): string {
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return '';
  return `<viz:position x="${x}" y="${y}" z="0"/>`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
