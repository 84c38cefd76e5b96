import { strToU8, zipSync, type Zippable } from 'fflate';
import { givenArrangement } from '../arrange/given.ts';
import { lightPalette, otherSlot } from '../arrange/palette.ts';
import { topicSlot } from '../arrange/topicSlot.ts';
import { topicLayout } from '../arrange/topicLayout.ts';
import { placedIn } from '../model/topicBox.ts';
import { boundsOf } from '../lib/bounds.ts';
import type { Arrangement } from '../model/columns.ts';
import type { Filters } from '../model/filters.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import { cytoscapeChunks } from '../export/cytoscapeJson.ts';
import { gexfChunks } from '../export/gexf.ts';
import { aboutChunks, edgeTableChunks, nodeTableChunks } from '../export/graphTables.ts';
import { graphmlChunks } from '../export/graphml.ts';
import { pajekChunks, pajekProjectChunks } from '../export/pajek.ts';
import { graphologyChunks } from '../export/graphologyJson.ts';
import { jsonChunks } from '../export/json.ts';
import { filterWords } from '../export/filterWords.ts';
import type { Filtered, GivenSource, Snapshot } from '../export/snapshot.ts';
import { paperTableChunks, topicTableChunks } from '../export/topicTables.ts';
import { vosviewerJsonChunks } from '../export/vosviewerJson.ts';
import { vosviewerMapChunks, vosviewerNetworkChunks } from '../export/vosviewerText.ts';
import type { Day } from '../model/units.ts';
import { mainTopicsIn } from '../network/graph.ts';
import type { Network } from '../network/network.ts';
import { visibleColumns, type InSight } from '../network/visible.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import { dataHashOf } from './dataHash.ts';
import { seenPart } from './seenPart.ts';
import type { GraphFormat, Seen } from './protocol.ts';
import type { Study } from './study.ts';
import { titleOf } from './title.ts';

/** Formats that are several files, which the page saves as one archive: browsers save one file at a time. */
const archives = {
  'vosviewer-files': { 'map.txt': 'vosviewer-map', 'network.txt': 'vosviewer-network', 'about.txt': 'about' },
  tables: { 'nodes.csv': 'nodes-csv', 'edges.csv': 'edges-csv', 'about.txt': 'about' },
} as const satisfies Readonly<Partial<Record<GraphFormat, Readonly<Record<string, GraphFormat>>>>>;

/** Formats that are one text. */
export type TextFormat = Exclude<GraphFormat, keyof typeof archives>;

const writers: Readonly<Record<TextFormat, (snapshot: Snapshot) => Iterable<string>>> = {
  json: jsonChunks,
  gexf: gexfChunks,
  graphml: graphmlChunks,
  pajek: pajekChunks,
  'pajek-project': pajekProjectChunks,
  cytoscape: cytoscapeChunks,
  graphology: graphologyChunks,
  'vosviewer-map': vosviewerMapChunks,
  'vosviewer-network': vosviewerNetworkChunks,
  'vosviewer-json': vosviewerJsonChunks,
  'topics-csv': topicTableChunks,
  'papers-csv': paperTableChunks,
  'nodes-csv': nodeTableChunks,
  'edges-csv': edgeTableChunks,
  about: aboutChunks,
};

/** What VOSviewer reads is of authors, and these tables are of topics, whatever stands on the map. */
const isOfMap = (format: TextFormat): boolean =>
  !format.startsWith('vosviewer') && format !== 'topics-csv' && format !== 'papers-csv';

/** What is written: all of it or what is seen of it, on a day whose year is not over. */
export interface FileWish {
  readonly seen: Seen | undefined;
  readonly today: Day;
  readonly rawCells?: boolean;
  /** What the filters of what is seen leave; absent where there are none. */
  readonly inSight?: InSight;
  /** In place of the name of the files. */
  readonly ownTitle?: string | undefined;
  /** What the file carries to be opened again. */
  readonly carried?: string | undefined;
}

/** The graph as a file, in pieces: all of it, or what is seen of it. */
export function graphFile(study: Study, format: TextFormat, wish: FileWish): Iterable<string> {
  return writers[format](snapshotOf(study, wish, isOfMap(format) ? (wish.seen?.nodes ?? 'both') : 'both'));
}

