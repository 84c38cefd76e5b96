import { pairsWithin, randFromPairs } from '../lib/adjustedRand.ts';
import { derivedSeeds } from '../lib/derivedSeeds.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { membersOf, type Members } from '../lib/graph/members.ts';
import { sizesOf, type Groups } from '../lib/graph/numbering.ts';
import { relabelled } from '../lib/graph/relabelled.ts';
import { seededRandom } from '../lib/random.ts';
import type { Firmness } from '../model/firmness.ts';
import { shuffledIndices } from '../lib/shuffle.ts';
import { communitiesFromSeed, type CommunitySettings } from './communities.ts';

/**
 * Nodes below this do not belong firmly where they are shown. Hennig ("Cluster-wise assessment of cluster stability",
 * Computational Statistics & Data Analysis 52, 2007) calls clusters of a mean Jaccard index of .75 and more stable; the
 * same holds of a node, whose index is that of the communities it is in.
 */
export const unstableBelow = 0.75;

interface FirmnessOptions {
  readonly runs?: number;
  readonly onProgress?: (share: number) => void;
}

/**
 * How firm the shown communities are: the same search is run again with other seeds and the nodes in another order, so
 * that neither chance nor the order of names decides. The time is that of the runs and grows with nodes and ties. A node
 * shown in no community (−1) counts as alone.
 */
export function firmnessOf(
  graph: Csr,
  settings: CommunitySettings,
  shown: Int32Array,
  { runs = 50, onProgress }: FirmnessOptions = {},
): Firmness {
  const nodeCount = graph.nodeCount;
  const groups = withoutGaps(shown);
  const sums = new Float64Array(nodeCount);
  const compare = comparedTo(groups, sums);
  let ariSum = 0;
  const random = seededRandom(settings.seed);
  for (const [run, seed] of derivedSeeds(settings.seed, runs).entries()) {
    const order = shuffledIndices(nodeCount, random);
    const report = onProgress && ((share: number) => onProgress((run + share) / runs));
    const found = communitiesFromSeed(relabelled(graph, order), settings, seed, report);
    const inPlace = new Int32Array(nodeCount);
    for (let place = 0; place < nodeCount; place++) inPlace[order[place]!] = found[place]!;
    ariSum += compare(inPlace);
  }
  const ofNode = Float32Array.from(sums, (sum) => (runs > 0 ? sum / runs : 1));
  const shownCount = shown.reduce((most, community) => Math.max(most, community + 1), 0);
  return { ofNode, ofCommunity: meansBy(shown, shownCount, ofNode), meanAri: runs > 0 ? ariSum / runs : 1, runs };
}

/** Nodes without a community get one of their own. */
function withoutGaps(shown: Int32Array): Groups {
  let count = shown.reduce((most, community) => Math.max(most, community + 1), 0);
  return { groups: shown.map((community) => (community < 0 ? count++ : community)), count };
}

/** Adds the Jaccard index of each node's two communities to its sum; returns the adjusted Rand index. */
function comparedTo(shown: Groups, sums: Float64Array): (found: Int32Array) => number {
  const members: Members = membersOf(shown.groups, shown.count);
  const shownSizes = sizesOf(shown);
  const shownPairs = pairsWithin(shownSizes);
  const shared = new Int32Array(shown.groups.length);
  return (found) => {
    const sizes = sizesOf({ groups: found, count: found.length });
    let sharedPairs = 0;
    for (let group = 0; group < shown.count; group++) {
      const [first, end] = [members.offsets[group]!, members.offsets[group + 1]!];
      // Each node is one pair more for every one before it that it shares both communities with.
      for (let place = first; place < end; place++) sharedPairs += shared[found[members.nodes[place]!]!]!++;
      for (let place = first; place < end; place++) {
        const node = members.nodes[place]!;
        const both = shared[found[node]!]!;
        sums[node]! += both / (shownSizes[group]! + sizes[found[node]!]! - both);
      }
      for (let place = first; place < end; place++) shared[found[members.nodes[place]!]!] = 0;
    }
    return randFromPairs(sharedPairs, shownPairs, pairsWithin(sizes), found.length);
  };
}

function meansBy(groups: Int32Array, count: number, values: Float32Array): Float32Array {
  const [sums, sizes] = [new Float64Array(count), new Int32Array(count)];
  for (const [node, group] of groups.entries()) {
    if (group < 0) continue;
    sums[group]! += values[node]!;
    sizes[group]!++;
  }
  return Float32Array.from(sums, (sum, group) => (sizes[group]! > 0 ? sum / sizes[group]! : 1));
}
