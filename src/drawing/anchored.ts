import type { CssPixels } from '../model/units.ts';
import type { Box } from './box.ts';
import type { Dot, Radii } from './radii.ts';
import { lastLevel, levelOf, zoomOf, type ZoomLevel } from './zoomLevels.ts';

/**
 * A rectangle of a fixed size in pixels that keeps its place beside a point of the map, whatever the zoom. Four offsets
 * from the point; the dot at the point pushes the rectangle away by its radius, which grows as one comes closer.
 */
export interface Anchored extends Box, Dot {
  /** The point, in pixels of the whole map; y downwards. */
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly pushX: -1 | 0 | 1;
  readonly pushY: -1 | 0 | 1;
  /** 1: the dot makes the rectangle larger by its radius to all sides. */
  readonly spread: 0 | 1;
  /** Shown from this level on, and below that one. */
  readonly from: ZoomLevel;
  readonly until: ZoomLevel;
}

/**
 * The first level, of those from `from` on, after which the two never lie over each other again (Been, Daiches & Yap
 * 2006: the end of the range in which they are in conflict). What lies between two levels is covered by bounds.
 */
export function clearFrom(a: Anchored, b: Anchored, radii: Radii, from: ZoomLevel): ZoomLevel {
  if (areHullsApart(a, b, radii, from)) return from;
  const last = Math.min(lastLevel, lastMeeting(a, b, radii));
  return last < from ? from : clearOnWay(a, b, radii, from, last + 1);
}

/** The same on the way from one level to another: most are apart on all of it, or on all of its second half. */
function clearOnWay(a: Anchored, b: Anchored, radii: Radii, from: ZoomLevel, to: ZoomLevel): ZoomLevel {
  if (isApart(a, b, radii, from, to)) return from;
  if (to === from + 1) return to;
  const middle = (from + to) >> 1;
  const clear = clearOnWay(a, b, radii, middle, to);
  return clear > middle ? clear : clearOnWay(a, b, radii, from, middle);
}

/** Then the rectangles are apart as well, from this level on: relative to the map, hulls only shrink. */
function areHullsApart(a: Anchored, b: Anchored, radii: Radii, level: ZoomLevel): boolean {
  const zoom = zoomOf(level);
  const dots = radii.at(a, level) + radii.at(b, level);
  return (
    Math.abs(a.x - b.x) * zoom > reach(a.left, a.right) + reach(b.left, b.right) + dots ||
    Math.abs(a.y - b.y) * zoom > reach(a.top, a.bottom) + reach(b.top, b.bottom) + dots
  );
}

/** After this level even the smallest rectangles around both and their points are apart. */
function lastMeeting(a: Anchored, b: Anchored, radii: Radii): ZoomLevel {
  const dots = radii.at(a, lastLevel) + radii.at(b, lastLevel);
  const across = (reach(a.left, a.right) + reach(b.left, b.right) + dots) / Math.abs(a.x - b.x);
  const down = (reach(a.top, a.bottom) + reach(b.top, b.bottom) + dots) / Math.abs(a.y - b.y);
  return levelOf(Math.min(across, down)) + 1;
}

const reach = (low: CssPixels, high: CssPixels): CssPixels => Math.max(-low, high);

/**
 * All the way from one level to another: the one ends to the left of where the other begins, or above it, at the worse
 * end of the way. Asked so often that each number is read once,
 * and into no list.
 */
export function isApart(a: Anchored, b: Anchored, radii: Radii, from: ZoomLevel, to: ZoomLevel): boolean {
  const zoom = zoomOf(from);
  const nextZoom = zoomOf(to);
  const dotA = radii.at(a, from);
  const nextDotA = radii.at(a, to);
  const dotB = radii.at(b, from);
  const nextDotB = radii.at(b, to);
  const right = b.x - a.x;
  const down = b.y - a.y;
  return (
    least(right, zoom, nextZoom) +
      least(b.pushX - b.spread, dotB, nextDotB) -
      most(a.pushX + a.spread, dotA, nextDotA) +
      (b.left - a.right) >=
      0 ||
    least(down, zoom, nextZoom) +
      least(b.pushY - b.spread, dotB, nextDotB) -
      most(a.pushY + a.spread, dotA, nextDotA) +
      (b.top - a.bottom) >=
      0 ||
    least(-right, zoom, nextZoom) +
      least(a.pushX - a.spread, dotA, nextDotA) -
      most(b.pushX + b.spread, dotB, nextDotB) +
      (a.left - b.right) >=
      0 ||
    least(-down, zoom, nextZoom) +
      least(a.pushY - a.spread, dotA, nextDotA) -
      most(b.pushY + b.spread, dotB, nextDotB) +
      (a.top - b.bottom) >=
      0
  );
}

/** So many of a length that grows from one to the other: at the least, and at the most. */
const least = (times: number, from: number, to: number): number => times * (times >= 0 ? from : to);
const most = (times: number, from: number, to: number): number => times * (times >= 0 ? to : from);

/** Where it is when its dot is so large and its point is there. */
export function boxAt(place: Anchored, x: CssPixels, y: CssPixels, radius: CssPixels): Box {
  const [right, down] = [x + place.pushX * radius, y + place.pushY * radius];
  const more = place.spread * radius;
  return {
    left: right + place.left - more,
    right: right + place.right + more,
    top: down + place.top - more,
    bottom: down + place.bottom + more,
  };
}

/** The rectangle together with its point, in pixels of the map at this level; relative to the map it only shrinks later. */
export function hullAt(place: Anchored, radii: Radii, level: ZoomLevel): Box {
  const zoom = zoomOf(level);
  const [x, y] = [place.x * zoom, place.y * zoom];
  const box = boxAt(place, x, y, radii.at(place, level));
  return {
    left: Math.min(x, box.left),
    right: Math.max(x, box.right),
    top: Math.min(y, box.top),
    bottom: Math.max(y, box.bottom),
  };
}
