import { boundsOf } from '../lib/bounds.ts';
import { cellsOf } from './cells.ts';

/** Mean distance from a node to its nearest neighbour (far outliers left out); 0 with fewer than two nodes. */
function meanNearestDistance(positions: Float64Array): number {
  const count = positions.length / 2;
  if (count < 2) return 0;
  const nearest = new Float64Array(count).fill(Infinity);
  const { left, right, low, high } = boundsOf(positions);
  let reach = Math.max(right - left, high - low, 1e-9) / Math.sqrt(count);
  // Most nodes meet another in the first round, a few stragglers in the second.
  for (
    let round = 0;
    round < 2 || (nearest[0] === Infinity && nearest.every((squared) => squared === Infinity));
    round++
  ) {
    meetNeighbours(positions, reach, nearest);
    reach *= 2;
  }
  const met = nearest.filter((squared) => squared < Infinity);
  return met.reduce((sum, squared) => sum + Math.sqrt(squared), 0) / met.length;
}

function meetNeighbours(positions: Float64Array, reach: number, nearest: Float64Array): void {
  const cells = cellsOf(positions, reach);
  cells.eachPair((a, b) => {
    const [dx, dy] = [positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!];
    const squared = dx * dx + dy * dy;
    if (squared > reach * reach) return;
    if (squared < nearest[a]!) nearest[a] = squared;
    if (squared < nearest[b]!) nearest[b] = squared;
  });
}

/** Scales around the origin so that the mean distance to the nearest neighbour is 1. */
export function scaleToUnitSpacing(positions: Float64Array): void {
  const mean = meanNearestDistance(positions);
  if (!(mean > 0)) return;
  for (let index = 0; index < positions.length; index++) positions[index]! /= mean;
}
