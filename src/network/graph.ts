import { UndirectedGraph } from 'graphology';
import { firstTopicTie, noDay, type Arrangement, type Columns, type DatedLists } from '../model/columns.ts';
import type { Day, LayoutUnits, NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { inferredPapers } from './added.ts';
import { allTime } from './allTime.ts';
import { isBare } from './givenNetwork.ts';
import { nodeKey, nodeLabel, type Network } from './network.ts';
import { countIn, papersIn, weightIn } from './windowed.ts';

/** What a node or tie has of its papers: all of them, or those of a window. Days are null when none is dated. */
type PaperRecord = {
  weight: number;
  undatedPapers: number;
  /** Of these papers, those on which somebody stands by inference alone (see `Added`); absent where there are none. */
  inferredPapers?: number;
  firstDay: Day | null;
  lastDay: Day | null;
};

export type GraphNode = PaperRecord & {
  label: string;
  kind: 'author' | 'group' | 'institution' | 'country' | 'keyword' | 'item' | 'topic';
  /** Number of papers. */
  papers: number;
  /** Key of the topic that the author has most weight with; null for topics and for authors without any. */
  mainTopic: string | null;
  /** Absent for topics, and without an arrangement. */
  community?: number;
  x?: LayoutUnits;
  y?: LayoutUnits;
};

export type GraphTie = PaperRecord & {
  /**
   * `collaboration` of institutions and countries, `cooccurrence` of keywords; `tie` of a network without papers; `topic`
   * of one of these with a topic, `topics` of two topics.
   */
  kind: 'coauthorship' | 'collaboration' | 'cooccurrence' | 'tie' | 'topic' | 'topics';
  /** In ascending order. */
  papers: PaperIndex[];
  /** Of each of the papers; absent where all weigh 1. */
  weights?: number[];
};

export type CoterieGraph = UndirectedGraph<GraphNode, GraphTie>;

/**
 * The network as a graphology graph: authors and topics in the order of the columns, keys as `nodeKey`, ties as
 * `tieKey`. With a window, the nodes and ties that have a paper in it, with their numbers inside it.
 */
export function graphOf(network: Network, arrangement?: Arrangement, window: TimeWindow = allTime): CoterieGraph {
  const graph: CoterieGraph = new UndirectedGraph<GraphNode, GraphTie>();
  const mainTopics = mainTopicsOf(network, window);
  for (const node of nodesIn(network, window)) {
    graph.addNode(nodeKey(network, node), graphNodeOf(network, node, mainTopics, arrangement, window));
  }
  const { tieSource, tieTarget } = network.columns;
  for (const tie of tiesIn(network, window)) {
    const [source, target] = [nodeKey(network, tieSource[tie]!), nodeKey(network, tieTarget[tie]!)];
    graph.addUndirectedEdgeWithKey(tieKey(source, target), source, target, graphTieOf(network, tie, window));
  }
  return graph;
}

/** `a:12|a:31`; a bar within an id is written `%7C`, so that two ties never share a key. */
export function tieKey(source: string, target: string): string {
  return `${withoutBars(source)}|${withoutBars(target)}`;
}

function withoutBars(key: string): string {
  return /[%|]/.test(key) ? key.replaceAll('%', '%25').replaceAll('|', '%7C') : key;
}

export function* nodesIn({ columns }: Network, window: TimeWindow): Generator<NodeIndex> {
  const nodeCount = columns.authorCount + columns.topicCount;
  for (let node = 0; node < nodeCount; node++) if (countIn(columns.nodePapers, node, window) > 0) yield node;
}

export function* tiesIn({ columns }: Network, window: TimeWindow): Generator<TieIndex> {
  for (let tie = 0; tie < columns.tieCount; tie++) if (countIn(columns.tiePapers, tie, window) > 0) yield tie;
}

/** For each node the topic node of `mainTopicsIn`; −1 for topics and where there is none. */
export function mainTopicsOf(network: Network, window: TimeWindow): Int32Array {
  const { authorCount, topicCount } = network.columns;
  const nodes = new Int32Array(authorCount + topicCount).fill(-1);
  mainTopicsIn(network, window).forEach((topic, author) => {
    if (topic >= 0) nodes[author] = authorCount + topic;
  });
  return nodes;
}

/** For each author the topic of the largest weight in the window, the first of equals; −1 where there is none. */
export function mainTopicsIn({ columns }: Pick<Network, 'columns'>, window: TimeWindow): Int32Array {
  const mainTopics = new Int32Array(columns.authorCount).fill(-1);
  const weights = new Float64Array(columns.authorCount);
  const end = firstTopicTie(columns);
  for (let tie = columns.authorTieCount; tie < end; tie++) {
    const author = columns.tieSource[tie]!;
    const weight = weightIn(columns.tiePapers, tie, window, columns.paperTo);
    if (weight <= weights[author]!) continue;
    weights[author] = weight;
    mainTopics[author] = columns.tieTarget[tie]! - columns.authorCount;
  }
  return mainTopics;
}

export function graphNodeOf(
  network: Network,
  node: NodeIndex,
  mainTopics: Int32Array,
  arrangement: Arrangement | undefined,
  window: TimeWindow,
): GraphNode {
  const { columns } = network;
  const isAuthor = node < columns.authorCount;
  const mainTopic = mainTopics[node]!;
  const added = network.added.find((one) => one.node === node);
  const inferred = added && new Map(added.papers.map((paper) => [paper, added.name]));
  return {
    label: nodeLabel(network, node),
    kind: isAuthor ? graphNodeKind(network, node) : 'topic',
    papers: isBare(columns.nodePapers, node) ? 0 : countIn(columns.nodePapers, node, window),
    mainTopic: mainTopic < 0 ? null : nodeKey(network, mainTopic),
    ...recordOf(columns, columns.nodePapers, node, window),
    ...(inferred && inferredAmong(papersIn(columns.nodePapers, node, window, columns.paperTo), inferred)),
    ...(arrangement && placeOf(arrangement, node)),
  };
}

function placeOf({ positions, communities }: Arrangement, node: NodeIndex): Pick<GraphNode, 'x' | 'y' | 'community'> {
  const community = communities[node]!;
  const place = { x: positions[2 * node]!, y: positions[2 * node + 1]! };
  return community < 0 ? place : { ...place, community };
}

const nodeKinds = {
  person: 'author',
  group: 'group',
  institution: 'institution',
  country: 'country',
  keyword: 'keyword',
} as const;

const tieKinds = {
  author: 'coauthorship',
  group: 'coauthorship',
  institution: 'collaboration',
  country: 'collaboration',
  keyword: 'cooccurrence',
} as const;

export const graphNodeKind = ({ kind, authors }: Network, node: NodeIndex) =>
  kind === 'network' ? 'item' : nodeKinds[authors[node]!.kind];

export function tieKind(network: Network, tie: TieIndex): GraphTie['kind'] {
  if (tie >= firstTopicTie(network.columns)) return 'topics';
  if (tie >= network.columns.authorTieCount) return 'topic';
  const kind = graphNodeKind(network, network.columns.tieSource[tie]!);
  return kind === 'item' ? 'tie' : tieKinds[kind];
}

export function graphTieOf(network: Network, tie: TieIndex, window: TimeWindow): GraphTie {
  const { columns } = network;
  const kind = tieKind(network, tie);
  const papers = papersIn(columns.tiePapers, tie, window, columns.paperTo).sort((one, other) => one - other);
  // Of other networks the links have weights of their own, and topics their shares.
  const weights =
    kind === 'tie' || kind === 'topic' || kind === 'topics' ? [] : weightsOf(columns.tiePapers, tie, papers);
  return {
    kind,
    papers,
    ...(weights.some((weight) => weight !== 1) && { weights }),
    ...recordOf(columns, columns.tiePapers, tie, window),
    ...(network.added.length > 0 && inferredAmong(papers, inferredPapers(network.added, columns, tie))),
  };
}

function inferredAmong(papers: readonly PaperIndex[], inferred: ReadonlyMap<PaperIndex, unknown>) {
  const count = papers.filter((paper) => inferred.has(paper)).length;
  return count === 0 ? {} : { inferredPapers: count };
}

/** What each of the papers weighs in a tie. */
function weightsOf(lists: DatedLists, tie: TieIndex, papers: readonly PaperIndex[]): number[] {
  const weights = new Map<PaperIndex, number>();
  const { offsets, startPapers, startWeights, undatedOffsets, undatedPapers, undatedWeights } = lists;
  for (let entry = offsets[tie]!; entry < offsets[tie + 1]!; entry++) {
    weights.set(startPapers[entry]!, startWeights[entry]!);
  }
  for (let entry = undatedOffsets[tie]!; entry < undatedOffsets[tie + 1]!; entry++) {
    weights.set(undatedPapers[entry]!, undatedWeights[entry]!);
  }
  return papers.map((paper) => weights.get(paper)!);
}

function recordOf({ paperFrom, paperTo }: Columns, lists: DatedLists, item: number, window: TimeWindow): PaperRecord {
  const papers = isBare(lists, item) ? [] : papersIn(lists, item, window, paperTo);
  const dated = papers.filter((paper) => paperFrom[paper] !== noDay);
  const lastDay = dated.reduce((latest, paper) => Math.max(latest, paperTo[paper]!), noDay);
  return {
    weight: weightIn(lists, item, window, paperTo),
    undatedPapers: papers.length - dated.length,
    firstDay: dated.length > 0 ? paperFrom[dated[0]!]! : null,
    lastDay: dated.length > 0 ? lastDay : null,
  };
}
