import { yearOf } from '../lib/calendar.ts';
import { noDay } from '../model/columns.ts';
import type { Extras, GivenNode } from '../model/givenNetwork.ts';
import type { NetworkOf } from '../model/settings.ts';
import type { NodeIndex } from '../model/units.ts';
import { nodesIn, tiesIn } from '../network/graph.ts';
import { countIn, papersIn, weightIn } from '../network/windowed.ts';
import { windowOf, type GivenSource, type Snapshot } from './snapshot.ts';

/** An item of a VOSviewer file, in the form that its JSON has. */
export interface VosviewerItem {
  readonly node: NodeIndex;
  readonly members: Extras;
}

/**
 * The items of a VOSviewer file: all nodes of the window that are no topics. Those of papers in the order of the
 * network, those of a file in its own.
 */
export function* itemsOf(snapshot: Snapshot): Generator<VosviewerItem> {
  const measures = measuresOf(snapshot);
  const idOf = idsOf(snapshot);
  const { authorCount } = snapshot.network.columns;
  const shown = [...nodesIn(snapshot.network, windowOf(snapshot))].filter((node) => node < authorCount);
  const { given } = snapshot;
  const itemOf = given ? givenItems(snapshot, given) : countedItems(snapshot);
  for (const node of given ? inFileOrder(shown, given) : shown) {
    yield { node, members: itemOf(node, measures(node), idOf(node)) };
  }
}

function inFileOrder(shown: readonly NodeIndex[], { whole, nodes }: GivenSource): NodeIndex[] {
  const nodeOf = new Map(shown.map((node) => [nodes[node]!, node]));
  return whole.nodes.flatMap((node) => nodeOf.get(node) ?? []);
}

const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;

/**
 * VOSviewer's ids are whole numbers: those of the file where all of its ids are, else the nodes are counted from 1, all
 * of them, so that an author has one id in every window.
 */
export function idsOf({ given }: Snapshot): (node: NodeIndex) => number {
  if (!given) return (node) => node + 1;
  const areNumbers = given.whole.nodes.every(({ id }) => wholeNumber.test(id));
  return (node) => (areNumbers ? Number(given.nodes[node]!.id) : node + 1);
}

interface Measures {
  readonly links: number;
  readonly strength: number;
}

/** Number and weight of the ties between items of each node, in the window. */
function measuresOf(snapshot: Snapshot): (node: NodeIndex) => Measures {
  const { authorCount, authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = snapshot.network.columns;
  const [links, strengths] = [new Uint32Array(authorCount), new Float64Array(authorCount)];
  const window = windowOf(snapshot);
  for (const tie of tiesIn(snapshot.network, window)) {
    if (tie >= authorTieCount) break;
    const weight = weightIn(tiePapers, tie, window, paperTo);
    for (const end of [tieSource[tie]!, tieTarget[tie]!]) {
      links[end]!++;
      strengths[end]! += weight;
    }
  }
  return (node) => ({ links: links[node]!, strength: strengths[node]! });
}

const documentsName: Readonly<Record<NetworkOf, string>> = {
  authors: 'Documents',
  institutions: 'Documents',
  countries: 'Documents',
  keywords: 'Occurrences',
};

const countedItems =
  (snapshot: Snapshot) =>
  (node: NodeIndex, { links, strength }: Measures, id: number): Extras => {
    const { network, settings } = snapshot;
    const year = maybeMeanYear(snapshot, node);
    const papers = countIn(network.columns.nodePapers, node, windowOf(snapshot));
    return {
      id,
      label: network.authors[node]!.name,
      ...placeOf(snapshot, node),
      ...clusterOf(snapshot, node),
      weights: { Links: links, 'Total link strength': strength, [documentsName[settings.network]]: papers },
      ...(year !== undefined && { scores: { 'Avg. pub. year': year } }),
    };
  };

/** Of the dated papers in the window, each by the year in which its date begins. */
function maybeMeanYear(snapshot: Snapshot, node: NodeIndex): number | undefined {
  const { nodePapers, paperFrom, paperTo } = snapshot.network.columns;
  const dated = papersIn(nodePapers, node, windowOf(snapshot), paperTo).filter((paper) => paperFrom[paper] !== noDay);
  if (dated.length === 0) return undefined;
  return dated.reduce((sum, paper) => sum + yearOf(paperFrom[paper]!), 0) / dated.length;
}

/** Positions are numbers of single precision; nine digits are all they have. */
const digits = (value: number): number => Number(value.toPrecision(9));

function placeOf({ arrangement }: Snapshot, node: NodeIndex): { readonly x?: number; readonly y?: number } {
  const [x, y] = [arrangement?.positions[2 * node], arrangement?.positions[2 * node + 1]];
  return x !== undefined && y !== undefined && Number.isFinite(x + y) ? { x: digits(x), y: digits(y) } : {};
}

/** Clusters are counted from 1. */
function clusterOf({ arrangement }: Snapshot, node: NodeIndex): { readonly cluster?: number } {
  const community = arrangement?.communities[node] ?? -1;
  return community < 0 ? {} : { cluster: community + 1 };
}

/**
 * All that the file says of its items; places and clusters are those that are shown, also where the file has none.
 * Clusters go by their numbers in the file, and where they have names by those of the communities.
 */
function givenItems(snapshot: Snapshot, { whole, nodes, keepsPlaces, keepsClusters }: GivenSource) {
  const areNumbered = whole.nodes.every(({ cluster }) => cluster === undefined || wholeNumber.test(cluster));
  return (node: NodeIndex, measures: Measures, id: number): Extras => {
    const found = nodes[node]!;
    const place = keepsPlaces ? { x: found.x, y: found.y } : placeOf(snapshot, node);
    const cluster = keepsClusters && areNumbered ? numberedCluster(found) : clusterOf(snapshot, node);
    if (found.extras) return { ...inWindow(found.extras, snapshot, measures), ...place, ...cluster };
    const weights = { Links: measures.links, 'Total link strength': measures.strength };
    return { id, label: found.label, ...place, ...cluster, weights };
  };
}

const numberedCluster = ({ cluster }: GivenNode) => (cluster === undefined ? {} : { cluster: Number(cluster) });

/** The two weights that the window changes; all else that a file says is about all of time. */
function inWindow(extras: Extras, { window }: Snapshot, { links, strength }: Measures): Extras {
  const weights: unknown = extras['weights'];
  if (!window || typeof weights !== 'object' || weights === null) return extras;
  const now = { Links: links, 'Total link strength': strength };
  const changed = Object.entries(now).filter(([name]) => Object.hasOwn(weights, name));
  return { ...extras, weights: { ...weights, ...Object.fromEntries(changed) } };
}
