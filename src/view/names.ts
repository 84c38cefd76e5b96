import type { Sliced } from '../lib/sliced.ts';
import type { Milliseconds } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Frame } from '../drawing/frame.ts';
import type { PlacedLabel } from '../drawing/labels.ts';
import {
  basisOf,
  namesOfPicture,
  nobody,
  placeNames,
  type NamesWish,
  type PlacedNames,
} from '../drawing/placedNames.ts';
import { behindEmphasis, regionInk, type PlacedRegion } from '../drawing/regions.ts';
import { octaveOf } from '../drawing/zoomLevels.ts';
import { Fades } from './fades.ts';
import { drawLabels, drawRegions, drawRings, TextWidths } from './overlay.ts';
import { Plans } from './plans.ts';

/** Texts are measured once for all maps of the page. */
export const widths = new TextWidths();

/** Longest that a frame may wait for its names. */
const waitsFor: Milliseconds = 2;
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

const isSameBounds = (one: TimeWindow, other: TimeWindow): boolean =>
  one.from === other.from && one.to === other.to && one.undated === other.undated;

/** The names of a picture, as they are on the screen that it is taken of. */
export const pictureNames = (wish: NamesWish, picture: Frame, screen: Frame): Sliced<PlacedNames> =>
  namesOfPicture(wish, picture, screen, widths.measure);

/** Draws over what is there already. */
export function drawNames(
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
