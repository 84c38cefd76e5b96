import type { Milliseconds, NodeIndex } from '../model/units.ts';
import { overlaps } from './box.ts';
import { Fades } from './fades.ts';
import type { Frame } from './frame.ts';
import { LabelPlan, type LabelBasis } from './labelPlan.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts';
import type { Showing } from './mapPainter.ts';
import { hasGround } from './ground/ground.ts';
import { drawLabels, drawRings, TextWidths, type Ring } from './overlay.ts';
import { Plans } from './plans.ts';
import { behindEmphasis, drawRegions, placeRegions, regionInk, type PlacedRegion } from './regions.ts';
import type { TimeWindow } from '../model/window.ts';
import { octaveOf } from './zoomLevels.ts';

/** Texts are measured once for all maps of the page. */
const widths = new TextWidths();

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
interface PlacedNames {
  readonly labels: readonly PlacedLabel[];
  readonly regions: readonly PlacedRegion[];
}

/** Longest that a frame may wait for its names. */
const waitsFor: Milliseconds = 6;
const ever: TimeWindow = { from: -Infinity, to: Infinity, undated: true };

/** The layer of names over the map: those of groups, of nodes, and the rings around what is hovered or selected. */
export class Names {
  labels: readonly PlacedLabel[] = [];
  private readonly fades = new Fades();
  private readonly plans: Plans;
  /** Of what is emphasised, hovered or selected. */
  private readonly litPlans: Plans;
  /** The names of all of time, by which names come while the window moves. */
  private readonly everPlans: Plans;

  /** `redraw` is called when names are there that the last frame had to do without. */
  constructor(redraw: () => void) {
    const plans = () => new Plans(widths.measure, redraw);
    [this.plans, this.litPlans, this.everPlans] = [plans(), plans(), plans()];
  }

  /** Draws the layer anew. False while names are on their way to be seen or to be gone. */
  draw(context: CanvasRenderingContext2D, wish: NamesWish, frame: Frame): boolean {
    context.clearRect(0, 0, frame.width, frame.height);
    const { labels, regions } = this.placed(wish, frame);
    this.labels = labels;
    this.fades.turnTo({ labels, regions }, wish.emphasised);
    const leaving = this.fades.leaving(wish.positions, frame, [...labels, ...regions]);
    drawNames(context, wish, frame, { labels: [...labels, ...leaving], regions }, this.fades.opacityOf);
    return this.fades.areOver;
  }

  /** Names of one network say nothing of where those of another should stand. */
  forget(): void {
    this.labels = [];
    this.fades.forget();
    for (const plans of [this.plans, this.litPlans, this.everPlans]) plans.forget();
  }

  private placed(wish: NamesWish, frame: Frame): PlacedNames {
    const octave = octaveOf(frame.zoom);
    const basis = basisOf(wish, frame);
    if (wish.emphasised) return placeNames(this.litPlans.get(basis, octave, waitsFor), wish, frame);
    const plan = this.plans.get({ ...basis, pinned: nobody }, octave, waitsFor);
    if (wish.pinned.length > 0) {
      return placeNames(this.litPlans.get({ ...basis, emphasised: nobody }, octave, waitsFor), wish, frame, plan);
    }
    if (isSameBounds(wish.showing.window, wish.restWindow)) return placeNames(plan, wish, frame);
    return placeNames(plan, wish, frame, this.everPlans.get({ ...basis, window: ever, regions: [] }, octave, waitsFor));
  }
}

const nobody: readonly NodeIndex[] = [];

const isSameBounds = (one: TimeWindow, other: TimeWindow): boolean =>
  one.from === other.from && one.to === other.to && one.undated === other.undated;

/** The names of a picture, as they are on the screen that it is taken of; all of them, which may take a moment. */
export function drawNamesOfPicture(
  context: CanvasRenderingContext2D,
  wish: NamesWish,
  picture: Frame,
  screen: Frame,
): void {
  const basis = basisOf(wish, screen);
  const planOf = (asked: LabelBasis) => {
    const plan = new LabelPlan(asked, widths.measure);
    const work = plan.grow(octaveOf(picture.zoom));
    while (!work.next().done);
    return plan;
  };
  const isPinned = !wish.emphasised && wish.pinned.length > 0;
  const more = isPinned ? planOf({ ...basis, pinned: nobody }) : undefined;
  const plan = planOf(isPinned ? { ...basis, emphasised: nobody } : basis);
  drawNames(context, wish, picture, placeNames(plan, wish, picture, more));
}

function placeNames(plan: LabelPlan, wish: NamesWish, frame: Frame, more?: LabelPlan): PlacedNames {
  const { window, style } = wish.showing;
  const labels = placeLabels(plan, { ...wish, window, density: style.labelDensity }, frame, more);
  const regions = placeRegions(plan.regions, window, frame).filter(
    (region) => !labels.some((label) => overlaps(label, region)),
  );
  return { labels, regions };
}

function basisOf(wish: NamesWish, frame: Frame): LabelBasis {
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

/** Draws over what is there already. */
function drawNames(
  context: CanvasRenderingContext2D,
  wish: NamesWish,
  frame: Frame,
  { labels, regions }: PlacedNames,
  opacityOf: (one: PlacedLabel | PlacedRegion) => number = () => 1,
): void {
  const { store, emphasised, rings } = wish;
  const { window, inks, style } = wish.showing;
  const ink = regionInk(frame.zoom) * (emphasised ? behindEmphasis : 1);
  drawRegions(context, regions, inks.theme, (region) => ink * opacityOf(region));
  drawRings(context, rings, store.data, wish, window, frame, inks.theme, style);
  drawLabels(context, labels, inks.theme, opacityOf);
}
