import type { Csr } from './csr.ts';
import { pathSources, type SourceOptions } from './pathSources.ts';

export interface Estimate {
  readonly values: Float64Array;
  /** Number of sources the values are estimated from; undefined when they are exact. */
  readonly estimatedFrom: number | undefined;
}

/**
 * Betweenness of each node: the share of the shortest paths between two others that lead through it, summed over all
 * pairs and divided by their number `(n − 1)(n − 2) / 2`. Weights do not count. Brandes, "A faster algorithm for
 * betweenness centrality" (2001). With fewer sources an estimate in which a path counts for a node by how much of it
 * lies before the node, so that those near a source are not favoured: Geisberger, Sanders & Schultes, "Better approximation
 * of betweenness centrality" (2008), linear scaling. Over all sources it is the same.
 */
export function betweennessOf(graph: Csr, options: SourceOptions = {}): Estimate {
  const { nodeCount, offsets, neighbours } = graph;
  const { nodes, standsFor, estimatedFrom } = pathSources(graph, options);
  const values = new Float64Array(nodeCount);
  /** By distance from the source; its first `reached` entries are those of this source. */
  const order = new Uint32Array(nodeCount);
  const distances = new Int32Array(nodeCount).fill(-1);
  /** Number of shortest paths from the source. */
  const paths = new Float64Array(nodeCount);
  /** Paths from the source that go on through the node, as shares, each divided by its length: Brandes's dependency. */
  const passing = new Float64Array(nodeCount);
  for (let at = 0; at < nodes.length; at++) {
    const source = nodes[at]!;
    let reached = 1;
    order[0] = source;
    distances[source] = 0;
    paths[source] = 1;
    for (let head = 0; head < reached; head++) {
      const node = order[head]!;
      const beyond = distances[node]! + 1;
      const own = paths[node]!;
      for (let entry = offsets[node]!, end = offsets[node + 1]!; entry < end; entry++) {
        const other = neighbours[entry]!;
        if (distances[other] === -1) {
          distances[other] = beyond;
          order[reached++] = other;
          paths[other] = own;
        } else if (distances[other] === beyond) paths[other]! += own;
      }
    }
    const weight = standsFor[at]!;
    for (let place = reached - 1; place > 0; place--) {
      const node = order[place]!;
      const before = distances[node]! - 1;
      const share = (1 / distances[node]! + passing[node]!) / paths[node]!;
      for (let entry = offsets[node]!, end = offsets[node + 1]!; entry < end; entry++) {
        const other = neighbours[entry]!;
        if (distances[other] === before) passing[other]! += paths[other]! * share;
      }
      values[node]! += weight * distances[node]! * passing[node]!;
    }
    for (let place = 0; place < reached; place++) {
      distances[order[place]!] = -1;
      passing[order[place]!] = 0;
    }
    options.onProgress?.((at + 1) / nodes.length);
  }
  // A pair counts in two parts, which add up to one: one from each of its ends.
  const pairs = ((nodeCount - 1) * (nodeCount - 2)) / 2;
  if (pairs > 0) for (let node = 0; node < nodeCount; node++) values[node]! /= pairs;
  return { values, estimatedFrom };
}
