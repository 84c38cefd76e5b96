import type { CssPixels } from '../model/units.ts';
import { captionBlock } from './caption.ts';
import { legendBlock, type LegendSection } from './legend.ts';
import { papers, pixelsOf } from './pages.ts';
import { movedBy, stacked, type Block, type Lettering } from './pens.ts';
import type { Box, Layer, Mark, MeasureText, Sheet } from './sheet.ts';
import { stripBlock, type TimelineStrip } from './strip.ts';
import type { SheetTheme } from './themes.ts';

/** What a picture of the map consists of, beside the map. */
export interface SheetParts {
  readonly title: string;
  /** For whoever does not see it. */
  readonly description: string;
  readonly font: string;
  readonly theme: SheetTheme;
  /** Nothing is behind it; what is drawn has the colours of the theme. */
  readonly isTransparent: boolean;
  readonly page: Page;
  readonly legend?: readonly LegendSection[] | undefined;
  /** The first line is the title. */
  readonly caption?: readonly string[] | undefined;
  readonly strip?: TimelineStrip | undefined;
}

/**
 * `map`: the map is as large as told, and the picture grows below it by what else there is. `paper`: the picture is as
 * large as told, and the map has what the rest leaves of it.
 */
export type Page =
  | { readonly kind: 'map'; readonly width: CssPixels; readonly height: CssPixels }
  | { readonly kind: 'paper'; readonly width: CssPixels; readonly height: CssPixels; readonly seen: Sides };

