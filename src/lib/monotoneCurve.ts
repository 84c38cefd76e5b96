/**
 * Values at whole steps as a smooth curve through all of them that never rises above, or falls below, two neighbours:
 * Fritsch & Carlson 1980 with the harmonic mean of the slopes (Fritsch & Butland 1984), flat at both ends. Value i
 * stands in the middle of step i; `samples` (even) of the curve are taken in each step, and one at the very end.
 */
export function monotoneCurve(values: Float64Array, samples: number): Float64Array {
  const slopes = slopesOf(values);
  const curve = new Float64Array(values.length * samples + 1);
  for (let sample = 0; sample < curve.length; sample++) curve[sample] = valueAt(values, slopes, sample / samples - 0.5);
  return curve;
}

function slopesOf(values: Float64Array): Float64Array {
  const slopes = new Float64Array(values.length);
  for (let at = 1; at < values.length - 1; at++) {
    const before = values[at]! - values[at - 1]!;
    const after = values[at + 1]! - values[at]!;
    if (before * after > 0) slopes[at] = (2 * before * after) / (before + after);
  }
  return slopes;
}

/** The cubic Hermite polynomial between two values. */
function valueAt(values: Float64Array, slopes: Float64Array, position: number): number {
  const last = values.length - 1;
  if (position <= 0) return values[0]!;
  if (position >= last) return values[last]!;
  const left = Math.floor(position);
  const t = position - left;
  const u = 1 - t;
  return (
    values[left]! * (1 + 2 * t) * u * u +
    slopes[left]! * t * u * u +
    values[left + 1]! * (3 - 2 * t) * t * t -
    slopes[left + 1]! * t * t * u
  );
}
