import type { CssPixels, Day, LayoutUnits, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { overlaps, type Box } from './box.ts';
import { onScreen, type Frame } from './frame.ts';
import type { MeasureText } from './labels.ts';
import type { SceneTheme } from './theme.ts';

/** The name of a group of nodes, for a map seen as a whole, as the names of countries are on a map of the world. */
export interface Region {
  /** Terms joined by ` · ` stand below each other. */
  readonly name: string;
  /** Where the group is. */
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
  /** The node that marks it, if one does: the name goes below or above it, and stands for its own. */
  readonly mark: NodeIndex | undefined;
  /** Share of the nodes that belong to it. */
  readonly share: number;
  /** First and last day of the group's papers; undefined when none has a date. */
  readonly span: { readonly from: Day; readonly to: Day } | undefined;
}

export interface PlacedRegion extends Box {
  readonly mark: NodeIndex | undefined;
  readonly lines: readonly string[];
  readonly size: CssPixels;
}

const [smallest, largest]: readonly [CssPixels, CssPixels] = [15, 26];
const beyondMark: CssPixels = 14;
const leading = 1.12;
const gap: CssPixels = 3;
/** Kept free at the sides of the map. */
const side: CssPixels = 8;
/** Closer by than this the names have faded into those of authors and topics. */
const [fadesFrom, isGone] = [1.5, 2.6];
const strongest = 0.72;

/** What is left of their ink while something is emphasised. */
export const behindEmphasis = 0.3;

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
  const placed: PlacedRegion[] = [];
  for (const region of regions) {
    const { span } = region;
    if (span ? span.from > window.to || span.to < window.from : !window.undated) continue;
    const free = placesFor(region, frame, measure).find((box) => !placed.some((other) => overlaps(box, other)));
    if (free) placed.push(free);
  }
  return placed;
}

/** Where a name may stand, the best place first: as large as its group deserves, else as small as may be. */
function placesFor({ name, x, y, mark, share }: Region, frame: Frame, measure: MeasureText): PlacedRegion[] {
  const at = onScreen(frame, x, y);
  if (at.x < 0 || at.x > frame.width) return [];
  const lines = name.split(' · ');
  const wanted = Math.round(Math.min(largest, smallest + 50 * share));
  return [wanted, smallest].flatMap((size) => {
    const widths = lines.map((line) => measure(line, regionFont(size)) ?? NaN);
    const [width, height] = [Math.max(...widths), leading * size * lines.length];
    if (Number.isNaN(width)) return [];
    const middle = Math.min(frame.width - width / 2 - side, Math.max(width / 2 + side, at.x));
    const tops =
      mark !== undefined ? [at.y + beyondMark, at.y - beyondMark - height] : [at.y - height / 2, at.y, at.y - height];
    return tops
      .filter((top) => top >= 0 && top + height <= frame.height)
      .map((top) => ({
        mark,
        lines,
        size,
        left: middle - width / 2 - gap,
        right: middle + width / 2 + gap,
        top: top - gap,
        bottom: top + height + gap,
      }));
  });
}

/** `ink` from 0 to 1; `context` is scaled to CSS pixels. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: readonly PlacedRegion[],
  theme: SceneTheme,
  ink: number,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { lines, size, left, right, top } of regions) {
    context.font = regionFont(size);
    for (const [line, text] of lines.entries()) {
      const [middle, height] = [(left + right) / 2, top + gap + (line + 0.5) * leading * size];
      context.globalAlpha = Math.min(1, 1.2 * ink);
      context.strokeStyle = theme.halo;
      context.lineWidth = size / 3.5;
      context.strokeText(text, middle, height);
      context.globalAlpha = ink;
      context.fillStyle = theme.ink;
      context.fillText(text, middle, height);
    }
  }
  context.globalAlpha = 1;
}
