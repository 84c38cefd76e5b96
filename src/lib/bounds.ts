export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The upright rectangle around points given as x, y, x, y …; of no points, the point at the origin. */
export function boundsOf(positions: ArrayLike<number>): Bounds {
  if (positions.length === 0) return { left: 0, right: 0, low: 0, high: 0 };
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < positions.length; index += 2) {
    left = Math.min(left, positions[index]!);
    right = Math.max(right, positions[index]!);
    low = Math.min(low, positions[index + 1]!);
    high = Math.max(high, positions[index + 1]!);
  }
  return { left, right, low, high };
}
