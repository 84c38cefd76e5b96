import type { Arrangement, Columns, DatedLists } from '../model/columns.ts';
import { firstTopicTie } from '../model/columns.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { Network } from '../network/network.ts';

interface Part {
  readonly network: Network;
  readonly arrangement: Arrangement;
  /** One per node. */
  readonly slots: Uint8Array;
}

/** A network with nothing but its authors, or its topics, and the ties among these. Lists are shared with the whole. */
export function seenPart(whole: Part, nodes: ShownNodes): Part {
  if (nodes === 'both') return whole;
  const { network, arrangement, slots } = whole;
  const { columns } = network;
  const nodeCount = columns.authorCount + columns.topicCount;
  const [from, to] = nodes === 'authors' ? [0, columns.authorCount] : [columns.authorCount, nodeCount];
  return {
    network: {
      ...network,
      columns: nodes === 'authors' ? ofAuthors(columns) : ofTopics(columns),
      authors: nodes === 'authors' ? network.authors : [],
      topics: nodes === 'authors' ? [] : network.topics,
    },
    arrangement: {
      ...arrangement,
      positions: arrangement.positions.subarray(2 * from, 2 * to),
      communities: arrangement.communities.subarray(from, to),
    },
    slots: slots.subarray(from, to),
  };
}

function ofAuthors(columns: Columns): Columns {
  const { authorCount, authorTieCount, tieSource, tieTarget, tiePapers, nodePapers } = columns;
  return {
    ...columns,
    topicCount: 0,
    tieCount: authorTieCount,
    topicTieCount: 0,
    tieSource: tieSource.subarray(0, authorTieCount),
    tieTarget: tieTarget.subarray(0, authorTieCount),
    tiePapers: itemsOf(tiePapers, 0, authorTieCount),
    nodePapers: itemsOf(nodePapers, 0, authorCount),
  };
}

function ofTopics(columns: Columns): Columns {
  const { authorCount, topicCount, tieCount, topicTieCount, tiePapers, nodePapers } = columns;
  const first = firstTopicTie(columns);
  const renumbered = (ends: Uint32Array) => ends.subarray(first).map((node) => node - authorCount);
  return {
    ...columns,
    authorCount: 0,
    tieCount: topicTieCount,
    authorTieCount: 0,
    tieSource: renumbered(columns.tieSource),
    tieTarget: renumbered(columns.tieTarget),
    tiePapers: itemsOf(tiePapers, first, tieCount),
    nodePapers: itemsOf(nodePapers, authorCount, authorCount + topicCount),
  };
}

/** The lists of items [from, to), which stay where they are. */
const itemsOf = (lists: DatedLists, from: number, to: number): DatedLists => ({
  ...lists,
  offsets: lists.offsets.subarray(from, to + 1),
  undatedOffsets: lists.undatedOffsets.subarray(from, to + 1),
});
