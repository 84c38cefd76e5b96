import type { Random } from '../lib/random.ts';
import { shuffledIndices } from '../lib/shuffle.ts';

/** The step size shrinks by this factor from sweep to sweep. */
const cooling = 0.82;
const sweeps = 60;
/** Up to so many nodes it shrinks more slowly, as a bent path needs time to become straight. */
const [few, slowCooling, slowSweeps] = [8, 0.96, 300];

/**
 * Stress minimisation by stochastic gradient descent: Zheng, Pawar & Goodman, "Graph drawing by stochastic gradient
 * descent", IEEE TVCG 25 (2019). Every pair in turn is moved towards its wished distance, nearer pairs with more
 * weight (1/d²). Moves `positions` in place.
 */
export function minimiseStress(positions: Float64Array, wished: Float64Array, random: Random): void {
  const count = positions.length / 2;
  const [left, right] = pairsOf(count);
  let [shortest, longest] = [Infinity, 0];
  for (let pair = 0; pair < left.length; pair++) {
    const distance = wished[left[pair]! * count + right[pair]!]!;
    if (distance < shortest) shortest = distance;
    if (distance > longest) longest = distance;
  }
  let step = longest * longest;
  const slows = count <= few;
  for (let sweep = 0; sweep < (slows ? slowSweeps : sweeps); sweep++, step *= slows ? slowCooling : cooling) {
    for (const pair of shuffledIndices(left.length, random)) {
      const [a, b] = [left[pair]!, right[pair]!];
      const distance = wished[a * count + b]!;
      const share = step / (distance * distance);
      const [dx, dy] = [positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!];
      const actual = Math.sqrt(dx * dx + dy * dy) + 1e-9 * shortest;
      const move = ((share < 1 ? share : 1) * (actual - distance)) / (2 * actual);
      positions[2 * a]! -= move * dx;
      positions[2 * a + 1]! -= move * dy;
      positions[2 * b]! += move * dx;
      positions[2 * b + 1]! += move * dy;
    }
  }
}

function pairsOf(count: number): [Int32Array, Int32Array] {
  const [left, right] = [new Int32Array((count * (count - 1)) / 2), new Int32Array((count * (count - 1)) / 2)];
  let pair = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++, pair++) [left[pair], right[pair]] = [a, b];
  }
  return [left, right];
}
