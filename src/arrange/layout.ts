import type { Csr } from '../lib/graph/csr.ts';
import type { Milliseconds } from '../model/units.ts';
import { bandPlaces } from './band.ts';
import { continuedLayout } from './continuedLayout.ts';
import { layOut } from './partLayout.ts';
import { packComponents } from './packing.ts';
import { boundsOfAll, partsOf, putPlaces, type Part } from './parts.ts';

/** The part of a budget that is used up to the last steps; the rest is for what follows them. */
const spent = 0.93;

export interface LayoutOptions {
  readonly seed: number;
  /** Groups that should become regions of the map. */
  readonly communities?: ArrayLike<number>;
  /** Isolated nodes stand in the band in the order of this, the greatest first. */
  readonly importance?: ArrayLike<number>;
  /** Warm start: x, y per node as in the result; not a number for nodes that had no place yet. */
  readonly start?: Float32Array;
  /** 1: stays exactly where `start` has it. */
  readonly pinned?: Uint8Array;
  /** A limit of time. Without it the work is set by size alone, so that the same seed gives the same picture anywhere. */
  readonly budget?: Milliseconds;
  /** Positions, when given, are a copy that the callee may keep; the first are a useful picture already. */
  readonly onProgress?: (share: number, positions?: Float32Array) => void;
}

/**
 * Places for the nodes of a graph, x of node i at 2i, y at 2i + 1; always finite, about one node per unit of area.
 * Components are laid out one by one, from the coarse to the fine, and packed; nodes without ties stand in rows below.
 */
export function layout(graph: Csr, options: LayoutOptions): Float32Array {
  const until = options.budget === undefined ? undefined : performance.now() + spent * options.budget;
  const { start } = options;
  if (start && hasPlaces(start)) return continuedLayout(graph, { ...options, start }, until);
  const { parts, isolated } = partsOf(graph, options.importance);
  const report =
    options.onProgress && ((share: number) => options.onProgress!(share, assembled(graph, parts, isolated)));
  layOut(parts, options, until, report);
  return assembled(graph, parts, isolated);
}

/** Places that are all the same say nothing. */
function hasPlaces(start: Float32Array): boolean {
  let first = -1;
  for (let at = 0; at < start.length; at += 2) {
    if (!Number.isFinite(start[at]! + start[at + 1]!)) continue;
    if (first === -1) first = at;
    else if (start[at] !== start[first] || start[at + 1] !== start[first + 1]) return true;
  }
  return first !== -1 && start.length === 2;
}

function assembled({ nodeCount }: Csr, parts: readonly Part[], isolated: Int32Array): Float32Array {
  const packed = packComponents(parts);
  const positions = new Float32Array(2 * nodeCount);
  parts.forEach(({ nodes }, index) => putPlaces(positions, nodes, packed[index]!));
  putPlaces(positions, isolated, bandPlaces(isolated.length, boundsOfAll(packed)));
  return positions;
}
