import { expect, test } from 'vitest';
import { RepulsionField } from '../../../src/arrange/repulsion.ts';
import { seededRandom } from '../../../src/lib/random.ts';

/** Pair by pair, as the definition has it. */
function bruteForce(positions: Float64Array, masses: Float64Array): Float64Array {
  const forces = new Float64Array(positions.length);
  for (let a = 0; a < masses.length; a++) {
    for (let b = 0; b < masses.length; b++) {
      const dx = positions[2 * a]! - positions[2 * b]!;
      const dy = positions[2 * a + 1]! - positions[2 * b + 1]!;
      const softened = dx * dx + dy * dy + 0.05;
      forces[2 * a]! += (masses[b]! * dx) / softened;
      forces[2 * a + 1]! += (masses[b]! * dy) / softened;
    }
  }
  return forces;
}

const norm = (values: Float64Array): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

test.each([
  ['in one square', 'a hundredth', 0, 0.01],
  ['in two crowded heaps', 'a tenth', 45, 0.1],
])('the force of all nodes %s is that of the pairs within %s', (_what, _within, apart, tolerance) => {
  const random = seededRandom(1);
  const count = 2000;
  const positions = Float64Array.from(
    { length: 2 * count },
    (_value, at) => 20 * random() + (at % 4 === 0 ? apart : 0),
  );
  const masses = Float64Array.from({ length: count }, () => 0.5 + random());
  const forces = new Float64Array(2 * count);
  new RepulsionField(count).addTo(forces, positions, masses);
  const expected = bruteForce(positions, masses);
  const difference = forces.map((value, at) => value - expected[at]!);
  expect(norm(difference) / norm(expected)).toBeLessThan(tolerance);
});

test('a far outlier and nodes on one spot leave all forces finite', () => {
  const positions = new Float64Array(2 * 500);
  positions[0] = 1e30;
  const forces = new Float64Array(1000);
  new RepulsionField(500).addTo(forces, positions, new Float64Array(500).fill(1));
  expect(forces.every(Number.isFinite)).toBe(true);
});
