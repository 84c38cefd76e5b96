import type { StrategicPoint } from '../../../model/shift.ts';
import type { CssPixels } from '../../../model/units.ts';

export interface PlacedPoint extends StrategicPoint {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly radius: CssPixels;
}

export interface DiagramFrame {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Room for the names of the axes and for circles at the very edges. */
  readonly margin: CssPixels;
}

const radii: readonly [CssPixels, CssPixels] = [5, 22];

/** Ranks as places: centrality to the right, density upwards; the areas of the circles as the papers. */
export function placed(
  points: readonly StrategicPoint[],
  { width, height, margin }: DiagramFrame,
  mostPapers: number,
): PlacedPoint[] {
  // The highest and the lowest stand clear of the names of the fields in the corners.
  const edge = margin + radii[1];
  return points.map((point) => ({
    ...point,
    x: margin + point.centralityRank * (width - 2 * margin),
    y: height - edge - point.densityRank * (height - 2 * edge),
    radius: Math.max(radii[0], radii[1] * Math.sqrt(point.papers / Math.max(1, mostPapers))),
  }));
}

export interface PlacedName {
  readonly point: PlacedPoint;
  readonly text: string;
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly anchor: 'start' | 'end' | 'middle';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const [letter, line]: readonly [CssPixels, CssPixels] = [6.3, 15];

/** Names beside the circles where there is room: right, left, above or below, clear of what is `kept`; the larger circles choose first. */
export function placedNames(
  points: readonly PlacedPoint[],
  textOf: (point: PlacedPoint) => string,
  { width, height }: DiagramFrame,
  kept: readonly Box[] = [],
): PlacedName[] {
  const circles: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken = [...kept, ...circles];
  const names: PlacedName[] = [];
  for (const point of [...points].sort((one, other) => other.radius - one.radius || one.topic - other.topic)) {
    const text = textOf(point);
    for (const name of candidates(point, text)) {
      const box = boxOf(name);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      names.push(name);
      taken.push(box);
      break;
    }
  }
  return names;
}

function candidates(point: PlacedPoint, text: string): PlacedName[] {
  const { x, y, radius } = point;
  const gap = radius + 4;
  return [
    { point, text, x: x + gap, y, anchor: 'start' },
    { point, text, x: x - gap, y, anchor: 'end' },
    { point, text, x, y: y - gap - line / 2, anchor: 'middle' },
    { point, text, x, y: y + gap + line / 2, anchor: 'middle' },
  ];
}

function boxOf({ text, x, y, anchor }: PlacedName): Box {
  const width = text.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
