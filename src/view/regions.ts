import type { CssPixels, Day, LayoutUnits } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { onScreen, type Frame } from './frame.ts';
import type { MeasureText } from './labels.ts';
import type { Inks } from './theme.ts';

/** The name of a group of nodes, for a map seen as a whole, as the names of countries are on a map of the world. */
export interface Region {
  /** Terms joined by ` · ` stand below each other. */
  readonly name: string;
  /** Where the group is. */
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
  /** Share of the nodes that belong to it. */
  readonly share: number;
  /** Index into the palette. */
  readonly hue: number;
  /** First and last day of the group's papers; undefined when none has a date. */
  readonly span: { readonly from: Day; readonly to: Day } | undefined;
}

export interface PlacedRegion {
  readonly lines: readonly string[];
  readonly size: CssPixels;
  readonly hue: number;
  /** Middle of the name. */
  readonly x: CssPixels;
  readonly y: CssPixels;
}

const [smallest, largest]: readonly [CssPixels, CssPixels] = [15, 30];
const leading = 1.12;
/** Closer by than this the names have faded into those of authors and topics. */
const [fadesFrom, isGone] = [1.5, 2.6];
const strongest = 0.5;

/** Opacity of the names of groups at a zoom; 0 when they are not there. */
export const regionInk = (zoom: number): number =>
  strongest * Math.min(1, Math.max(0, (isGone - zoom) / (isGone - fadesFrom)));

const regionFont = (size: CssPixels): string => `700 ${size}px system-ui, "Open Sans", sans-serif`;

/** Names that do not lie over each other, the larger groups first; none of a group without a paper in the window. */
export function placeRegions(
  regions: readonly Region[],
  window: TimeWindow,
  frame: Frame,
  measure: MeasureText,
): PlacedRegion[] {
  if (regionInk(frame.zoom) === 0) return [];
  const placed: (PlacedRegion & { readonly width: CssPixels; readonly height: CssPixels })[] = [];
  for (const { name, x, y, share, hue, span } of regions) {
    if (span ? span.from > window.to || span.to < window.from : !window.undated) continue;
    const size = Math.round(Math.min(largest, smallest + 50 * share));
    const lines = name.split(' · ');
    const widths = lines.map((line) => measure(line, regionFont(size)));
    if (widths.includes(undefined)) continue;
    const width = Math.max(...(widths as CssPixels[]));
    const height = leading * size * lines.length;
    const at = onScreen(frame, x, y);
    const middle = Math.min(frame.width - width / 2 - 6, Math.max(width / 2 + 6, at.x));
    if (at.x < 0 || at.y < height / 2 || at.x > frame.width || at.y > frame.height - height / 2) continue;
    const isFree = placed.every(
      (other) =>
        Math.abs(other.x - middle) > (other.width + width) / 2 + 8 ||
        Math.abs(other.y - at.y) > (other.height + height) / 2 + 4,
    );
    if (isFree) placed.push({ lines, size, hue, x: middle, y: at.y, width, height });
  }
  return placed;
}

/** `ink` from 0 to 1; `context` is scaled to CSS pixels. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: readonly PlacedRegion[],
  { theme }: Inks,
  ink: number,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { lines, size, hue, x, y } of regions) {
    context.font = regionFont(size);
    for (const [line, text] of lines.entries()) {
      const middle = y + (line - (lines.length - 1) / 2) * leading * size;
      context.globalAlpha = 0.7 * ink;
      context.strokeStyle = theme.halo;
      context.lineWidth = size / 5;
      context.strokeText(text, x, middle);
      context.globalAlpha = ink;
      context.fillStyle = theme.palette[hue] ?? theme.ink;
      context.fillText(text, x, middle);
    }
  }
  context.globalAlpha = 1;
}
