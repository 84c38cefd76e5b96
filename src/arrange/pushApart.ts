import { cellsOf } from './cells.ts';

/**
 * One collision pass: nodes nearer than `distance` are moved apart along their line, half each; nodes on the very
 * same point part along a direction made from their indices. Returns the number of pairs that were too near.
 */
export function pushApart(positions: Float64Array, distance: number): number {
  let tooNear = 0;
  const limit = distance * distance;
  cellsOf(positions, distance).eachPair((a, b) => {
    let [dx, dy] = [positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!];
    let squared = dx * dx + dy * dy;
    if (squared >= limit) return;
    tooNear++;
    if (squared < 1e-12 * limit) {
      [dx, dy] = [1e-3 * distance * ((a % 7) - 3.5), 1e-3 * distance * ((b % 5) - 2.5)];
      squared = dx * dx + dy * dy;
    }
    const actual = Math.sqrt(squared);
    const move = (0.5 * (distance - actual)) / actual;
    positions[2 * a]! += move * dx;
    positions[2 * a + 1]! += move * dy;
    positions[2 * b]! -= move * dx;
    positions[2 * b + 1]! -= move * dy;
  });
  return tooNear;
}
