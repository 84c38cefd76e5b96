import type { CssPixels, Day, LayoutUnits, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { boxAt, clearFrom, type Anchored } from './anchored.ts';
import type { Box } from './box.ts';
import { onScreen, type Frame } from './frame.ts';
import type { MeasureLetters } from './labelFont.ts';
import type { LabelBasis } from './labelPlan.ts';
import type { Radii } from './radii.ts';
import type { MapPlaces } from './mapPlaces.ts';
import { firstLevel, levelOf, type ZoomLevel } from './zoomLevels.ts';

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

/** A name of a group at its place. */
export interface PlannedRegion extends Anchored {
  readonly region: Region;
  readonly lines: readonly string[];
  readonly size: CssPixels;
}

export interface PlacedRegion extends Box {
  readonly region: Region;
  readonly lines: readonly string[];
  readonly size: CssPixels;
}

/** On a map of at least so many pixels each way; on smaller ones they are smaller, or they would cover it. */
const [smallest, largest]: readonly [CssPixels, CssPixels] = [15, 26];
const roomy: CssPixels = 600;
const leastScale = 0.7;
const beyondMark: CssPixels = 14;
const leading = 1.12;
const gap: CssPixels = 3;
/** Kept free at the sides of the map. */
const side: CssPixels = 8;
/** Closer by than this the names have faded into those of authors and topics. */
const [fadesFrom, isGone] = [1.5, 2.6];
/** From this level on they are in the way of no other name. */
export const goneLevel: ZoomLevel = levelOf(isGone) + 1;
const strongest = 0.72;

/** What is left of their ink while something is emphasised. */
export const behindEmphasis = 0.3;

/** Opacity of the names of groups at a zoom; 0 when they are not there. */
export const regionInk = (zoom: number): number =>
  strongest * Math.min(1, Math.max(0, (isGone - zoom) / (isGone - fadesFrom)));

type Basis = Pick<LabelBasis, 'regions' | 'window' | 'width' | 'height' | 'font'>;

type Places = Pick<MapPlaces, 'radii' | 'place'>;

/**
 * Names that never lie over each other, the larger groups first; none of a group without a paper in the window. As with
 * the names of nodes, each has one place, and a zoom from which on it is out of conflict with those before it.
 */
export function planRegions(basis: Basis, places: Places, measure: MeasureLetters): PlannedRegion[] {
  const placed: PlannedRegion[] = [];
  for (const region of basis.regions) {
    if (!isInWindow(region, basis.window)) continue;
    let best: PlannedRegion | undefined;
    for (const place of placesFor(region, basis, places, measure)) {
      const from = freeFrom(place, placed, places.radii);
      if (from < (best?.from ?? goneLevel)) best = { ...place, from };
      // On the whole map, and that is what they are for.
      if (from <= 0) break;
    }
    if (best) placed.push(best);
  }
  return placed;
}

const isInWindow = ({ span }: Region, window: TimeWindow): boolean =>
  span ? span.from <= window.to && span.to >= window.from : window.undated;

function freeFrom(place: PlannedRegion, placed: readonly PlannedRegion[], radii: Radii): ZoomLevel {
  let { from } = place;
  for (const other of placed) {
    const both = Math.max(from, other.from);
    const clear = clearFrom(place, other, radii, both);
    if (clear > both) from = Math.max(from, clear);
  }
  return from;
}

/** Where a name may stand, the best place first: as large as its group deserves, else as small as may be. */
function placesFor(region: Region, basis: Basis, places: Places, measure: MeasureLetters): PlannedRegion[] {
  const { mark, share } = region;
  const at = places.place(region.x, region.y);
  const lines = region.name.split(' · ');
  const scale = Math.min(1, Math.max(leastScale, Math.sqrt(basis.width * basis.height) / roomy));
  const sizes = [Math.min(largest, smallest + 50 * share), smallest].map((size) => Math.round(size * scale));
  return sizes.flatMap((size) => {
    const width = Math.max(...lines.map((line) => measure(line, size, 700, basis.font)));
    const height = leading * size * lines.length;
    const [roomAcross, roomDown] = [(basis.width - width) / 2 - side, basis.height / 2];
    // Not cut off when the whole map is seen.
    const aside = Math.min(roomAcross, Math.max(-roomAcross, at.x)) - at.x;
    const tops = mark !== undefined ? [beyondMark, -beyondMark - height] : [-height / 2, 0, -height];
    return tops
      .filter((top) => at.y + top >= -roomDown && at.y + top + height <= roomDown)
      .map((top) => ({
        x: at.x,
        y: at.y,
        region,
        lines,
        size,
        isTopic: false,
        share: undefined,
        reach: 1,
        left: aside - width / 2 - gap,
        right: aside + width / 2 + gap,
        top: top - gap,
        bottom: top + height + gap,
        pushX: 0 as const,
        pushY: 0 as const,
        spread: 0 as const,
        from: firstLevel,
        until: goneLevel,
      }));
  });
}

/** Those that are seen in a frame, in their order. */
export function placeRegions(planned: readonly PlannedRegion[], window: TimeWindow, frame: Frame): PlacedRegion[] {
  const level = levelOf(frame.zoom);
  if (regionInk(frame.zoom) === 0) return [];
  return planned
    .filter(({ region, from }) => from <= level && isInWindow(region, window))
    .map((place) => {
      const { region, lines, size } = place;
      const { x, y } = onScreen(frame, region.x, region.y);
      const { left, right, top, bottom } = boxAt(place, x, y, 0);
      return { region, lines, size, left, right, top, bottom };
    })
    .filter((box) => box.right > 0 && box.bottom > 0 && box.left < frame.width && box.top < frame.height);
}

/** How far below the upper edge of a name the middle of one of its lines is. */
export const regionLine = (size: CssPixels, line: number): CssPixels => gap + (line + 0.5) * leading * size;
