import type { Milliseconds } from '../model/units.ts';
import { isSameView, type Frame } from './frame.ts';
import { placeLabels, type LabelWish, type MeasureText, type PlacedLabel } from './labels.ts';
import type { Showing } from './mapPainter.ts';
import { drawLabels, drawRings, TextWidths, type Ring } from './overlay.ts';
import { behindEmphasis, drawRegions, placeRegions, regionInk, type Region } from './regions.ts';

/** Texts are measured once for all maps of the page. */
const widths = new TextWidths();
/** What one frame may spend on measuring names that were never shown before. */
const measuringBudget: Milliseconds = 8;

/** What a frame is to be written over with. */
export interface NamesWish extends Omit<LabelWish, 'regions' | 'isStill'> {
  readonly regions: readonly Region[];
  readonly rings: readonly Ring[];
  readonly showing: Showing;
}

/** The layer of names over the map: those of groups, of nodes, and the rings around what is hovered or selected. */
export class Names {
  labels: readonly PlacedLabel[] = [];
  /** The names that stood there before something was emphasised, and stand there again afterwards. */
  private atRest: readonly PlacedLabel[] = [];
  private frame: Frame | undefined;

  /** Draws the layer anew. False when names are missing that there was no time to measure. */
  draw(context: CanvasRenderingContext2D, wish: NamesWish, frame: Frame): boolean {
    widths.allow(measuringBudget);
    const isStill = this.frame !== undefined && isSameView(this.frame, frame);
    this.frame = frame;
    context.clearRect(0, 0, frame.width, frame.height);
    const last = wish.emphasised ? this.labels : this.atRest;
    this.labels = drawNames(context, wish, frame, { last, isStill }, widths.measure);
    if (!wish.emphasised) this.atRest = this.labels;
    return !widths.hasPutOff;
  }

  /** Names of one network say nothing of where those of another should stand. */
  forget(): void {
    this.labels = this.atRest = [];
  }
}

/** Draws over what is there already, and says which names of nodes it has placed; those of the last time stay if they can. */
export function drawNames(
  context: CanvasRenderingContext2D,
  wish: NamesWish,
  frame: Frame,
  { last, isStill }: { readonly last: readonly PlacedLabel[]; readonly isStill: boolean },
  measure: MeasureText,
): readonly PlacedLabel[] {
  const { store, emphasised, rings } = wish;
  const { window, inks, style } = wish.showing;
  const regions = placeRegions(wish.regions, window, frame, measure);
  const labels = placeLabels({ ...wish, regions, isStill }, frame, last, measure);
  drawRegions(context, regions, inks.theme, regionInk(frame.zoom) * (emphasised ? behindEmphasis : 1));
  drawRings(context, rings, store.data, wish, window, frame, inks.theme, style.curved);
  drawLabels(context, labels, inks.theme);
  return labels;
}
