import { cellsOf } from './cells.ts';

/**
 * One collision pass: nodes nearer than `distance` are moved apart along their line, half each, or one the whole way
 * when the other is fixed; nodes on the very same point part along a direction made from their indices. Returns the
 * number of pairs that were too near.
 */
export function pushApart(positions: Float64Array, distance: number, fixed?: Uint8Array): number {
  let tooNear = 0;
  const limit = distance * distance;
  cellsOf(positions, distance).eachPair((a, b) => {
    let dx = positions[2 * a]! - positions[2 * b]!;
    let dy = positions[2 * a + 1]! - positions[2 * b + 1]!;
    let squared = dx * dx + dy * dy;
    if (squared >= limit) return;
    const shareA = fixed && fixed[a] === 1 ? 0 : fixed && fixed[b] === 1 ? 1 : 0.5;
    const shareB = fixed && fixed[b] === 1 ? 0 : 1 - shareA;
    if (shareA + shareB === 0) return;
    tooNear++;
    if (squared < 1e-12 * limit) {
      dx = 1e-3 * distance * ((a % 7) - 3.5);
      dy = 1e-3 * distance * ((b % 5) - 2.5);
      squared = dx * dx + dy * dy;
    }
    const actual = Math.sqrt(squared);
    const move = (distance - actual) / actual;
    positions[2 * a]! += shareA * move * dx;
    positions[2 * a + 1]! += shareA * move * dy;
    positions[2 * b]! -= shareB * move * dx;
    positions[2 * b + 1]! -= shareB * move * dy;
  });
  return tooNear;
}