/** All that is known, or what is seen of it, with these nodes. In the light theme's colours by main topic, or by community where there are no topics. */
export function snapshotOf(
  study: Study,
  { seen, today, inSight, ownTitle, rawCells, carried }: FileWish,
  nodes: ShownNodes,
): Snapshot {
  const { corpus, network, arrangement, papers, model, given, settings, givenArrangement: kept } = study;
  const mainTopics = mainTopicsSeen(study, seen, inSight);
  const { authorCount, topicCount } = network.columns;
  const slotOfNode = (node: number): number => {
    if (network.kind === 'network') return arrangement.communitySlots[arrangement.communities[node]!] ?? otherSlot;
    return topicSlot(network.topics, node < authorCount ? mainTopics[node]! : node - authorCount);
  };
  const slots = Uint8Array.from({ length: authorCount + topicCount }, (_, node) => slotOfNode(node));
  const source = givenSource(study);
  const place = { arrangement: arrangementSeen(study, nodes), slots };
  const part = seenPart(
    { network: inSight ? { ...network, columns: visibleColumns(inSight) } : network, ...place },
    nodes,
  );
  const whole = inSight && seenPart({ network, ...place }, nodes).network;
  return {
    title: ownTitle ?? titleOf(corpus),
    ...part,
    papers,
    model,
    links: given.links,
    ...(source && { given: source }),
    ...(kept.communityNames && { communityNames: kept.communityNames }),
    settings,
    window: seen?.window,
    ...(seen && whole && { filtered: filteredBy(study, seen.filters, inSight, whole) }),
    today,
    rawCells,
    ...(carried && { carried }),
    palette: lightPalette,
    theme: { background: '#ffffff', ink: '#1c1e21', muted: '#5a6068' },
    dataHash: dataHashOf(corpus),
    files: corpus.files,
  };
}

/** The main topics that colour authors: those of all time, or those of what is seen. */
export const mainTopicsSeen = (
  { network, mainTopics }: Study,
  seen: FileWish['seen'],
  inSight?: InSight,
): Int32Array => (seen?.hasTopicsOfWindow ? mainTopicsIn(inSight ?? network, seen.window) : mainTopics);

function filteredBy(study: Study, filters: Filters, { papers }: InSight, whole: Network): Filtered {
  const { kind, topics } = study.network;
  const names = topics.map(({ label }) => label);
  return { filters, words: filterWords(filters, names, nounsOf(kind, study.settings.network)), papers, whole };
}

/** Topics that stand alone are placed by their own ties. */
function arrangementSeen({ arrangement, totals }: Study, nodes: ShownNodes): Arrangement {
  if (nodes !== 'topics' || totals.authorCount === 0) return arrangement;
  const positions = arrangement.positions.slice();
  const authors = 2 * totals.authorCount;
  positions.set(placedIn(boundsOf(positions.subarray(0, authors)), topicLayout(totals)), authors);
  return { ...arrangement, positions };
}

function givenSource({ corpus, given: { nodes }, settings }: Study): GivenSource | undefined {
  if (!corpus.network) return undefined;
  const kept = settings.keepGiven ? givenArrangement(nodes) : {};
  return {
    whole: corpus.network,
    nodes,
    keepsPlaces: kept.positions !== undefined,
    keepsClusters: kept.communities !== undefined,
  };
}

/** As `graphFile`, as the page saves it: several files in one archive. */
export function graphBlob(study: Study, format: GraphFormat, wish: FileWish): Blob {
  if (format !== 'vosviewer-files' && format !== 'tables') return new Blob([...graphFile(study, format, wish)]);
  const packed = Object.entries(archives[format]).map(([name, part]) => [
    name,
    strToU8([...graphFile(study, part, wish)].join('')),
  ]);
  const files = Object.fromEntries(packed) as Zippable;
  // The clock is no part of what is saved.
  return new Blob([zipSync(files, { mtime: '1980-01-02' })], { type: 'application/zip' });
}
