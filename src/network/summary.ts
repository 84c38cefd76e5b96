import { firstTopicTie, type Arrangement, type Columns } from '../model/columns.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Dated } from '../model/partialDate.ts';
import { DisjointSets } from '../lib/disjointSets.ts';
import { isGroup, type Network } from './network.ts';
import { sidesOfItems, sidesOfRecords, type Sides } from './sides.ts';
import { countIn, weightIn } from './windowed.ts';

/**
 * The author network inside a window, in numbers. An author is in the window with at least one paper there, a tie
 * with at least one joint paper there; so this is the network built from the window's papers alone.
 */
export interface WindowSummary {
  /** None in a network that came without them. */
  readonly papers: number;
  readonly authors: number;
  /** How many of these are group authors. */
  readonly groups: number;
  /** Author–author ties. */
  readonly ties: number;
  /** Topic–topic ties. */
  readonly topicPairs: number;
  readonly totalWeight: number;
  /** Connected components, isolated authors included. */
  readonly components: number;
  /** Authors in the largest component. */
  readonly largest: number;
  /** Authors without any tie. */
  readonly isolates: number;
  /** Communities and topics that have an author, or a paper, in the window. */
  readonly communities: number;
  readonly topics: number;
}

export interface DetailedSummary extends WindowSummary {
  /** The window that was counted. */
  readonly window: TimeWindow;
  /** What is in the window, and where the rest lies; each adds up to all there are. */
  readonly sides: { readonly records: Sides; readonly authors: Sides; readonly ties: Sides };
  /** Papers in the window; of a network that came without papers, links. */
  readonly records: number;
  /** Authors in the window by community. */
  readonly authorsByCommunity: readonly number[];
  /** Papers in the window by topic (membership counts once, whatever its share). */
  readonly papersByTopic: readonly number[];
}

export function summarise(
  network: Network,
  arrangement: Arrangement,
  records: readonly Dated[],
  window: TimeWindow,
): DetailedSummary {
  const { columns } = network;
  const present = new Uint8Array(columns.authorCount);
  const authorsByCommunity = Array.from<number>({ length: arrangement.communityCount }).fill(0);
  for (let author = 0; author < columns.authorCount; author++) {
    if (countIn(columns.nodePapers, author, window) === 0) continue;
    present[author] = 1;
    const community = arrangement.communities[author]!;
    if (community >= 0) authorsByCommunity[community]!++;
  }
  const papersByTopic = network.topics.map((_, topic) =>
    countIn(columns.nodePapers, columns.authorCount + topic, window),
  );
  const sides = {
    records: sidesOfRecords(records, window),
    authors: sidesOfItems(columns.nodePapers, columns.authorCount, window),
    ties: sidesOfItems(columns.tiePapers, columns.authorTieCount, window),
  };
  const sets = new DisjointSets(columns.authorCount);
  const totalWeight = joinTies(network, window, sets);
  return {
    window,
    sides,
    papers: network.kind === 'papers' ? sides.records.inside : 0,
    records: sides.records.inside,
    authors: sides.authors.inside,
    groups: present.reduce((count, flag, author) => count + (flag === 1 && isGroup(network, author) ? 1 : 0), 0),
    ties: sides.ties.inside,
    topicPairs: pairsOfTopics(columns, window),
    totalWeight,
    ...componentsOf(present, sets),
    communities: authorsByCommunity.filter((count) => count > 0).length,
    topics: papersByTopic.filter((count) => count > 0).length,
    authorsByCommunity,
    papersByTopic,
  };
}

/** Joins the authors of each tie that is in the window; the sum of these ties' weights. */
function joinTies({ columns }: Network, window: TimeWindow, sets: DisjointSets): number {
  const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  let totalWeight = 0;
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (countIn(tiePapers, tie, window) === 0) continue;
    totalWeight += weightIn(tiePapers, tie, window, paperTo);
    sets.join(tieSource[tie]!, tieTarget[tie]!);
  }
  return totalWeight;
}

function pairsOfTopics(columns: Columns, window: TimeWindow): number {
  let pairs = 0;
  for (let tie = firstTopicTie(columns); tie < columns.tieCount; tie++) {
    if (countIn(columns.tiePapers, tie, window) > 0) pairs++;
  }
  return pairs;
}

function componentsOf(present: Uint8Array, sets: DisjointSets) {
  let [components, largest, isolates] = [0, 0, 0];
  for (let author = 0; author < present.length; author++) {
    if (!present[author] || sets.find(author) !== author) continue;
    const size = sets.sizeOf(author);
    components++;
    largest = Math.max(largest, size);
    if (size === 1) isolates++;
  }
  return { components, largest, isolates };
}
