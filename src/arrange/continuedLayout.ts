import type { Csr } from '../lib/graph/csr.ts';
import type { Milliseconds } from '../model/units.ts';
import { ContinuedMap } from './continuedMap.ts';
import type { LayoutOptions } from './layout.ts';
import { layOut, workOfAll } from './partLayout.ts';
import { settleAllAtHome } from './settleAtHome.ts';

/** About how many steps what is added takes for one of what had a place. */
const stepsOfAdded = 3;
/** What is done with the first picture. */
const first = 0.05;

/**
 * The map after a change: what had a place stays about there, new nodes start near their neighbours, components that
 * are all new find free room in the map and around it, and nodes left without ties stand below it.
 */
export function continuedLayout(
  graph: Csr,
  options: LayoutOptions & { readonly start: Float32Array },
  until?: Milliseconds,
): Float32Array {
  const { onProgress } = options;
  const map = new ContinuedMap(graph, options);
  const post = (share: number) => onProgress?.(first + (1 - first) * share, map.positions());
  post(0);
  const workOfAdded = stepsOfAdded * workOfAll(map.added);
  const shareOfAdded = workOfAdded > 0 ? workOfAdded / (workOfAdded + workOfAll(map.kept)) : 0;
  const now = performance.now();
  const untilAdded = until === undefined ? undefined : now + shareOfAdded * (until - now);
  layOut(map.added, options, untilAdded, (share) => {
    if (!onProgress || map.added.length === 0) return;
    map.pack();
    post(shareOfAdded * share);
  });
  map.pack();
  settleAllAtHome(map.kept, options, map.hasPlace, until, (share) => post(shareOfAdded + (1 - shareOfAdded) * share));
  map.pack();
  return map.positions();
}