/** What is seen of the map now, which is shown whole on any page. */
interface Sides {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

/** A picture whose map is still to be drawn into its box. */
export interface Composed {
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly map: Box;
  readonly around: readonly Layer[];
}

const margin: CssPixels = 20;
const partGap: CssPixels = 12;
/** Less has no room for a line of text. */
const narrowest: CssPixels = 240;

/** Where map, timeline strip, legend and caption go; nothing is cut off, and nothing goes beyond the page. */
export function compose(parts: SheetParts, measure: MeasureText): Composed {
  return parts.page.kind === 'map' ? belowTheMap(parts, parts.page, measure) : onPaper(parts, parts.page, measure);
}

/** The whole picture; `map` has its layers from the upper left corner of a box of the size that it is given. */
export function composeSheet(
  parts: SheetParts,
  measure: MeasureText,
  map: (size: { readonly width: CssPixels; readonly height: CssPixels }) => readonly Layer[],
): Sheet {
  const composed = compose(parts, measure);
  return sheetOf(parts, composed, map(composed.map));
}

/** The same where the layers of the map, drawn at the size of its box, are there already. */
export function sheetOf(parts: SheetParts, { width, height, map, around }: Composed, layers: readonly Layer[]): Sheet {
  const { title, description, font, theme, isTransparent } = parts;
  return {
    width,
    height,
    background: isTransparent ? undefined : theme.background,
    title,
    description,
    font,
    layers: [...layers.map((layer) => placed(layer, map)), ...around],
  };
}

/** What goes beyond the box of the map is cut off. */
function placed(layer: Layer, box: Box): Layer {
  const { clip = { x: 0, y: 0, width: box.width, height: box.height } } = layer;
  return {
    ...layer,
    clip: { ...clip, x: clip.x + box.x, y: clip.y + box.y },
    marks: box.x === 0 && box.y === 0 ? layer.marks : { [Symbol.iterator]: () => moved(layer.marks, box) },
  };
}

function* moved(marks: Iterable<Mark>, { x, y }: Box): Generator<Mark, void, undefined> {
  for (const mark of marks) yield movedBy(mark, x, y);
}

function belowTheMap(parts: SheetParts, { width: mapWidth, height: mapHeight }: Sides, measure: MeasureText): Composed {
  const width = Math.max(mapWidth, narrowest);
  const map = { x: Math.floor((width - mapWidth) / 2), y: 0, width: mapWidth, height: mapHeight };
  const pen = { measure, theme: parts.theme, scale: 1 };
  const room = width - 2 * margin;
  const blocks = blocksOf(parts, room, pen);
  const below = stacked(
    blocks.map(({ block }) => block),
    partGap,
  );
  if (below.height === 0) return { width, height: mapHeight, map, around: [] };
  const top = mapHeight + margin;
  const rule: Mark = {
    kind: 'rectangle',
    x: margin,
    y: mapHeight + 4,
    width: room,
    height: 1,
    fill: parts.theme.line,
  };
  return {
    width,
    height: Math.ceil(top + below.height + margin),
    map,
    around: [{ name: 'rule', marks: [rule] }, ...layersOf(blocks, margin, top, partGap)],
  };
}

interface NamedBlock {
  readonly name: string;
  readonly block: Block;
}

function blocksOf({ strip, legend, caption }: SheetParts, width: CssPixels, pen: Lettering): NamedBlock[] {
  return [
    ...(strip ? [{ name: 'timeline', block: stripBlock(strip, width, pen) }] : []),
    ...(legend ? [{ name: 'legend', block: legendBlock(legend, width, pen) }] : []),
    ...(caption ? [{ name: 'caption', block: captionBlock(caption, width, pen) }] : []),
  ].filter(({ block }) => block.height > 0);
}

/** One under the other from a corner. */
function layersOf(blocks: readonly NamedBlock[], left: CssPixels, top: CssPixels, gap: CssPixels): Layer[] {
  let down = top;
  return blocks.map(({ name, block }) => {
    const layer = { name, marks: block.marks.map((mark) => movedBy(mark, left, down)) };
    down += block.height + gap;
    return layer;
  });
}

/** Letters shrink by such steps where they leave the map too little. */
const shrinking = 0.92;
/** Of letters as large as they should be; smaller ones would be hard to read, and the map makes room for them first. */
const legible = 0.62;

function onPaper(parts: SheetParts, page: Page & { readonly kind: 'paper' }, measure: MeasureText): Composed {
  const usual = letteringScale(page);
  for (let shrunk = 1; ; shrunk *= shrinking) {
    const pen = { measure, theme: parts.theme, scale: usual * shrunk };
    const least = shrunk > legible ? 0.5 : 0.25;
    const fitting = [under, beside]
      .map((way) => way(parts, page, pen))
      .filter((one) => one !== undefined)
      .filter(({ map }) => map.height >= least * page.height && map.width >= least * page.width);
    if (fitting.length > 0)
      return fitting.reduce((best, one) => (scaleIn(one, page) > scaleIn(best, page) ? one : best));
  }
}

type Paper = Page & { readonly kind: 'paper' };

/** How large what is seen comes out. */
const scaleIn = ({ map }: Composed, { seen }: Paper): number =>
  Math.min(map.width / seen.width, map.height / seen.height);

/** Letters of a large sheet are larger, since it is looked at from further away; so are those of a small one smaller. */
function letteringScale({ width, height }: Sides): number {
  const usual = pixelsOf(papers.a4.width) * pixelsOf(papers.a4.height);
  return Math.min(1.6, Math.max(0.5, Math.sqrt((width * height) / usual)));
}

/** Everything under the map. */
function under(parts: SheetParts, page: Paper, pen: Lettering): Composed {
  return arranged(parts, page, pen, 0);
}

/** The legend beside the map, where the page is wide; undefined where it would not fit there. */
function beside(parts: SheetParts, page: Paper, pen: Lettering): Composed | undefined {
  const { legend } = parts;
  if (!legend || page.width < page.height) return undefined;
  return arranged(parts, page, pen, Math.min(0.26 * page.width, 230 * pen.scale));
}

/** With a column for the legend of this width, or of none: then it is under the map. */
function arranged(parts: SheetParts, page: Paper, pen: Lettering, column: CssPixels): Composed | undefined;
function arranged(parts: SheetParts, page: Paper, pen: Lettering, column: 0): Composed;
function arranged(parts: SheetParts, page: Paper, pen: Lettering, column: CssPixels): Composed | undefined {
  const edge = 0.045 * Math.min(page.width, page.height);
  const gap = partGap * pen.scale;
  const room = { width: page.width - 2 * edge, height: page.height - 2 * edge };
  const side = column > 0 ? legendBlock(parts.legend!, column, pen) : undefined;
  const blocks = blocksOf(side ? { ...parts, legend: undefined } : parts, room.width, pen);
  const below = stacked(
    blocks.map(({ block }) => block),
    gap,
  );
  const height = room.height - (below.height > 0 ? below.height + gap : 0);
  const map = { x: edge, y: edge, width: room.width - (side ? column + gap : 0), height };
  if (side && side.height > height) return undefined;
  const layers = layersOf(blocks, edge, edge + height + gap, gap);
  const legend = side ? layersOf([{ name: 'legend', block: side }], edge + map.width + gap, edge, 0) : [];
  return { width: page.width, height: page.height, map, around: [...legend, ...layers] };
}
