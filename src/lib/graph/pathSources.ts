import { seededRandom } from '../random.ts';
import type { Csr } from './csr.ts';
import { depthFirst } from './depthFirst.ts';

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
 * All nodes of a component or, of one that has more, so many of them: the pivots of Brandes & Pich, "Centrality estimation
 * in large networks" (2007). They are drawn at equal steps from a random place of the depth-first order, so that each
 * node is as likely and all regions are seen alike, which errs less than drawing each by itself. Small components
 * are exact at no greater cost. A node without a tie is the source of no path.
 */
export function pathSources(graph: Csr, { sources = Infinity, seed = 1 }: SourceOptions): PathSources {
  const { order, starts } = depthFirst(graph);
  const random = seededRandom(seed);
  const nodes: number[] = [];
  const standsFor: number[] = [];
  const componentSizes = new Uint32Array(graph.nodeCount);
  let estimatedFrom: number | undefined;
  for (let component = 0; component + 1 < starts.length; component++) {
    const [from, to] = [starts[component]!, starts[component + 1]!];
    const size = to - from;
    for (let place = from; place < to; place++) componentSizes[order[place]!] = size;
    if (size === 1) continue;
    const count = Math.min(size, sources);
    if (count < size) estimatedFrom = count;
    const first = count < size ? random() : 0;
    for (let drawn = 0; drawn < count; drawn++) {
      nodes.push(order[from + Math.floor(((drawn + first) * size) / count)]!);
      standsFor.push(size / count);
    }
  }
  return { nodes: Uint32Array.from(nodes), standsFor: Float64Array.from(standsFor), componentSizes, estimatedFrom };
}
