import { firstNotBelow } from '../lib/bisect.ts';
import type { Events, PairEvents } from './events.ts';

export interface NumberedTies {
  /** Sorted by (source, target). */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** The pair events with the number of their tie as item. */
  readonly events: Events;
}

/** Numbers the distinct pairs; a pair is one exact integer `source × nodeCount + target` (below 2^53), then sorted. */
export function numberedTies(pairs: PairEvents, nodeCount: number): NumberedTies {
  const keys = Float64Array.from(pairs.sources, (source, event) => source * nodeCount + pairs.targets[event]!);
  const distinct = distinctSorted(keys);
  const items = Uint32Array.from(keys, (key) => firstNotBelow(distinct, key, 0, distinct.length));
  return {
    sources: Uint32Array.from(distinct, (key) => Math.floor(key / nodeCount)),
    targets: Uint32Array.from(distinct, (key) => key % nodeCount),
    events: { offsets: pairs.offsets, items, weights: pairs.weights },
  };
}

function distinctSorted(keys: Float64Array): Float64Array {
  const sorted = keys.slice().sort();
  return sorted.filter((key, index) => index === 0 || key !== sorted[index - 1]);
}
