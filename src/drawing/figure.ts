import { shapeCorners, shapeOfSlot, type ShapeName } from '../model/shapes.ts';
import type { CssPixels } from '../model/units.ts';
import type { Disc, Polygon, Rectangle } from './sheet.ts';

/** What a node is drawn as: a square with round corners, a disc or another shape of the same area. */
export type Figure = ShapeName | 'rounded';

/** As `shapeOf` in the shader of the nodes: topics are rounded squares unless shapes tell the hues. */
export const figureOf = (hasShapes: boolean, slot: number, isTopic: boolean): Figure =>
  hasShapes ? shapeOfSlot(slot) : isTopic ? 'rounded' : 'disc';

type Geometry =
  | Pick<Disc, 'kind' | 'x' | 'y' | 'radius'>
  | Pick<Rectangle, 'kind' | 'x' | 'y' | 'width' | 'height' | 'corner'>
  | Pick<Polygon, 'kind' | 'points'>;

/** The share of its half side that the corners of a rounded square are round. */
const roundness = 0.55;

/**
 * The line inside a figure that is so far from its border everywhere; outside where `inset` is below 0. Corners stay
 * sharp, as they do in the shader.
 */
export function geometryOf(figure: Figure, x: CssPixels, y: CssPixels, radius: CssPixels, inset: CssPixels): Geometry {
  const inner = Math.max(0, radius - inset);
  if (figure === 'disc') return { kind: 'disc', x, y, radius: inner };
  if (figure === 'rounded') {
    const corner = Math.max(0, roundness * radius - inset);
    return { kind: 'rectangle', x: x - inner, y: y - inner, width: 2 * inner, height: 2 * inner, corner };
  }
  const points = shapeCorners[figure].flatMap((corner) => {
    const [right, down] = insetCorner(figure, corner, radius, inset);
    return [x + right, y + down];
  });
  return { kind: 'polygon', points };
}

/** Distance of the sides from the middle where all sides are as far from it, for a radius of 1. */
const sides: Partial<Record<ShapeName, number>> = {
  triangle: 0.7777,
  'triangle-down': 0.7777,
  star: 1.541 * 0.3841,
};
const eighth = Math.SQRT1_2;

type Point = readonly [x: number, y: number];

function insetCorner(figure: ShapeName, [x, y]: Point, radius: CssPixels, inset: CssPixels): Point {
  const side = sides[figure];
  if (side !== undefined) {
    const scale = Math.max(0, radius - inset / side);
    return [x * scale, y * scale];
  }
  if (figure !== 'diamond' && figure !== 'cross') return [nearer(x * radius, inset), nearer(y * radius, inset)];
  // Made of boxes that stand on a corner.
  const [u, v] = [nearer((x + y) * eighth * radius, inset), nearer((y - x) * eighth * radius, inset)];
  return [(u - v) * eighth, (u + v) * eighth];
}

/** Of a box, each side comes nearer to the middle. */
const nearer = (place: CssPixels, inset: CssPixels): CssPixels =>
  Math.sign(place) * Math.max(0, Math.abs(place) - inset);

/** How long the line is. */
export function lengthOf(geometry: Geometry): CssPixels {
  if (geometry.kind === 'disc') return 2 * Math.PI * geometry.radius;
  if (geometry.kind === 'rectangle') {
    return 2 * (geometry.width + geometry.height) - (8 - 2 * Math.PI) * (geometry.corner ?? 0);
  }
  const { points } = geometry;
  let length = 0;
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length;
    length += Math.hypot(points[next]! - points[at]!, points[next + 1]! - points[at + 1]!);
  }
  return length;
}
