import type { CssPixels } from '../model/units.ts';

/** A colour as `#rrggbb`. */
export type HexColour = string;

/**
 * A picture as shapes: what SVG and PDF are written from, and what is painted on a canvas around the map. All lengths are
 * CSS pixels (1/96 inch) from the upper left corner, y downwards.
 */
export interface Sheet {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Undefined: nothing is behind it. */
  readonly background: HexColour | undefined;
  /** What the picture is called, and what it shows, in sentences: for whoever does not see it. */
  readonly title: string;
  readonly description: string;
  /** Families of the letters, as in style files. */
  readonly font: string;
  /** The lowest first. */
  readonly layers: readonly Layer[];
}

export interface Layer {
  /** Such as `ties`, `nodes`, `names`, `legend`, `caption`, `timeline`. */
  readonly name: string;
  /** What lies outside is cut off. */
  readonly clip?: Box;
  /** The lowest first. Read once or more. */
  readonly marks: Iterable<Mark>;
}

export interface Box {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly width: CssPixels;
  readonly height: CssPixels;
}

export interface Stroke {
  readonly colour: HexColour;
  readonly width: CssPixels;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [CssPixels, CssPixels];
}

interface Inked {
  /** Absent: not filled. */
  readonly fill?: HexColour;
  readonly stroke?: Stroke;
  /** 0 … 1, of the whole mark; 1 unless told. */
  readonly opacity?: number;
  /** What it stands for, such as the key of a node or a tie. */
  readonly of?: string;
}

export type Mark = Disc | Rectangle | Polygon | Curve | Words | Raster;

export interface Disc extends Inked {
  readonly kind: 'disc';
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly radius: CssPixels;
}

export interface Rectangle extends Inked, Box {
  readonly kind: 'rectangle';
  /** Radius of the corners; 0 unless told. */
  readonly corner?: CssPixels;
}

/** Closed; x, y, x, y … */
export interface Polygon extends Inked {
  readonly kind: 'polygon';
  readonly points: readonly CssPixels[];
}

/** From one point to another, straight, or on the parabola with this control point (a quadratic Bézier curve). */
export interface Curve extends Inked {
  readonly kind: 'curve';
  readonly from: readonly [CssPixels, CssPixels];
  readonly to: readonly [CssPixels, CssPixels];
  readonly by?: readonly [CssPixels, CssPixels];
  readonly stroke: Stroke;
}

/** One line of text. */
export interface Words extends Inked {
  readonly kind: 'words';
  readonly text: string;
  readonly x: CssPixels;
  /** Of the middle of the line: half way between the top and the foot of its box. */
  readonly y: CssPixels;
  readonly size: CssPixels;
  readonly weight: 400 | 600 | 700;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  readonly fill: HexColour;
  /** A soft border around the letters, under them. */
  readonly halo?: Stroke;
}

/** A picture of pixels, stretched over the box: what has no shapes, such as a ground of density. */
export interface Raster extends Inked, Box {
  readonly kind: 'raster';
  /** A whole PNG file. */
  readonly png: Uint8Array;
}

/** How wide a line of text is, in CSS pixels. */
export type MeasureText = (text: string, size: CssPixels, weight: Words['weight']) => CssPixels;
