import type { Curve, Disc, Polygon, Raster, Rectangle } from '../../drawing/sheet.ts';
import { cubicOf } from './cubic.ts';
import type { Pen } from './pen.ts';
import type { Resources } from './resources.ts';
import { number } from './syntax.ts';

/** How far control points are from the ends of a quarter of a circle, in radii, for the nearest cubic curve. */
const quarter = 0.5523;

const numbers = (...values: readonly number[]): string => values.map((value) => number(value)).join(' ');

/** Filled, stroked, or both; with neither it is not drawn. */
function drawArea(pen: Pen, { fill, stroke, opacity }: Disc | Rectangle | Polygon, path: string): void {
  if (!fill && !stroke) return;
  pen.opacity(opacity);
  if (fill) pen.fill(fill);
  if (stroke) pen.stroke(stroke);
  const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
  pen.put(`${path} ${paint}`);
}

export const drawDisc = (pen: Pen, disc: Disc): void => {
  const { x, y, radius } = disc;
  if (radius > 0) drawArea(pen, disc, roundedPath(x - radius, y - radius, 2 * radius, 2 * radius, radius));
};

export function drawRectangle(pen: Pen, rectangle: Rectangle): void {
  const { x, y, width, height, corner = 0 } = rectangle;
  const radius = Math.min(corner, width / 2, height / 2);
  const path = radius > 0 ? roundedPath(x, y, width, height, radius) : `${numbers(x, y, width, height)} re`;
  drawArea(pen, rectangle, path);
}

function roundedPath(x: number, y: number, width: number, height: number, radius: number): string {
  const [right, foot, rest] = [x + width, y + height, radius * (1 - quarter)];
  const across = width > 2 * radius;
  const down = height > 2 * radius;
  const parts = [
    `${numbers(x + radius, y)} m`,
    across ? `${numbers(right - radius, y)} l` : '',
    `${numbers(right - rest, y, right, y + rest, right, y + radius)} c`,
    down ? `${numbers(right, foot - radius)} l` : '',
    `${numbers(right, foot - rest, right - rest, foot, right - radius, foot)} c`,
    across ? `${numbers(x + radius, foot)} l` : '',
    `${numbers(x + rest, foot, x, foot - rest, x, foot - radius)} c`,
    down ? `${numbers(x, y + radius)} l` : '',
    `${numbers(x, y + rest, x + rest, y, x + radius, y)} c h`,
  ];
  return parts.filter(Boolean).join(' ');
}

export function drawPolygon(pen: Pen, polygon: Polygon): void {
  const { points } = polygon;
  if (points.length < 4) return;
  const corners: string[] = [];
  for (let at = 0; at + 1 < points.length; at += 2)
    corners.push(`${numbers(points[at]!, points[at + 1]!)} ${at === 0 ? 'm' : 'l'}`);
  drawArea(pen, polygon, `${corners.join(' ')} h`);
}

export function drawCurve(pen: Pen, { from, to, by, stroke, opacity }: Curve): void {
  pen.opacity(opacity);
  pen.stroke(stroke);
  const way = by ? `${numbers(...cubicOf(from, by, to))} c` : `${numbers(...to)} l`;
  pen.put(`${numbers(...from)} m ${way} S`);
}

export function drawRaster(pen: Pen, resources: Resources, { x, y, width, height, png, opacity }: Raster): void {
  pen.opacity(opacity);
  // Pictures fill a square of one by one that stands on its foot; the page is measured from its top.
  pen.put(`q ${numbers(width, 0, 0, -height, x, y + height)} cm /${resources.picture(png)} Do Q`);
}
