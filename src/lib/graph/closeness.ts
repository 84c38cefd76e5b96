import type { Estimate } from './betweenness.ts';
import type { Csr } from './csr.ts';
import { pathSources, type SourceOptions } from './pathSources.ts';

/**
 * Closeness of each node: with r nodes in its component, `(r − 1)/(n − 1) · (r − 1)/Σ d`, one over its mean distance to
 * those it can reach, times the share of the others that they are; 0 without a tie. Weights do not count. Wasserman &
 * Faust, "Social network analysis" (1994), p. 201; with fewer sources, the estimate of Eppstein & Wang, "Fast
 * approximation of centrality" (2004): distances to the sources stand for those to all.
 */
export function closenessOf(graph: Csr, options: SourceOptions = {}): Estimate {
  const { nodeCount, offsets, neighbours } = graph;
  const { nodes, componentSizes, estimatedFrom } = pathSources(graph, options);
  const values = new Float64Array(nodeCount);
  /** Distances to the sources of the component, and how many these are. */
  const sums = new Float64Array(nodeCount);
  const counts = new Uint32Array(nodeCount);
  const order = new Uint32Array(nodeCount);
  const distances = new Int32Array(nodeCount).fill(-1);
  const closeness = (total: number, met: number, node: number) => {
    const others = componentSizes[node]! - 1;
    return ((others / (nodeCount - 1)) * met) / total;
  };
  for (let at = 0; at < nodes.length; at++) {
    const source = nodes[at]!;
    let [reached, total] = [1, 0];
    order[0] = source;
    distances[source] = 0;
    for (let head = 0; head < reached; head++) {
      const node = order[head]!;
      const distance = distances[node]!;
      total += distance;
      sums[node]! += distance;
      counts[node]!++;
      for (let entry = offsets[node]!, end = offsets[node + 1]!; entry < end; entry++) {
        const other = neighbours[entry]!;
        if (distances[other] !== -1) continue;
        distances[other] = distance + 1;
        order[reached++] = other;
      }
    }
    // A source has met everybody it can reach.
    values[source] = closeness(total, reached - 1, source);
    for (let place = 0; place < reached; place++) distances[order[place]!] = -1;
    options.onProgress?.((at + 1) / nodes.length);
  }
  for (let node = 0; node < nodeCount; node++) {
    if (values[node] === 0 && counts[node]! > 0) values[node] = closeness(sums[node]!, counts[node]!, node);
  }
  return { values, estimatedFrom };
}
