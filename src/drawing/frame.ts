import type { CssPixels } from '../model/units.ts';
import type { Extent } from './store.ts';
import type { Look } from './look.ts';

/** An affine map of the plane: x' = xx·x + xy·y + x0, y' = yx·x + yy·y + y0. */
export interface Affine {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

/** One rectangle to draw: where the layout goes, how large the rectangle is, and how fine its pixels are. */
export interface Frame {
  /** From layout units to clip space (−1 … 1, y upwards). */
  readonly toClip: Affine;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly pixelRatio: number;
  /** 1 when the whole map is seen, 10 when a tenth of its side is. */
  readonly zoom: number;
  readonly look: Look;
}

export interface ScreenPoint {
  readonly x: CssPixels;
  readonly y: CssPixels;
}

/** Sigma's camera matrix (three columns of three) after its normalisation of the box into the unit square. */
export function toClipOf(matrix: ArrayLike<number>, { x, y }: Extent): Affine {
  const [scale, middleX, middleY] = normalisationOf({ x, y });
  const [xx, xy] = [matrix[0]! * scale, matrix[3]! * scale];
  const [yx, yy] = [matrix[1]! * scale, matrix[4]! * scale];
  const half = 0.5 / scale;
  return {
    xx,
    xy,
    x0: matrix[6]! + xx * (half - middleX) + xy * (half - middleY),
    yx,
    yy,
    y0: matrix[7]! + yx * (half - middleX) + yy * (half - middleY),
  };
}

/** Scale and middle by which sigma puts the box into the unit square. */
export function normalisationOf({ x, y }: Extent): [scale: number, middleX: number, middleY: number] {
  const side = Math.max(x[1] - x[0], y[1] - y[0]) || 1;
  return [1 / side, (x[0] + x[1]) / 2, (y[0] + y[1]) / 2];
}

/** The part of a frame inside a rectangle (from its top left), as a frame of its own. */
export function cropped(frame: Frame, left: CssPixels, top: CssPixels, width: CssPixels, height: CssPixels): Frame {
  const [wider, higher] = [frame.width / width, frame.height / height];
  const middleX = (2 * (left + width / 2)) / frame.width - 1;
  const middleY = 1 - (2 * (top + height / 2)) / frame.height;
  const { xx, xy, x0, yx, yy, y0 } = frame.toClip;
  const toClip = {
    xx: xx * wider,
    xy: xy * wider,
    x0: (x0 - middleX) * wider,
    yx: yx * higher,
    yy: yy * higher,
    y0: (y0 - middleY) * higher,
  };
  return { ...frame, toClip, width, height };
}

/** The frame with more room around it, or less, at the same scale. */
export function resized(frame: Frame, width: CssPixels, height: CssPixels, pixelRatio: number): Frame {
  const left = (frame.width - width) / 2;
  const top = (frame.height - height) / 2;
  return { ...cropped(frame, left, top, width, height), pixelRatio };
}

export function onScreen(frame: Frame, x: number, y: number): ScreenPoint {
  const { xx, xy, x0, yx, yy, y0 } = frame.toClip;
  return {
    x: ((1 + xx * x + xy * y + x0) * frame.width) / 2,
    y: ((1 - (yx * x + yy * y + y0)) * frame.height) / 2,
  };
}

/** Layout units of a place on the screen. */
export function offScreen(frame: Frame, at: ScreenPoint): { x: number; y: number } {
  const { xx, xy, x0, yx, yy, y0 } = frame.toClip;
  const [u, v] = [(2 * at.x) / frame.width - 1 - x0, 1 - (2 * at.y) / frame.height - y0];
  const determinant = xx * yy - xy * yx || 1;
  return { x: (yy * u - xy * v) / determinant, y: (xx * v - yx * u) / determinant };
}

/** As the shaders take it: three columns. */
export function columnsOf({ xx, xy, x0, yx, yy, y0 }: Affine): Float32Array {
  return new Float32Array([xx, yx, 0, xy, yy, 0, x0, y0, 1]);
}

/** The same places on the same screen. */
export function isSameView(one: Frame, other: Frame): boolean {
  const [a, b] = [one.toClip, other.toClip];
  const isSameSize = one.width === other.width && one.height === other.height;
  return isSameSize && (Object.keys(a) as (keyof Affine)[]).every((part) => a[part] === b[part]);
}
