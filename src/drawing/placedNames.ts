import type { Sliced } from '../lib/sliced.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { overlaps } from './box.ts';
import type { Frame } from './frame.ts';
import type { MeasureLetters } from './labelFont.ts';
import { LabelPlan, type LabelBasis } from './labelPlan.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts';
import type { Picked } from './picked.ts';
import { placeRegions, type PlacedRegion } from './regions.ts';
import { hasGround, type Showing } from './showing.ts';
import { octaveOf } from './zoomLevels.ts';

export interface Ring {
  readonly picked: Picked;
  readonly isSelected: boolean;
  /** How much further than a disc the shape in it goes; the ring is around its tips. */
  readonly reach: number;
}

/** What a frame is to be written over with. */
export interface NamesWish extends Omit<
  LabelBasis,
  'window' | 'shown' | 'shapes' | 'isOverGround' | 'density' | 'width' | 'height' | 'unit' | 'font'
> {
  /** The window while it rests; that of `showing` may be on its way from it. */
  readonly restWindow: TimeWindow;
  readonly rings: readonly Ring[];
  readonly showing: Showing;
  readonly corner: LabelWish['corner'];
}

/** The names of one frame. */
export interface PlacedNames {
  readonly labels: readonly PlacedLabel[];
  readonly regions: readonly PlacedRegion[];
}

export const nobody: readonly NodeIndex[] = [];

/** The names of a picture, as they are on the screen that it is taken of; all of them, which may take a moment. */
export function* namesOfPicture(
  wish: NamesWish,
  picture: Frame,
  screen: Frame,
  measure: MeasureLetters,
): Sliced<PlacedNames> {
  const basis = basisOf(wish, screen);
  function* planOf(asked: LabelBasis): Sliced<LabelPlan> {
    const plan = new LabelPlan(asked, measure);
    yield* plan.grow(octaveOf(picture.zoom));
    return plan;
  }
  const isPinned = !wish.emphasised && wish.pinned.length > 0;
  const more = isPinned ? yield* planOf({ ...basis, pinned: nobody }) : undefined;
  const plan = yield* planOf(isPinned ? { ...basis, emphasised: nobody } : basis);
  return placeNames(plan, wish, picture, more);
}

export function placeNames(plan: LabelPlan, wish: NamesWish, frame: Frame, more?: LabelPlan): PlacedNames {
  const { window, style } = wish.showing;
  const labels = placeLabels(plan, { ...wish, window, density: style.labelDensity }, frame, more);
  const regions = placeRegions(plan.regions, window, frame).filter(
    (region) => !labels.some((label) => overlaps(label, region)),
  );
  return { labels, regions };
}

export function basisOf(wish: NamesWish, frame: Frame): LabelBasis {
  const { showing, restWindow, store, positions, sizes, grid, hidden, nameless, ringed, regions, emphasised, pinned } =
    wish;
  const { xx, yx } = frame.toClip;
  return {
    store,
    positions,
    sizes,
    grid,
    hidden,
    nameless,
    regions,
    emphasised,
    pinned,
    ringed,
    window: restWindow,
    shown: showing.shown,
    shapes: showing.style.shapes,
    isOverGround: hasGround(showing),
    density: Math.max(1, showing.style.labelDensity),
    width: frame.width,
    height: frame.height,
    unit: Math.hypot(xx * frame.width, yx * frame.height) / 2 / frame.zoom,
    font: showing.inks.theme.font,
  };
}
