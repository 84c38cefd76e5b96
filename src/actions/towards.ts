import type { NodeIndex } from '../model/units.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Somebody one may walk to. */
export interface Way {
  readonly node: NodeIndex;
  readonly x: number;
  /** Upwards, as in the layout. */
  readonly y: number;
  /** Of the tie that leads there. */
  readonly weight: number;
}

const headings: Readonly<Record<Direction, readonly [right: number, up: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};
/** Further off the heading nobody lies in its direction. */
const widest = Math.PI / 3;
/** Angles that a person cannot tell apart count as equal, so that the nearer of two goes before the straighter. */
const alike = Math.PI / 9;

/**
 * The one that lies most in a direction: by angle, then by distance, then by weight of the tie; equal ones by index.
 * Undefined when nobody is within 60° of it.
 */
export function mostTowards(
  from: { readonly x: number; readonly y: number },
  ways: Iterable<Way>,
  direction: Direction,
): Way | undefined {
  const [right, up] = headings[direction];
  let [best, bestKey]: [Way | undefined, readonly number[]] = [undefined, []];
  for (const way of ways) {
    const [x, y] = [way.x - from.x, way.y - from.y];
    const distance = Math.hypot(x, y);
    const angle = Math.acos(Math.min(1, Math.max(-1, (x * right + y * up) / distance)));
    // Who stands on the same spot is in no direction.
    if (!(angle <= widest + 1e-9)) continue;
    const key = [Math.floor(angle / alike + 1e-9), distance, -way.weight, way.node];
    if (!best || isLess(key, bestKey)) [best, bestKey] = [way, key];
  }
  return best;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
