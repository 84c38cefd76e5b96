import { betweennessSteps } from '../lib/graph/betweenness.ts';
import { cutSteps, type Cuts } from '../lib/graph/cuts.ts';
import { firstBy } from '../lib/firstBy.ts';
import { drained, partly, type Steps } from '../lib/steps.ts';
import type { Bridges, Cut, TieBridge } from '../model/paths.ts';
import type { NodeIndex } from '../model/units.ts';
import { mostExact, usualSources } from './measures.ts';
import type { SightNetwork } from './sightNetwork.ts';

export interface BridgesOptions {
  /** Community of each node, −1 for none. */
  readonly communities: Int32Array;
  /** Those that are to be connected; empty for all. */
  readonly chosen: readonly number[];
  /** So many people, and so many ties. */
  readonly most: number;
}

const known = new WeakMap<SightNetwork, Cuts>();

/** Without whom, and without which ties, visible people would not hang together: Hopcroft & Tarjan 1973. */
export const cutsIn = (network: SightNetwork): Cuts => drained(cutsInSteps(network));

export function* cutsInSteps(network: SightNetwork): Steps<Cuts> {
  const found = known.get(network) ?? (yield* cutSteps(network.graph));
  known.set(network, found);
  return found;
}

/** What hangs together by one person. */
export function cutOf(network: SightNetwork, communities: Int32Array, node: NodeIndex): Cut {
  const { parts, componentSizes } = cutsIn(network);
  const rest = network.isVisible[node] === 1 ? componentSizes[node]! - 1 : 0;
  return { node, parts: parts.get(node) ?? (rest > 0 ? [rest] : []), groups: groupsAround(network, communities, node) };
}

/**
 * Who holds groups together, in two ways that need not agree: by the shortest paths between people of different
 * communities that lead over somebody, and by the parts into which a component falls without him or her. Exact
 * up to a few thousand people; beyond, paths are followed from a sample of them, always the same. In steps, one for
 * each person that paths are followed from, after some for the parts.
 */
export function* bridgesSteps(network: SightNetwork, { communities, chosen, most }: BridgesOptions): Steps<Bridges> {
  const { graph, people, columns } = network;
  const { parts, ties } = yield* partly(cutsInSteps(network), 0, 0.1);
  yield 0.1;
  const wanted = new Set(chosen);
  const groups = communities
    .subarray(0, columns.authorCount)
    .map((community) => (wanted.size === 0 || wanted.has(community) ? community : -1));
  const sources = people > mostExact ? { sources: usualSources } : {};
  const { values, estimatedFrom } = yield* partly(betweennessSteps(graph, { groups, ...sources }), 0.1, 1);
  yield 1;
  const holding: { readonly node: NodeIndex; readonly between: number; readonly lost: number }[] = [];
  for (let node = 0; node < graph.nodeCount; node++) {
    const lost = lostWithout(parts.get(node));
    if (values[node]! > 0 || lost > 0) holding.push({ node, between: values[node]!, lost });
  }
  const leading = firstBy(holding, (a, b) => b.between - a.between || b.lost - a.lost || a.node - b.node, most);
  const tieBridges = ties.map(({ source, target, sizes }): TieBridge => ({
    tie: tieBetween(network, source, target),
    parts: sizes[0] < sizes[1] ? [sizes[1], sizes[0]] : sizes,
  }));
  return {
    found: leading.map(({ node, between }) => Object.assign(cutOf(network, communities, node), { between })),
    count: holding.length,
    people,
    ties: firstBy(tieBridges, (a, b) => b.parts[1] - a.parts[1] || b.parts[0] - a.parts[0] || a.tie - b.tie, most),
    tieCount: ties.length,
    estimatedFrom,
  };
}

/** How many are cut off from the largest part. */
const lostWithout = (parts: readonly number[] = []): number => parts.slice(1).reduce((sum, size) => sum + size, 0);

function tieBetween({ graph, ties }: SightNetwork, one: NodeIndex, other: NodeIndex): number {
  const entry = graph.neighbours.subarray(0, graph.offsets[one + 1]).indexOf(other, graph.offsets[one]);
  return ties[entry]!;
}

/** The communities of those whom somebody is tied to, the own one among them. */
function groupsAround({ graph }: SightNetwork, communities: Int32Array, node: NodeIndex): Cut['groups'] {
  const people = new Map<number, number>();
  for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
    const community = communities[graph.neighbours[entry]!]!;
    if (community >= 0) people.set(community, (people.get(community) ?? 0) + 1);
  }
  return [...people]
    .map(([community, count]) => ({ community, people: count }))
    .sort((a, b) => b.people - a.people || a.community - b.community);
}
