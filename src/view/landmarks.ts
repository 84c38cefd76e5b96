import type { NodeIndex } from '../model/units.ts';
import type { Store } from '../drawing/store.ts';

/** Sigma indexes all of them at each refresh, some 20 µs each on a slow machine. */
const most = 500;

/** The nodes that sigma is told about: all topics, and the authors with the most papers. */
export function landmarksOf({ nodeOrder, data }: Store): NodeIndex[] {
  const { authorCount } = data.columns;
  const topics = Array.from(nodeOrder.subarray(authorCount, authorCount + most));
  return [...topics, ...nodeOrder.subarray(0, Math.min(authorCount, most - topics.length))];
}
