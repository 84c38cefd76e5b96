import type { Sliced } from '../lib/sliced.ts';
import type { Frame } from './frame.ts';
import type { MeasureLetters } from './labelFont.ts';
import { MapPen } from './mapPen.ts';
import { labelMarks, regionMarks, ringMarks } from './nameMarks.ts';
import { nodeMarks } from './nodeMarks.ts';
import { namesOfPicture, type NamesWish } from './placedNames.ts';
import { behindEmphasis, regionInk } from './regions.ts';
import { scaledMark } from './scaledMark.ts';
import type { Layer, Mark } from './sheet.ts';
import type { Showing } from './showing.ts';
import { tieMarks, type DrawnTies } from './tieMarks.ts';

/** A map, and the names over it, as they are to be drawn. */
export interface MapDrawing {
  readonly network: DrawnTies;
  readonly names: NamesWish;
  /** What is drawn of the map, and what is seen of it on the screen, by which its names are chosen. */
  readonly frame: Frame;
  readonly screen: Frame;
  /** Pixels of the drawing to a pixel of its frame: dots, lines and letters grow with it. */
  readonly scale: number;
  readonly measure: MeasureLetters;
}

/** The layers of a map, the lowest first: what the painters of the screen draw, in their order, as shapes. */
export function* mapLayersOf(drawing: MapDrawing): Sliced<readonly Layer[]> {
  const { network, names, frame, screen, scale, measure } = drawing;
  const showing: Showing = names.showing;
  const pen = new MapPen(showing.inks);
  const ties = yield* tieMarks(network, frame, showing, pen);
  const nodes = yield* nodeMarks(network, frame, showing, pen);
  const { labels, regions } = yield* namesOfPicture(names, frame, screen, measure);
  const ink = regionInk(frame.zoom) * (names.emphasised ? behindEmphasis : 1);
  const clip = { x: 0, y: 0, width: frame.width * scale, height: frame.height * scale };
  const layers: Layer[] = [];
  for (const [name, marks] of [
    ['ties', ties],
    ['nodes', nodes],
    ['regions', regionMarks(regions, ink, pen)],
    ['rings', ringMarks(names, frame, pen)],
    ['names', labelMarks(labels, pen)],
  ] as const) {
    if (marks.length > 0) layers.push({ name, clip, marks: yield* scaledMarks(marks, scale) });
  }
  return layers;
}

const pauseEvery = 0x3ff;

function* scaledMarks(marks: readonly Mark[], scale: number): Sliced<readonly Mark[]> {
  if (scale === 1) return marks;
  const scaled: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    scaled.push(scaledMark(mark, scale));
    if ((at & pauseEvery) === 0) yield;
  }
  return scaled;
}
