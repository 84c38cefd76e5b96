import type { CssPixels } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { boxAt } from './anchored.ts';
import { overlaps, type Box } from './box.ts';
import { BoxIndex } from './boxIndex.ts';
import { onScreen, type Frame, type ScreenPoint } from './frame.ts';
import type { LabelPlan, PlannedLabel } from './labelPlan.ts';
import { margin, offsetsOf, sidesOf } from './labelSides.ts';
import { radiusOf } from './look.ts';
import { levelOf, levelsPerOctave, octaveOf, zoomOf } from './zoomLevels.ts';

/** What decides, beside the plan and the camera, which of its names are seen in a frame. */
export interface LabelWish {
  /** Where the nodes are now; the plan was made where they were at rest. */
  readonly positions: Float32Array;
  /** While it moves, names of those without a paper in it go, and no name changes its place. */
  readonly window: TimeWindow;
  readonly hidden: Uint8Array | undefined;
  /** As `MapStyle.labelDensity`. */
  readonly density: number;
  /** Size of the lower right corner that must stay free. */
  readonly corner?: { readonly width: CssPixels; readonly height: CssPixels } | undefined;
}

export interface PlacedLabel extends Box {
  readonly label: PlannedLabel;
  /** Of the dot it stands at. */
  readonly radius: CssPixels;
  /** Left end of the text, and the middle of its height. */
  readonly x: CssPixels;
  readonly y: CssPixels;
}

/**
 * The names of a frame, the most important first. No two lie over each other: the plan sees to that where nothing has
 * moved since it was made, and otherwise the less important one gives way. `more` are the names of another plan, which
 * fill what room is left.
 */
export function placeLabels(plan: LabelPlan, wish: LabelWish, frame: Frame, more?: LabelPlan): PlacedLabel[] {
  const seen = seenOf(plan, wish, frame);
  const own = new Set(seen.map(({ label }) => label.node));
  const others = more ? seenOf(more, wish, frame).filter(({ label }) => !own.has(label.node)) : [];
  const corner = cornerOf(wish, frame);
  const taken = new BoxIndex<Box>();
  if (corner) taken.add(corner, corner);
  const isFree = (box: Box) => !taken.some(box, (other) => overlaps(box, other));
  const placed: PlacedLabel[] = [];
  for (const one of [...seen, ...others]) {
    const box = one.label.isPinned ? whole(one, wish, frame, isFree) : one;
    if (!one.label.isPinned && !isFree(box)) continue;
    placed.push(box);
    taken.add(box, box);
  }
  return placed;
}

/** Those of a plan whose turn has come at this zoom, by their turns. */
function seenOf(plan: LabelPlan, wish: LabelWish, frame: Frame): PlacedLabel[] {
  const { basis } = plan;
  // Names of what is emphasised were asked for, however many names there are otherwise.
  const level = levelOf(frame.zoom * (basis.emphasised ? 1 : Math.min(1, wish.density)));
  const octave = plan.readyOf(octaveOf(frame.zoom));
  const found = new Set<PlannedLabel>();
  plan.near(octave, mapBoxOf(plan, frame, zoomOf(octave * levelsPerOctave)), (label) => {
    if (label.from <= level) found.add(label);
  });
  const placed: PlacedLabel[] = [];
  for (const label of [...found].sort((a, b) => a.turn - b.turn)) {
    if (wish.hidden?.[label.node]) continue;
    if (!label.isPinned && countIn(basis.store.data.columns.nodePapers, label.node, wish.window) === 0) continue;
    const box = placedAt(label, plan, wish, frame);
    if (isSeen(box, frame)) placed.push(box);
  }
  return placed;
}

function placedAt(label: PlannedLabel, { basis }: LabelPlan, { positions }: LabelWish, frame: Frame): PlacedLabel {
  const { store, sizes } = basis;
  const at = onScreen(frame, positions[2 * label.node]!, positions[2 * label.node + 1]!);
  const radius = label.reach * radiusOf(frame.look, label.isTopic, store.nodeTotals[label.node]!, sizes?.[label.node]);
  return standing(label, at, radius);
}

/** The name beside a dot of this radius there. */
export function standing(label: PlannedLabel, at: ScreenPoint, radius: CssPixels): PlacedLabel {
  const { left, right, top, bottom } = boxAt(label, at.x, at.y, radius);
  // Of each frame, for each name: not spread.
  return { left, right, top, bottom, label, radius, x: left + margin, y: (top + bottom) / 2 };
}

/**
 * A name that is always there stands on another side where it would be cut off or lie over another such name; where none
 * is free it is moved into the picture.
 */
function whole(one: PlacedLabel, { positions }: LabelWish, frame: Frame, isFree: (box: Box) => boolean): PlacedLabel {
  const { label, radius } = one;
  const at = onScreen(frame, positions[2 * label.node]!, positions[2 * label.node + 1]!);
  const turned = sidesOf(label.isTopic).map((side) =>
    standing({ ...label, ...offsetsOf(side, label, true), side }, at, radius),
  );
  const sides = [one, ...turned];
  const moved = sides.map((side) => movedInto(frame, side));
  return [...sides, ...moved].find((place) => isInside(place, frame) && isFree(place)) ?? moved[0]!;
}

/** As little aside as makes it whole. */
function movedInto({ width, height }: Frame, one: PlacedLabel): PlacedLabel {
  const across = Math.max(-one.left, Math.min(0, width - one.right));
  const down = Math.max(-one.top, Math.min(0, height - one.bottom));
  const { left, right, top, bottom, x, y } = one;
  return {
    ...one,
    left: left + across,
    right: right + across,
    top: top + down,
    bottom: bottom + down,
    x: x + across,
    y: y + down,
  };
}

/** What of the map is on the screen, in pixels of the map at another zoom. */
function mapBoxOf({ places: { middle } }: LabelPlan, frame: Frame, zoom: number): Box {
  const origin = onScreen(frame, middle.x, middle.y);
  const scale = zoom / frame.zoom;
  return {
    left: -origin.x * scale,
    right: (frame.width - origin.x) * scale,
    top: -origin.y * scale,
    bottom: (frame.height - origin.y) * scale,
  };
}

function cornerOf({ corner }: LabelWish, { width, height }: Frame): Box | undefined {
  if (!corner) return undefined;
  return { left: width - corner.width, top: height - corner.height, right: width, bottom: height };
}

const isSeen = (box: Box, frame: Frame): boolean =>
  box.right > 0 && box.bottom > 0 && box.left < frame.width && box.top < frame.height;

const isInside = (box: Box, frame: Frame): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
