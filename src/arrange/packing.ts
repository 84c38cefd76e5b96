import { packSiblings } from 'd3-hierarchy';
import { boundsOf } from '../lib/bounds.ts';

/** Empty ring around every component, in units of the node spacing. */
const margin = 1.6;

/** Centres each component on its circle and returns the circle's radius. */
function centred(positions: Float64Array): number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < positions.length; node += 2) {
    left = Math.min(left, positions[node]!);
    right = Math.max(right, positions[node]!);
    low = Math.min(low, positions[node + 1]!);
    high = Math.max(high, positions[node + 1]!);
  }
  let radius = 0;
  for (let node = 0; node < positions.length; node += 2) {
    const x = (positions[node]! -= (left + right) / 2);
    const y = (positions[node + 1]! -= (low + high) / 2);
    radius = Math.max(radius, Math.sqrt(x * x + y * y));
  }
  return radius;
}

/** A component whose circle is smaller than this share of the largest is a small one. */
const smallShare = 0.2;
/** Up to so many small ones find room around the large ones; more would string out into a ring. */
const fewSmall = 12;

interface Circle {
  readonly positions: Float64Array;
  readonly r: number;
  x: number;
  y: number;
}

/**
 * Moves the components so that their circles never overlap: the large ones around the largest, the small ones, when
 * they are many, in centred rows below, the larger ones first.
 */
export function packComponents(components: readonly Float64Array[]): void {
  const circles = components
    .map((positions): Circle => ({ r: centred(positions) + margin / 2 + 1e-6, x: 0, y: 0, positions }))
    .toSorted((a, b) => b.r - a.r);
  const largest = circles[0]?.r ?? 0;
  const small = circles.filter(({ r }) => r < smallShare * largest);
  const around = small.length > fewSmall ? circles.slice(0, circles.length - small.length) : circles;
  packSiblings(around);
  if (around.length < circles.length) shelve(small, around);
  for (const { positions, x, y } of circles) {
    for (let node = 0; node < positions.length; node += 2) {
      positions[node]! += x;
      positions[node + 1]! += y;
    }
  }
}

/** Rows as wide as what stands above them. */
function shelve(small: readonly Circle[], above: readonly Circle[]): void {
  const left = Math.min(...above.map(({ x, r }) => x - r));
  const right = Math.max(...above.map(({ x, r }) => x + r));
  let top = Math.min(...above.map(({ y, positions }) => y + boundsOf(positions).low)) - margin;
  for (const row of rowsOf(small, right - left)) {
    const height = 2 * row[0]!.r;
    let x = (left + right) / 2 - row.reduce((sum, { r }) => sum + r, 0);
    for (const circle of row) {
      circle.x = x + circle.r;
      circle.y = top - height / 2;
      x += 2 * circle.r;
    }
    top -= height;
  }
}

function rowsOf(circles: readonly Circle[], width: number): Circle[][] {
  const rows: Circle[][] = [];
  let used = Infinity;
  for (const circle of circles) {
    if (used + 2 * circle.r > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(circle);
    used += 2 * circle.r;
  }
  return rows;
}
