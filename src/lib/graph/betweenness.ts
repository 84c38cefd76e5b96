import { drained, type Steps } from '../steps.ts';
import type { Csr } from './csr.ts';
import { pathSources, type SourceOptions } from './pathSources.ts';

export interface BetweennessOptions extends SourceOptions {
  /** Only paths between nodes of different groups count; those of group −1 are the ends of none. */
  readonly groups?: ArrayLike<number>;
}

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
 * of betweenness centrality" (2008), linear scaling. Over all sources it is the same. Of groups, the sum is over the pairs
 * of different groups, and divided by the number of those that any path connects: Flom, Friedman, Strauss & Neaigus, "A new
 * measure of linkage between two sub-networks" (2004).
 */
export const betweennessOf = (graph: Csr, options: BetweennessOptions = {}): Estimate =>
  drained(betweennessSteps(graph, options), options.onProgress);

/** So many nodes are gone through before a step ends: a few hundredths of a second. */
const nodesAtOnce = 32_768;

/** The same in steps, one for each source and, in a large graph, several. */
export function* betweennessSteps(graph: Csr, options: BetweennessOptions = {}): Steps<Estimate> {
  const { groups } = options;
  const { nodeCount, offsets, neighbours } = graph;
  const { nodes, standsFor, estimatedFrom } = pathSources(graph, options);
  const values = new Float64Array(nodeCount);
  /** By distance from the source; those at distance d begin at `layers[d]`. */
  const order = new Uint32Array(nodeCount);
  const layers: number[] = [];
  /** 0: not reached; else `markOf` its distance. One byte each, so that as much as possible of it stays at hand. */
  const marks = new Uint8Array(nodeCount);
  /** Number of shortest paths from the source. */
  const paths = new Float64Array(nodeCount);
  /** Paths from the source that go on through the node, as shares, each divided by its length: Brandes's dependency. */
  const passing = new Float64Array(nodeCount);

  let share = 0;
  /** So many nodes are left of the step. */
  let left = nodesAtOnce;

  /** From some of the nodes at a distance to those beyond, of whom so many have been reached already. */
  const reach = (first: number, end: number, beyond: number, reachedBefore: number): number => {
    let reached = reachedBefore;
    for (let place = first; place < end; place++) {
      const node = order[place]!;
      const own = paths[node]!;
      for (let entry = offsets[node]!, last = offsets[node + 1]!; entry < last; entry++) {
        const other = neighbours[entry]!;
        if (marks[other] === 0) {
          marks[other] = beyond;
          order[reached++] = other;
          paths[other] = own;
        } else if (marks[other] === beyond) paths[other]! += own;
      }
    }
    return reached;
  };

  function* reachFrom(source: number): Steps<void> {
    layers.length = 0;
    order[0] = source;
    marks[source] = markOf(0);
    paths[source] = 1;
    for (let from = 0, to = 1, distance = 0; from < to; distance++) {
      layers.push(from);
      let reached = to;
      for (let first = from, end = from; first < to; first = end) {
        end = Math.min(to, first + left);
        reached = reach(first, end, markOf(distance + 1), reached);
        left -= end - first;
        if (left > 0) continue;
        yield share;
        left = nodesAtOnce;
      }
      [from, to] = [to, reached];
      if (from === to) layers.push(to);
    }
  }

  /** Pairs that are connected, in which each counts as often as it is an end, and half as much. */
  let connected = 0;
  const gather = (first: number, end: number, distance: number, weight: number, group: number | undefined): void => {
    const before = markOf(distance - 1);
    for (let place = first; place < end; place++) {
      const node = order[place]!;
      const isEnd = group === undefined || (groups![node]! !== group && groups![node]! !== -1);
      if (isEnd) connected += weight / 2;
      const part = ((isEnd ? 1 / distance : 0) + passing[node]!) / paths[node]!;
      for (let entry = offsets[node]!, last = offsets[node + 1]!; entry < last; entry++) {
        const other = neighbours[entry]!;
        if (marks[other] === before) passing[other]! += paths[other]! * part;
      }
      values[node]! += weight * distance * passing[node]!;
    }
  };

  function* gatherBack(weight: number, group: number | undefined): Steps<void> {
    for (let distance = layers.length - 2; distance > 0; distance--) {
      const to = layers[distance + 1]!;
      for (let first = layers[distance]!, end = first; first < to; first = end) {
        end = Math.min(to, first + left);
        gather(first, end, distance, weight, group);
        left -= end - first;
        if (left > 0) continue;
        yield share;
        left = nodesAtOnce;
      }
    }
    for (let place = 0, to = layers.at(-1)!; place < to; place++) {
      marks[order[place]!] = 0;
      passing[order[place]!] = 0;
    }
  }

  for (let at = 0; at < nodes.length; at++) {
    const group = groups?.[nodes[at]!];
    if (group !== -1) {
      yield* reachFrom(nodes[at]!);
      yield* gatherBack(standsFor[at]!, group);
    }
    share = (at + 1) / nodes.length;
    yield share;
  }
  // A pair counts in two parts, which add up to one: one from each of its ends.
  const pairs = groups ? connected : ((nodeCount - 1) * (nodeCount - 2)) / 2;
  if (pairs > 0) for (let node = 0; node < nodeCount; node++) values[node]! /= pairs;
  return { values, estimatedFrom };
}

/** Neighbours are at most one step apart in distance, so three marks in turn tell before, beside and beyond. */
const markOf = (distance: number): number => 1 + (distance % 3);
