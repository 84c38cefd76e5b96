import { boundsOf } from '../lib/bounds.ts';
import { componentsOf } from '../lib/graph/components.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { membersOf, membersOfGroup } from '../lib/graph/members.ts';
import { subgraphOf } from '../lib/graph/subgraph.ts';
import { seededRandom } from '../lib/random.ts';
import { bandPlaces } from './band.ts';
import { emphasised } from './emphasise.ts';
import { neighbourSgd } from './neighbourSgd.ts';
import { packComponents } from './packing.ts';
import { levelOut } from './rotate.ts';
import { seedLayout } from './seedLayout.ts';
import { smallLayout } from './smallLayout.ts';
import { scaleToUnitSpacing } from './spacing.ts';

/** Components below this number of nodes are laid out by stress over all pairs, which is tidier. */
const smallLimit = 60;
/** How often positions are handed out while the largest component settles. */
const pictures = 6;

/** Epochs by number of nodes, in the place of a clock: the same seed gives the same picture on every machine. */
const epochTable: readonly (readonly [nodes: number, epochs: number])[] = [
  [1_000, 300],
  [5_000, 200],
  [20_000, 150],
  [50_000, 100],
  [150_000, 60],
];

export interface LayoutOptions {
  readonly seed: number;
  /** Groups that should become regions of the map. */
  readonly communities?: ArrayLike<number>;
  /** Isolated nodes stand in the band in the order of this, the greatest first. */
  readonly importance?: ArrayLike<number>;
  readonly start?: Float32Array;
  readonly pinned?: Uint8Array;
  /** Positions, when given, are a copy that the callee may keep. */
  readonly onProgress?: (share: number, positions?: Float32Array) => void;
}

interface Component {
  readonly nodes: Int32Array;
  readonly graph: Csr;
  positions: Float64Array;
}

/**
 * Places for the nodes of a graph, x of node i at 2i, y at 2i + 1; always finite. The unit is the mean distance to the
 * nearest neighbour within a component. Components are packed as circles; nodes without ties stand in rows below.
 */
export function layout(graph: Csr, options: LayoutOptions): Float32Array {
  const { seed, communities, importance, onProgress } = options;
  const { components, isolated } = split(communities ? emphasised(graph, communities) : graph, importance);
  for (const component of components) component.positions = startOf(component, seed);
  const picture = () => assembled(graph.nodeCount, components, isolated);
  onProgress?.(0.2, picture());

  const large = components.filter(({ nodes }) => nodes.length >= smallLimit);
  const total = large.reduce((sum, { nodes }) => sum + nodes.length, 0);
  let done = 0;
  for (const component of large) {
    const share = component.nodes.length / total;
    const report = onProgress && pictured((own) => onProgress(0.2 + 0.8 * (done + own * share), picture()), share);
    settle(component, seed, report);
    done += share;
  }
  return picture();
}

function split(graph: Csr, importance: ArrayLike<number> | undefined) {
  const { component, count } = componentsOf(graph);
  const members = membersOf(component, count);
  const indexInPart = new Int32Array(graph.nodeCount).fill(-1);
  const components: Component[] = [];
  const alone: number[] = [];
  for (let index = 0; index < count; index++) {
    const nodes = membersOfGroup(members, index);
    if (nodes.length === 1) alone.push(nodes[0]!);
    else components.push({ nodes, graph: subgraphOf(graph, nodes, indexInPart), positions: new Float64Array() });
  }
  const weightOf = (node: number) => importance?.[node] ?? 0;
  const isolated = Int32Array.from(alone.sort((a, b) => weightOf(b) - weightOf(a) || a - b));
  components.sort((a, b) => b.nodes.length - a.nodes.length || a.nodes[0]! - b.nodes[0]!);
  return { components, isolated };
}

function startOf({ graph, nodes }: Component, seed: number): Float64Array {
  const positions =
    nodes.length < smallLimit
      ? smallLayout(graph, seededRandom(seed))
      : seedLayout(graph, new Float64Array(nodes.length).fill(1.5), seed);
  levelOut(positions);
  return positions;
}

function settle(component: Component, seed: number, onEpoch: ((share: number) => void) | undefined): void {
  const { graph, positions, nodes } = component;
  const epochs = epochTable.find(([limit]) => nodes.length <= limit)?.[1] ?? 40;
  neighbourSgd(graph, positions, { epochs, seed, onEpoch });
  scaleToUnitSpacing(positions);
  levelOut(positions);
}

/** Lets through so many calls as the component's share of the pictures allows. */
function pictured(report: (own: number) => void, share: number): (own: number) => void {
  const wanted = Math.floor(pictures * share);
  let shown = 0;
  return (own) => {
    if (Math.floor(own * (wanted + 1)) <= shown || own === 1) return;
    shown++;
    report(own);
  };
}

function assembled(nodeCount: number, components: readonly Component[], isolated: Int32Array): Float32Array {
  const packed = components.map(({ positions }) => positions.slice());
  packComponents(packed);
  const positions = new Float32Array(2 * nodeCount);
  const place = (nodes: Int32Array, places: Float64Array) => {
    for (const [index, node] of nodes.entries()) {
      positions[2 * node] = places[2 * index]!;
      positions[2 * node + 1] = places[2 * index + 1]!;
    }
  };
  for (const [index, { nodes }] of components.entries()) place(nodes, packed[index]!);
  const connected = components.length > 0 ? unionOf(packed) : undefined;
  place(isolated, bandPlaces(isolated.length, connected));
  return positions;
}

function unionOf(parts: readonly Float64Array[]) {
  const all = parts.map(boundsOf);
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
  };
}
