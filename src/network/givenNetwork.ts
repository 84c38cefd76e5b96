import { byCode } from '../lib/byCode.ts';
import { DisjointSets } from '../lib/disjointSets.ts';
import type { Author } from '../model/author.ts';
import { noDay, type Columns, type DatedLists } from '../model/columns.ts';
import type { GivenNetwork, GivenNode, GivenTie } from '../model/givenNetwork.ts';
import type { Settings } from '../model/settings.ts';
import { datedLists } from './datedLists.ts';
import type { Events } from './events.ts';
import { noOmissions, type Network } from './network.ts';
import { paperLists } from './paperLists.ts';
import { tiesOf } from './ties.ts';

/** A given network as one that can be drawn, with the nodes and links that are in it. */
export interface Adopted {
  readonly network: Network;
  /** Node of author i. */
  readonly nodes: readonly GivenNode[];
  /** Between these nodes, in the order of the files; what papers are to a network of authors. */
  readonly links: readonly GivenTie[];
}

/**
 * A network that came without papers in the shape of one that was counted: its nodes stand for authors, and each tie of
 * its file is one event, dated or not, with its weight. Several between the same two nodes add up.
 */
export function adopted(
  given: GivenNetwork,
  { largestComponent, only }: Pick<Settings, 'largestComponent' | 'only'>,
): Adopted {
  const wanted = wantedNodes(given, only);
  const chosen = largestComponent ? inLargestComponent(given, wanted) : wanted;
  const order = Array.from(given.nodes.keys()).filter((node) => chosen[node] === 1);
  order.sort((a, b) => byCode(given.nodes[a]!.id, given.nodes[b]!.id) || a - b);
  const nodeOf = new Int32Array(given.nodes.length).fill(-1);
  order.forEach((node, place) => (nodeOf[node] = place));
  const nodes = order.map((node) => given.nodes[node]!);
  const renumbered = (tie: GivenTie): GivenTie => ({
    ...tie,
    source: nodeOf[tie.source]!,
    target: nodeOf[tie.target]!,
  });
  const links = given.ties.filter(isAmong(chosen)).map(renumbered);
  const omissions = {
    ...noOmissions,
    authorsOutsideList: given.nodes.length - count(wanted),
    authorsOutsideLargest: count(wanted) - nodes.length,
    tiesOutsideLargest: given.ties.filter(isAmong(wanted)).length - links.length,
  };
  const columns = columnsOf(nodes.length, links);
  const network = { kind: 'network' as const, columns, authors: nodes.map(authorOf), topics: [], omissions, added: [] };
  return { network, nodes, links };
}

const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);

const isAmong =
  (nodes: Uint8Array) =>
  ({ source, target }: GivenTie): boolean =>
    nodes[source] === 1 && nodes[target] === 1;

const authorOf = ({ id, label }: GivenNode): Author => ({ id, name: label, kind: 'person', forms: [label] });

/** Nodes may be told by their ids or by their labels. */
function wantedNodes({ nodes }: GivenNetwork, only: Settings['only']): Uint8Array {
  const names = only && new Set(only);
  return Uint8Array.from(nodes, ({ id, label }) => Number(!names || names.has(id) || names.has(label)));
}

/** The component with most nodes among the wanted ones; of equal ones the one that holds the first node. */
function inLargestComponent({ nodes, ties }: GivenNetwork, wanted: Uint8Array): Uint8Array {
  const sets = new DisjointSets(nodes.length);
  for (const { source, target } of ties) if (wanted[source] === 1 && wanted[target] === 1) sets.join(source, target);
  let largest = wanted.indexOf(1);
  for (let node = largest + 1; node < nodes.length; node++) {
    if (wanted[node] === 1 && sets.sizeOf(node) > sets.sizeOf(largest)) largest = node;
  }
  return wanted.map((isWanted, node) => (isWanted && sets.find(node) === sets.find(largest) ? 1 : 0));
}

function columnsOf(nodeCount: number, links: readonly GivenTie[]): Columns {
  const days = {
    from: Int32Array.from([...links.map(({ date }) => date?.from ?? noDay), noDay]),
    to: Int32Array.from([...links.map(({ date }) => date?.to ?? noDay), noDay]),
  };
  const events = nodeEvents(nodeCount, links);
  const lists = paperLists(events, nodeCount);
  // The nodes without a link share an entry, but nothing joins them.
  const credits = new Float64Array(links.length + 1).fill(1, 0, links.length);
  const ties = tiesOf(lists, events, credits);
  return {
    authorCount: nodeCount,
    topicCount: 0,
    tieCount: ties.sources.length,
    authorTieCount: ties.sources.length,
    topicTieCount: 0,
    tieSource: ties.sources,
    tieTarget: ties.targets,
    tiePapers: datedLists(ties.lists, days),
    nodePapers: datedLists(lists, days),
    paperFrom: days.from,
    paperTo: days.to,
    paperTopic: new Int32Array(links.length + 1).fill(-1),
  };
}

/**
 * Each link on both its nodes. A node without any would be in no window, so it is given one undated entry of weight 0,
 * which is no link (see `isBare`); all of these share the index after the last link.
 */
function nodeEvents(nodeCount: number, links: readonly GivenTie[]): Events {
  const isTied = new Uint8Array(nodeCount);
  for (const { source, target } of links) isTied[source] = isTied[target] = 1;
  const bare = Array.from(isTied.keys()).filter((node) => isTied[node] === 0);
  const total = 2 * links.length + bare.length;
  const offsets = Uint32Array.from({ length: links.length + 2 }, (_, link) => Math.min(2 * link, 2 * links.length));
  offsets[links.length + 1] = total;
  const items = new Uint32Array(total);
  const weights = new Float64Array(total);
  links.forEach(({ source, target, weight }, link) => {
    items.set([source, target], 2 * link);
    weights.fill(weight, 2 * link, 2 * link + 2);
  });
  items.set(bare, 2 * links.length);
  return { offsets, items, weights };
}

/** True for a node of a given network that has no link: its one entry is none. */
export function isBare({ undatedOffsets, undatedWeights }: DatedLists, node: number): boolean {
  const first = undatedOffsets[node]!;
  return undatedOffsets[node + 1]! > first && undatedWeights[first] === 0;
}
