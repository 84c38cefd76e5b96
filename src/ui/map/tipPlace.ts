import type { CssPixels } from '../../model/units.ts';

export interface Point {
  readonly x: CssPixels;
  readonly y: CssPixels;
}

export interface Size {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

/** What the card must leave free: a dot, or the line between two points. */
export type Pointed =
  | { readonly centre: Point; readonly radius: CssPixels }
  | { readonly ends: readonly [Point, Point] };

const gap: CssPixels = 12;
const margin: CssPixels = 4;

/** Upper left corner of the card: in the frame, beside the pointer and off what it points at, where there is room. */
export function tipPlace(frame: Size, card: Size, at: Point, pointed: Pointed): Point {
  const places = corners.map(([right, down]) => within(frame, card, beside(card, at, pointed, right, down)));
  return places.find((place) => !covers(place, card, at, pointed)) ?? places[0]!;
}

/** Lower right first, as pointers leave that side free least of all. */
const corners = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/** Off the dot as a whole; off the pointer alone where it is on a line. */
function beside(card: Size, at: Point, pointed: Pointed, right: 1 | -1, down: 1 | -1): Point {
  const [from, reach] = 'centre' in pointed ? [pointed.centre, pointed.radius * 0.75 + gap] : [at, gap];
  return {
    x: right > 0 ? from.x + reach : from.x - reach - card.width,
    y: down > 0 ? from.y + reach : from.y - reach - card.height,
  };
}

const within = (frame: Size, card: Size, { x, y }: Point): Point => ({
  x: Math.max(margin, Math.min(x, frame.width - card.width - margin)),
  y: Math.max(margin, Math.min(y, frame.height - card.height - margin)),
});

function covers(place: Point, card: Size, at: Point, pointed: Pointed): boolean {
  if (distance(place, card, at) === 0) return true;
  if ('centre' in pointed) return distance(place, card, pointed.centre) < pointed.radius;
  return samples(pointed.ends, at).some((point) => distance(place, card, point) === 0);
}

/** From a point to the card; 0 inside. */
function distance(place: Point, card: Size, { x, y }: Point): CssPixels {
  const right = Math.max(place.x - x, 0, x - place.x - card.width);
  const down = Math.max(place.y - y, 0, y - place.y - card.height);
  return Math.hypot(right, down);
}

/** How far along the line, from the pointer, it should stay in sight. */
const nearby: CssPixels = 300;

function samples([from, to]: readonly [Point, Point], at: Point): Point[] {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const [right, down] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return Array.from({ length: 61 }, (_, index) => {
    const far = (index / 30 - 1) * nearby;
    return { x: at.x + right * far, y: at.y + down * far };
  });
}
