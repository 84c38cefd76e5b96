import { drained, type Steps } from '../steps.ts';
import type { Estimate } from './betweenness.ts';
import type { Csr } from './csr.ts';
import { pathSources, type SourceOptions } from './pathSources.ts';

/**
 * Closeness of each node: with r nodes in its component, `(r − 1)/(n − 1) · (r − 1)/Σ d`, one over its mean distance to
 * those it can reach, times the share of the others that they are; 0 without a tie. Weights do not count. Wasserman &
 * Faust, "Social network analysis" (1994), p. 201; with fewer sources, the estimate of Eppstein & Wang, "Fast
 * approximation of centrality" (2004): distances to the sources stand for those to all.
 */
export const closenessOf = (graph: Csr, options: SourceOptions = {}): Estimate =>
  drained(closenessSteps(graph, options), options.onProgress);

/** The same in steps, one for each source. */
export function* closenessSteps(graph: Csr, options: SourceOptions = {}): Steps<Estimate> {
  const { nodeCount, offsets, neighbours } = graph;
  const { nodes, componentSizes, estimatedFrom } = pathSources(graph, options);
  const values = new Float64Array(nodeCount);
  /** Of the distances to the sources of the component. */
  const sums = new Float64Array(nodeCount);
  const order = new Uint32Array(nodeCount);
  /** One byte each, so that as much as possible of it stays at hand. */
  const isReached = new Uint8Array(nodeCount);
  const closeness = (total: number, met: number, node: number) => {
    const others = componentSizes[node]! - 1;
    return ((others / (nodeCount - 1)) * met) / total;
  };
  for (let at = 0; at < nodes.length; at++) {
    const source = nodes[at]!;
    let total = 0;
    let reached = 1;
    order[0] = source;
    isReached[source] = 1;
    for (let from = 0, to = 1, distance = 0; from < to; distance++) {
      total += distance * (to - from);
      for (let place = from; place < to; place++) {
        const node = order[place]!;
        sums[node]! += distance;
        for (let entry = offsets[node]!, end = offsets[node + 1]!; entry < end; entry++) {
          const other = neighbours[entry]!;
          if (isReached[other] === 1) continue;
          isReached[other] = 1;
          order[reached++] = other;
        }
      }
      [from, to] = [to, reached];
    }
    // A source has met everybody it can reach.
    values[source] = closeness(total, reached - 1, source);
    for (let place = 0; place < reached; place++) isReached[order[place]!] = 0;
    yield (at + 1) / nodes.length;
  }
  if (estimatedFrom === undefined) return { values, estimatedFrom };
  for (let node = 0; node < nodeCount; node++) {
    if (values[node] !== 0 || componentSizes[node] === 1) continue;
    values[node] = closeness(sums[node]!, estimatedFrom, node);
  }
  return { values, estimatedFrom };
}
