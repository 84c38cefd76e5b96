import { seededRandom } from '../random.ts';
import { shuffledIndices } from '../shuffle.ts';
import { componentsOf } from './components.ts';
import type { Csr } from './csr.ts';
import { membersOf, membersOfGroup } from './members.ts';

export interface SourceOptions {
  /** Most nodes of a component that shortest paths are followed from; all of them unless told. */
  readonly sources?: number;
  readonly seed?: number;
  /** Called after each source, with the share of them that is done. */
  readonly onProgress?: (share: number) => void;
}

/** Which nodes shortest paths are followed from. */
export interface PathSources {
  readonly nodes: Uint32Array;
  /** How many nodes of its component each stands for: 1 where all of them are sources. */
  readonly standsFor: Float64Array;
  /** Nodes in the component of each node, itself included. */
  readonly componentSizes: Uint32Array;
  /** Sources of the components that have more nodes; undefined when everything is exact. */
  readonly estimatedFrom: number | undefined;
}

/**
 * All nodes of a component, or, of one that has more, so many drawn at random without replacement: the pivots of
 * Brandes & Pich, "Centrality estimation in large networks" (2007). Drawing in each component by itself keeps small
 * ones exact at no greater cost. A node without a tie is the source of no path.
 */
export function pathSources(graph: Csr, { sources = Infinity, seed = 1 }: SourceOptions): PathSources {
  const { component, count } = componentsOf(graph);
  const members = membersOf(component, count);
  const random = seededRandom(seed);
  const nodes: number[] = [];
  const standsFor: number[] = [];
  const componentSizes = new Uint32Array(graph.nodeCount);
  let estimatedFrom: number | undefined;
  for (let group = 0; group < count; group++) {
    const all = membersOfGroup(members, group);
    for (const node of all) componentSizes[node] = all.length;
    if (all.length === 1) continue;
    const isSampled = all.length > sources;
    const chosen = isSampled ? shuffledIndices(all.length, random).subarray(0, sources).sort() : all.keys();
    if (isSampled) estimatedFrom = sources;
    for (const place of chosen) {
      nodes.push(all[place]!);
      standsFor.push(isSampled ? all.length / sources : 1);
    }
  }
  return {
    nodes: Uint32Array.from(nodes),
    standsFor: Float64Array.from(standsFor),
    componentSizes,
    estimatedFrom,
  };
}
