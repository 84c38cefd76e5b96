import { drained, entriesAtOnce, type Steps } from '../steps.ts';
import type { Csr } from './csr.ts';

/**
 * What a depth-first search finds out about how a graph hangs together. It enters the nodes in `order`; the node at
 * place p of it and all that were entered from it, by one tie or several, are `order[p] … order[ends[p] − 1]`: its
 * branch. All of these are places in `order`, not nodes.
 */
export interface LowPoints {
  readonly order: Uint32Array;
  /** Where each node stands in `order`. */
  readonly placeOf: Uint32Array;
  /** Where that stands from which each was entered; −1 of those with which a component begins. */
  readonly parents: Int32Array;
  readonly ends: Uint32Array;
  /** The earliest place that a tie leads to from the branch of each, but for the tie by which it was entered. */
  readonly lows: Uint32Array;
}

export const lowPoints = (graph: Csr): LowPoints => drained(lowPointSteps(graph));

/** Hopcroft & Tarjan, "Algorithm 447: efficient algorithms for graph manipulation" (1973), without recursion. In steps. */
export function* lowPointSteps({ nodeCount, offsets, neighbours }: Csr): Steps<LowPoints> {
  const order = new Uint32Array(nodeCount);
  const placeOf = new Uint32Array(nodeCount).fill(nodeCount);
  const parents = new Int32Array(nodeCount).fill(-1);
  const ends = new Uint32Array(nodeCount);
  const lows = new Uint32Array(nodeCount);
  const next = offsets.slice(0, nodeCount);
  let entered = 0;
  const enter = (node: number, parent: number): void => {
    order[entered] = node;
    placeOf[node] = lows[entered] = entered;
    parents[entered++] = parent;
  };
  /** So many ties are followed before the step ends. */
  let left = entriesAtOnce;
  /** Goes on at a place, until the step ends there or the component is done: −1. */
  const walk = (from: number): number => {
    let place = from;
    for (; place >= 0 && left > 0; left--) {
      const node = order[place]!;
      if (next[node] === offsets[node + 1]) {
        ends[place] = entered;
        const parent = parents[place]!;
        if (parent >= 0) lows[parent] = Math.min(lows[parent]!, lows[place]!);
        place = parent;
        continue;
      }
      const other = neighbours[next[node]!++]!;
      const seen = placeOf[other]!;
      if (seen === nodeCount) {
        enter(other, place);
        place = entered - 1;
      } else if (seen !== parents[place]) lows[place] = Math.min(lows[place]!, seen);
    }
    return place;
  };
  for (let root = 0; root < nodeCount; root++) {
    if (placeOf[root] !== nodeCount) continue;
    enter(root, -1);
    for (let place = walk(entered - 1); place >= 0; place = walk(place)) {
      yield entered / nodeCount;
      left = entriesAtOnce;
    }
  }
  return { order, placeOf, parents, ends, lows };
}

/** Whether what lies in the branch at this place hangs on the rest by the node that it was entered from alone. */
export const hangsOnParent = ({ parents, lows }: LowPoints, place: number): boolean =>
  parents[place]! >= 0 && lows[place]! >= parents[place]!;

/** The same of the tie that it was entered by. */
export const hangsOnTie = ({ parents, lows }: LowPoints, place: number): boolean =>
  parents[place]! >= 0 && lows[place]! > parents[place]!;
