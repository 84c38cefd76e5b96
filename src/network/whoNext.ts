import { firstBy } from '../lib/firstBy.ts';
import { degreeOf } from '../lib/graph/csr.ts';
import type { WhoNext } from '../model/paths.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';
import type { SightNetwork } from './sightNetwork.ts';
import { commonTopics, topicMix } from './topicMix.ts';

export interface WhoNextOptions {
  readonly most: number;
  /** With those, too, who share a paper outside of what is visible. */
  readonly again: boolean;
  /** Who can be suggested to whom: groups write with persons, but a collaboration is nobody to turn to. */
  readonly isGroup: (node: NodeIndex) => boolean;
}

/**
 * Who might write with somebody next: coauthors of coauthors without a tie between the two. Each coauthor in common says
 * the more, the fewer coauthors he has himself, Σ 1/log k (Adamic & Adar, "Friends and neighbors on the Web", 2003; the
 * best of the simple predictors of new coauthors in Liben-Nowell & Kleinberg 2007); the sum counts up to twice where
 * both work on the same topics: × (1 + cosine of the weights of their topics in the window). The highest first, then
 * the lower node. Persons are suggested to persons, and groups to groups, though coauthors in common may be either.
 */
export function whoNext(network: SightNetwork, node: NodeIndex, { most, again, isGroup }: WhoNextOptions): WhoNext[] {
  const { columns, window } = network;
  const tied = tiedTo(network, node, again);
  const candidates = twoStepsFrom(network, node).filter(
    (other) => !tied.has(other.node) && isGroup(other.node) === isGroup(node),
  );
  // Topics make a score twice as high at most: whoever stays below those without them need not be compared.
  const least = firstBy(candidates, (a, b) => b.adamicAdar - a.adamicAdar, most).at(-1)?.adamicAdar ?? 0;
  const own = topicMix(columns, node, window);
  const scored = candidates
    .filter(({ adamicAdar }) => 2 * adamicAdar >= least)
    .map(({ node: other, adamicAdar }) => {
      const common = commonTopics(own, topicMix(columns, other, window));
      return { node: other, score: adamicAdar * (1 + common.likeness), common };
    });
  const best = firstBy(scored, (one, other) => other.score - one.score || one.node - other.node, most);
  return best.map(({ node: other, score, common: { likeness, topics } }) => {
    const { through, ties } = waysBetween(network, node, other);
    return { node: other, score, through, ties, likeness, topics };
  });
}

interface Candidate {
  readonly node: NodeIndex;
  readonly adamicAdar: number;
}

/** What a coauthor says of two others whom he is tied to. */
const tells = ({ graph }: SightNetwork, node: NodeIndex): number => 1 / Math.log(degreeOf(graph, node));

/** Everybody else with a coauthor in common, over visible ties. */
function twoStepsFrom(network: SightNetwork, node: NodeIndex): Candidate[] {
  const { nodeCount, offsets, neighbours } = network.graph;
  const adamicAdar = new Float64Array(nodeCount);
  const found: NodeIndex[] = [];
  for (const near of neighbours.subarray(offsets[node], offsets[node + 1])) {
    const says = tells(network, near);
    for (let entry = offsets[near]!; entry < offsets[near + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (other === node) continue;
      if (adamicAdar[other] === 0) found.push(other);
      adamicAdar[other]! += says;
    }
  }
  return found.map((other) => ({ node: other, adamicAdar: adamicAdar[other]! }));
}

/** The coauthors in common, those that say most first, with the ties over them. */
function waysBetween(network: SightNetwork, one: NodeIndex, other: NodeIndex): Pick<WhoNext, 'through' | 'ties'> {
  const [tiesOfOne, tiesOfOther] = [tiesByNeighbour(network, one), tiesByNeighbour(network, other)];
  const through = [...tiesOfOne.keys()].filter((node) => tiesOfOther.has(node));
  through.sort((a, b) => tells(network, b) - tells(network, a) || a - b);
  return { through, ties: through.flatMap((node) => [tiesOfOne.get(node)!, tiesOfOther.get(node)!]) };
}

function tiesByNeighbour({ graph, ties }: SightNetwork, node: NodeIndex): Map<NodeIndex, TieIndex> {
  const found = new Map<NodeIndex, TieIndex>();
  for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
    found.set(graph.neighbours[entry]!, ties[entry]!);
  }
  return found;
}

/** Those whom somebody has a visible tie with; those of all time and all papers, unless they count `again`. */
function tiedTo({ columns, graph }: SightNetwork, node: NodeIndex, again: boolean): ReadonlySet<NodeIndex> {
  if (again) return new Set(graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]));
  const { authorTieCount, tieSource, tieTarget } = columns;
  const tied = new Set<NodeIndex>();
  for (let tie = 0; tie < authorTieCount; tie++) {
    if (tieSource[tie] === node) tied.add(tieTarget[tie]!);
    else if (tieTarget[tie] === node) tied.add(tieSource[tie]!);
  }
  return tied;
}
