type Point = readonly [number, number];

/** The control points and the end of the cubic Bézier curve that is this quadratic one: x, y, x, y, x, y. */
export function cubicOf(from: Point, by: Point, to: Point): number[] {
  return [...towards(from, by), ...towards(to, by), ...to];
}

/** Two thirds of the way. */
const towards = (end: Point, control: Point): Point => [
  end[0] + ((control[0] - end[0]) * 2) / 3,
  end[1] + ((control[1] - end[1]) * 2) / 3,
];
