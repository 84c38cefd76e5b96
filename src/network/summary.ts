import type { Arrangement } from '../model/columns.ts';
import { isInWindow, type TimeWindow } from '../model/window.ts';
import type { Dated } from '../model/partialDate.ts';
import { DisjointSets } from '../lib/disjointSets.ts';
import type { Network } from './network.ts';
import { countIn, weightIn } from './windowed.ts';

/**
 * The author network inside a window, in numbers. An author is in the window with at least one paper there, a tie
 * with at least one joint paper there; so this is the network built from the window's papers alone.
 */
export interface WindowSummary {
  /** None in a network that came without them. */
  readonly papers: number;
  readonly authors: number;
  /** Author–author ties. */
  readonly ties: number;
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
  const sets = new DisjointSets(columns.authorCount);
  const ties = joinTies(network, window, sets);
  const inside = records.reduce((count, { date }) => count + (isInWindow(date, window) ? 1 : 0), 0);
  return {
    papers: network.kind === 'papers' ? inside : 0,
    records: inside,
    authors: present.reduce((count, flag) => count + flag, 0),
    ...ties,
    ...componentsOf(present, sets),
    communities: authorsByCommunity.filter((count) => count > 0).length,
    topics: papersByTopic.filter((count) => count > 0).length,
    authorsByCommunity,
    papersByTopic,
  };
}

/** Joins the authors of each tie that is in the window, and sums these ties up. */
function joinTies({ columns }: Network, window: TimeWindow, sets: DisjointSets) {
  const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  let [ties, totalWeight] = [0, 0];
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (countIn(tiePapers, tie, window) === 0) continue;
    ties++;
    totalWeight += weightIn(tiePapers, tie, window, paperTo);
    sets.join(tieSource[tie]!, tieTarget[tie]!);
  }
  return { ties, totalWeight };
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
