import type { Arrangement, Columns, DatedLists } from '../../model/columns.ts';
import type { NodeIndex, PaperIndex, TieIndex, TopicIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { isPaperIn } from '../../network/windowed.ts';
import { datedLists, type PaperDays } from '../../network/datedLists.ts';
import { nodesIn, tiesIn } from '../../network/graph.ts';
import type { Network } from '../../network/network.ts';
import { listsByPaper } from './listsByPaper.ts';

/** A network, or a part of one, and which of the nodes and papers of the whole it has. */
export interface PagePart {
  readonly network: Network;
  readonly arrangement: Arrangement;
  readonly mainTopics: Int32Array;
  /** Indices in the whole. */
  readonly nodes: readonly NodeIndex[];
  readonly ties: readonly TieIndex[];
  readonly papers: readonly PaperIndex[];
  /** The topic of a topic of the whole, −1 for one that is not here. */
  readonly topicOf: (topic: TopicIndex) => TopicIndex;
}

type Whole = Pick<PagePart, 'network' | 'arrangement' | 'mainTopics'>;

export function wholePart({ network, arrangement, mainTopics }: Whole): PagePart {
  const { authorCount, topicCount, tieCount, paperFrom } = network.columns;
  return {
    network,
    arrangement,
    mainTopics,
    nodes: Array.from({ length: authorCount + topicCount }, (_, node) => node),
    ties: Array.from({ length: tieCount }, (_, tie) => tie),
    papers: Array.from({ length: paperFrom.length }, (_, paper) => paper),
    topicOf: (topic) => topic,
  };
}

/**
 * What is in a window alone: its papers, whoever has one of them, and the ties with one, numbered anew. The lists of the
 * whole are those of papers that pass filters; `isVisible` says the same of papers that nobody's list has.
 */
export function windowPart(
  whole: Whole,
  recordCount: number,
  window: TimeWindow,
  isVisible: (paper: PaperIndex) => boolean,
): PagePart {
  const { network, arrangement, mainTopics } = whole;
  const { columns } = network;
  const nodes = [...nodesIn(network, window)];
  const ties = [...tiesIn(network, window)];
  // What comes after the records stands for those who have none.
  const papers = Array.from({ length: columns.paperFrom.length }, (_, paper) => paper).filter(
    (paper) => paper >= recordCount || (isPaperIn(columns, paper, window) && isVisible(paper)),
  );
  const { authorCount, topicCount } = columns;
  const nodeOf = numbering(nodes, authorCount + topicCount);
  const paperOf = numbering(papers, columns.paperFrom.length);
  const authors = nodes.filter((node) => node < authorCount);
  const topics = nodes.slice(authors.length);
  const topicOf = (topic: number) => {
    const node = topic < 0 ? -1 : nodeOf[authorCount + topic]!;
    return node < 0 ? -1 : node - authors.length;
  };
  const days = { from: columns.paperFrom, to: columns.paperTo };
  const ownDays: PaperDays = {
    from: Int32Array.from(papers, (paper) => days.from[paper]!),
    to: Int32Array.from(papers, (paper) => days.to[paper]!),
  };
  const listed = (lists: DatedLists, items: readonly number[]) =>
    datedLists(
      listsByPaper(lists, items, (paper) => paperOf[paper]!),
      ownDays,
    );
  const own: Columns = {
    authorCount: authors.length,
    topicCount: topics.length,
    tieCount: ties.length,
    authorTieCount: ties.filter((tie) => tie < columns.authorTieCount).length,
    topicTieCount: ties.filter((tie) => tie >= columns.tieCount - columns.topicTieCount).length,
    tieSource: Uint32Array.from(ties, (tie) => nodeOf[columns.tieSource[tie]!]!),
    tieTarget: Uint32Array.from(ties, (tie) => nodeOf[columns.tieTarget[tie]!]!),
    tiePapers: listed(columns.tiePapers, ties),
    nodePapers: listed(columns.nodePapers, nodes),
    paperFrom: ownDays.from,
    paperTo: ownDays.to,
    paperTopic: Int32Array.from(papers, (paper) => topicOf(columns.paperTopic[paper]!)),
  };
  return {
    network: {
      ...network,
      columns: own,
      authors: authors.map((node) => network.authors[node]!),
      topics: topics.map((node) => network.topics[node - authorCount]!),
    },
    arrangement: {
      ...arrangement,
      positions: Float32Array.from(
        nodes.flatMap((node) => [...arrangement.positions.subarray(2 * node, 2 * node + 2)]),
      ),
      communities: Int32Array.from(nodes, (node) => arrangement.communities[node]!),
    },
    mainTopics: Int32Array.from(authors, (node) => topicOf(mainTopics[node]!)),
    nodes,
    ties,
    papers,
    topicOf,
  };
}

/** The place of each of the whole in the part; −1 for what is not in it. */
function numbering(items: readonly number[], count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (let place = 0; place < items.length; place++) places[items[place]!] = place;
  return places;
}
