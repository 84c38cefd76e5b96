import { firstTopicTie, type Arrangement } from '../model/columns.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Dated } from '../model/partialDate.ts';
import { DisjointSets } from '../lib/disjointSets.ts';
import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import { isGroup, type Network } from './network.ts';
import { sideSteps, sidesOfItems, sidesOfRecords, type Sides } from './sides.ts';
import { nothingHidden } from './sift.ts';
import { visibleOf, type InSight } from './visible.ts';
import { weightIn } from './windowed.ts';

/**
 * The author network inside a window, in numbers. An author is in the window with at least one paper there, a tie
 * with at least one joint paper there; so this is the network built from the window's papers alone. What filters hide is
 * left out.
 */
export interface WindowSummary {
  /** None in a network that came without them. */
  readonly papers: number;
  readonly authors: number;
  /** How many of these are group authors. */
  readonly groups: number;
  /** Author–author ties. */
  readonly ties: number;
  /** Author–topic ties. */
  readonly topicTies: number;
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
  /** Authors in the window by community; those of hidden communities are counted as if these were shown. */
  readonly authorsByCommunity: readonly number[];
  /** Papers in the window by topic (membership counts once, whatever its share), as if no topic were hidden. */
  readonly papersByTopic: readonly number[];
}

/** What is in sight, and what would be if no topic, or no community, were hidden: those that are keep their counts. */
export interface Sights {
  readonly seen: InSight;
  readonly withAllTopics: InSight;
  readonly withAllCommunities: InSight;
}

export const summarise = (
  network: Network,
  arrangement: Arrangement,
  records: readonly Dated[],
  window: TimeWindow,
  sights: Sights = unfiltered(network, window),
): DetailedSummary => drained(summarySteps(network, arrangement, records, window, sights));

export function* summarySteps(
  network: Network,
  arrangement: Arrangement,
  records: readonly Dated[],
  window: TimeWindow,
  sights: Sights,
): Steps<DetailedSummary> {
  const { columns } = network;
  const { nodes, ties, papers } = sights.seen;
  const ofRecords = sidesOfRecords(records, window, papers);
  const ofAuthors = sidesOfItems(columns.nodePapers, columns.authorCount, window, nodes);
  yield 0.2;
  const ofTies = yield* partly(sideSteps(columns.tiePapers, columns.authorTieCount, window, ties), 0.2, 0.5);
  const sets = new DisjointSets(columns.authorCount);
  const totalWeight = yield* partly(joinTies(sights.seen, window, sets), 0.5, 0.9);
  const present = nodes.subarray(0, columns.authorCount);
  return {
    window,
    sides: { records: ofRecords, authors: ofAuthors, ties: ofTies },
    papers: network.kind === 'papers' ? ofRecords.inside : 0,
    records: ofRecords.inside,
    authors: ofAuthors.inside,
    groups: present.reduce((count, flag, author) => count + (flag === 1 && isGroup(network, author) ? 1 : 0), 0),
    ties: ofTies.inside,
    topicTies: countOf(ties.subarray(columns.authorTieCount, firstTopicTie(columns))),
    topicPairs: countOf(ties.subarray(firstTopicTie(columns))),
    totalWeight,
    ...componentsOf(present, sets),
    communities: byCommunity(sights.seen, arrangement).filter((count) => count > 0).length,
    topics: countOf(nodes.subarray(columns.authorCount)),
    authorsByCommunity: byCommunity(sights.withAllCommunities, arrangement),
    papersByTopic: byTopic(sights.withAllTopics),
  };
}

function unfiltered({ columns }: Network, window: TimeWindow): Sights {
  const seen = visibleOf(columns, nothingHidden, window);
  return { seen, withAllTopics: seen, withAllCommunities: seen };
}

const countOf = (flags: Uint8Array): number => flags.reduce((count, flag) => count + flag, 0);

function byCommunity({ columns, nodes }: InSight, { communities, communityCount }: Arrangement): number[] {
  const counts = Array.from<number>({ length: communityCount }).fill(0);
  for (let author = 0; author < columns.authorCount; author++) {
    if (nodes[author] === 1 && communities[author]! >= 0) counts[communities[author]!]!++;
  }
  return counts;
}

function byTopic({ columns, papers }: InSight): number[] {
  const { authorCount, topicCount, nodePapers } = columns;
  const { offsets, startPapers, undatedOffsets, undatedPapers } = nodePapers;
  return Array.from({ length: topicCount }, (_, topic) => {
    const node = authorCount + topic;
    let count = 0;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) count += papers[startPapers[entry]!]!;
    for (let entry = undatedOffsets[node]!; entry < undatedOffsets[node + 1]!; entry++) {
      count += papers[undatedPapers[entry]!]!;
    }
    return count;
  });
}

/** Joins the authors of each tie that is in sight; the sum of these ties' weights. */
function* joinTies({ columns, ties }: InSight, window: TimeWindow, sets: DisjointSets): Steps<number> {
  const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
  let totalWeight = 0;
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (tie % entriesAtOnce === 0) yield tie / authorTieCount;
    if (ties[tie] === 0) continue;
    totalWeight += weightIn(tiePapers, tie, window, paperTo);
    sets.join(tieSource[tie]!, tieTarget[tie]!);
  }
  return totalWeight;
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
