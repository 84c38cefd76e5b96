import type { Arrangement } from '../model/columns.ts';

/** The shown places and communities in the nodes of a new network; of nodes that were not there NaN, and −1. */
export function carriedPlaces(
  shown: Pick<Arrangement, 'positions' | 'communities'>,
  nodeBefore: Int32Array,
): Pick<Arrangement, 'positions' | 'communities'> {
  const positions = new Float32Array(2 * nodeBefore.length).fill(Number.NaN);
  const communities = new Int32Array(nodeBefore.length).fill(-1);
  nodeBefore.forEach((before, node) => {
    if (before < 0) return;
    positions[2 * node] = shown.positions[2 * before]!;
    positions[2 * node + 1] = shown.positions[2 * before + 1]!;
    communities[node] = shown.communities[before]!;
  });
  return { positions, communities };
}
