import type { Csr } from '../lib/graph/csr.ts';
import { boundsOf } from '../lib/bounds.ts';

/** An area or a lean is less only when it is so by this share: equal shapes must not differ by rounding. */
const clearly = 1e-6;

/**
 * Turns a small component so that it looks tidy and takes little room: one of its ties lies level, the one with which
 * the rectangle around all is smallest; the longer side lies across, and most nodes are low, so that a triangle stands
 * on its base. Square roots only, no angles.
 */
export function layFlat(positions: Float64Array, graph: Csr): void {
  let best = turned(positions, 1, 0);
  let least = areaOf(best);
  for (let node = 0; node < graph.nodeCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      const other = graph.neighbours[entry]!;
      if (other < node) continue;
      const dx = positions[2 * other]! - positions[2 * node]!;
      const dy = positions[2 * other + 1]! - positions[2 * node + 1]!;
      const length = Math.sqrt(dx * dx + dy * dy);
      if (!(length > 0)) continue;
      const candidate = turned(positions, dx / length, dy / length);
      const area = areaOf(candidate);
      if (area >= least * (1 - clearly)) continue;
      best = candidate;
      least = area;
    }
  }
  const { left, right, low, high } = boundsOf(best);
  if (high - low > (right - left) * (1 + clearly)) best = turned(best, 0, 1);
  positions.set(standing(best));
}

function areaOf(positions: Float64Array): number {
  const { left, right, low, high } = boundsOf(positions);
  // A line has no area; the unit is the room that its nodes take.
  return (right - left + 1) * (high - low + 1);
}

function turned(positions: Float64Array, cosine: number, sine: number): Float64Array {
  return positions.map((value, at) =>
    at % 2 === 0 ? value * cosine + positions[at + 1]! * sine : value * cosine - positions[at - 1]! * sine,
  );
}

/** Centred, and upside down when most nodes are high. */
function standing(positions: Float64Array): Float64Array {
  const { left, right, low, high } = boundsOf(positions);
  const centred = positions.map((value, at) => value - (at % 2 === 0 ? left + right : low + high) / 2);
  const lean = centred.reduce((sum, value, at) => (at % 2 === 0 ? sum : sum + value), 0);
  return lean > clearly ? centred.map((value) => -value) : centred;
}
