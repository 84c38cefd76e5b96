import { boundsOf, type Bounds } from '../lib/bounds.ts';
import { componentsOf } from '../lib/graph/components.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { membersOf, membersOfGroup } from '../lib/graph/members.ts';
import { subgraphOf } from '../lib/graph/subgraph.ts';

/** A connected component of two nodes or more, laid out on its own before all are packed. */
export interface Part {
  /** The nodes of the whole graph that it has, in ascending order. */
  readonly nodes: Int32Array;
  readonly graph: Csr;
  /** Places of its nodes, in their order. */
  positions: Float64Array;
}

/** The components, the largest first, and the nodes without ties, the most important first. */
export function partsOf(graph: Csr, importance: ArrayLike<number> | undefined) {
  const { component, count } = componentsOf(graph);
  const members = membersOf(component, count);
  const indexInPart = new Int32Array(graph.nodeCount).fill(-1);
  const parts: Part[] = [];
  const alone: number[] = [];
  for (let index = 0; index < count; index++) {
    const nodes = membersOfGroup(members, index);
    if (nodes.length === 1) alone.push(nodes[0]!);
    else parts.push({ nodes, graph: subgraphOf(graph, nodes, indexInPart), positions: new Float64Array() });
  }
  const weightOf = (node: number) => importance?.[node] || 0;
  const isolated = Int32Array.from(alone.sort((a, b) => weightOf(b) - weightOf(a) || a - b));
  parts.sort((a, b) => b.nodes.length - a.nodes.length || a.nodes[0]! - b.nodes[0]!);
  return { parts, isolated };
}

/** Puts the places of some nodes into those of all. */
export function putPlaces(all: Float32Array, nodes: Int32Array, places: ArrayLike<number>): void {
  for (let index = 0; index < nodes.length; index++) {
    all[2 * nodes[index]!] = places[2 * index]!;
    all[2 * nodes[index]! + 1] = places[2 * index + 1]!;
  }
}

/** The places of some nodes among those of all. */
export function placesOf(all: Float32Array, nodes: Int32Array): Float64Array {
  const places = new Float64Array(2 * nodes.length);
  for (let index = 0; index < nodes.length; index++) {
    places[2 * index] = all[2 * nodes[index]!]!;
    places[2 * index + 1] = all[2 * nodes[index]! + 1]!;
  }
  return places;
}

/** The rectangle around several lists of places; none around none. */
export function boundsOfAll(lists: readonly Float64Array[]): Bounds | undefined {
  const all = lists.filter(({ length }) => length > 0).map(boundsOf);
  if (all.length === 0) return undefined;
  return {
    left: all.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: all.reduce((most, { right }) => Math.max(most, right), -Infinity),
    low: all.reduce((least, { low }) => Math.min(least, low), Infinity),
    high: all.reduce((most, { high }) => Math.max(most, high), -Infinity),
  };
}
