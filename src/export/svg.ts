import { base64Of } from '../lib/base64.ts';
import type { Box, Curve, Layer, Mark, Raster, Sheet, Words } from '../drawing/sheet.ts';
import { xmlText } from '../lib/xmlText.ts';
import { carriedElement } from '../session/carriedForms.ts';

export interface SvgExtras {
  /** A text that says from what the picture was made, for whoever opens it again. */
  readonly carried?: string | undefined;
  /** How many times larger than its sheet it is; absent: as large. */
  readonly times?: number;
}

/**
 * A sheet as a file of vectors, in pieces: one group to a layer, texts as texts, and what each mark stands for as
 * `data-of`. It asks for nothing from anywhere and runs nothing.
 */
export function* svgChunks(sheet: Sheet, extras: SvgExtras = {}): Generator<string, void, undefined> {
  yield* gathered(pieces(sheet, extras));
}

const portion = 1 << 15;

/** Many small pieces as fewer large ones. */
function* gathered(parts: Iterable<string>): Generator<string, void, undefined> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < portion) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

function* pieces(sheet: Sheet, { carried, times = 1 }: SvgExtras): Generator<string, void, undefined> {
  const { width, height, background, title, description, font, layers } = sheet;
  const size = `width="${number(width)}" height="${number(height)}"`;
  const outer = `width="${number(width * times)}" height="${number(height * times)}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${outer} `;
  yield `viewBox="0 0 ${number(width)} ${number(height)}" font-family="${xmlText(font)}" role="img" `;
  yield `aria-labelledby="title" aria-describedby="description">\n<title id="title">${xmlText(title)}</title>\n`;
  yield `<desc id="description">${xmlText(description)}</desc>\n`;
  if (carried) yield `<metadata>${carriedElement(carried)}</metadata>\n`;
  if (background !== undefined) yield `<rect ${size} fill="${colour(background)}"/>\n`;
  const clips = new Clips();
  for (const [at, layer] of layers.entries()) yield* layerPieces(layer, at, clips);
  yield '</svg>\n';
}

/** Each rectangle that things are cut off by, written once. */
class Clips {
  private readonly known = new Map<string, string>();

  /** What must come before its first use, and how it is asked for. */
  of({ x, y, width, height }: Box): { readonly before: string; readonly use: string } {
    const box = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
    const known = this.known.get(box);
    if (known !== undefined) return { before: '', use: known };
    const name = `clip-${this.known.size + 1}`;
    const use = ` clip-path="url(#${name})"`;
    this.known.set(box, use);
    return { before: `<clipPath id="${name}"><rect ${box}/></clipPath>\n`, use };
  }
}

function* layerPieces({ name, clip, marks }: Layer, at: number, clips: Clips): Generator<string, void, undefined> {
  const { before, use } = clip ? clips.of(clip) : { before: '', use: '' };
  const id = /^[a-z][a-z-]*$/.test(name) ? name : `layer-${at + 1}`;
  yield `${before}<g id="${id}"${use}>\n`;
  yield* markPieces(marks);
  yield '</g>\n';
}

/** A mark as an element without its end. */
interface Element {
  readonly start: string;
  /** Attributes that may stand on a group around it instead. */
  readonly style: string;
  /** Where they stand on the element itself, and a shorter way of saying the same will do. */
  readonly alone?: string;
  /** Those that may not, and what is inside. */
  readonly end: string;
}

/** Marks one after the other that look the same share a group, which bears what they have in common. */
function* markPieces(marks: Iterable<Mark>): Generator<string, void, undefined> {
  let last: Element | undefined;
  let isShared = false;
  for (const mark of marks) {
    const element = elementOf(mark);
    const isAlike = last?.style === element.style;
    if (last && isAlike && !isShared) yield `<g ${last.style}>\n`;
    if (last) yield written(last, isAlike || isShared);
    if (isShared && !isAlike) yield '</g>\n';
    isShared = isAlike;
    last = element;
  }
  if (last) yield written(last, isShared);
  if (isShared) yield '</g>\n';
}

const written = ({ start, style, alone = style, end }: Element, isInGroup: boolean): string =>
  isInGroup ? `${start}${end}\n` : `${start} ${alone}${end}\n`;

function elementOf(mark: Mark): Element {
  switch (mark.kind) {
    case 'curve':
      return curveElement(mark);
    case 'words':
      return wordsElement(mark);
    case 'raster':
      return rasterElement(mark);
    case 'disc':
      return inked(mark, `<circle cx="${number(mark.x)}" cy="${number(mark.y)}" r="${number(mark.radius)}"`);
    case 'rectangle':
      return inked(mark, `<rect ${boxOf(mark)}${mark.corner ? ` rx="${number(mark.corner)}"` : ''}`);
  }
  return inked(mark, `<path d="M${mark.points.map(number).join(' ')}z"`);
}

const boxOf = ({ x, y, width, height }: Box): string =>
  `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;

function inked(mark: Exclude<Mark, Curve | Words>, shape: string): Element {
  const { fill, stroke, opacity = 1 } = mark;
  const style = `fill="${fill === undefined ? 'none' : colour(fill)}"${stroke ? strokeOf(stroke) : ''}`;
  const start = `${shape}${ofWhat(mark)}`;
  if (opacity >= 1) return { start, style, end: '/>' };
  // Of one ink the opacity is that of the ink, which a group may have for all; of two it is that of the whole.
  if (fill === undefined) return { start, style: `${style} stroke-opacity="${share(opacity)}"`, end: '/>' };
  if (!stroke) return { start, style: `${style} fill-opacity="${share(opacity)}"`, end: '/>' };
  return { start, style, end: ` opacity="${share(opacity)}"/>` };
}

const strokeOf = ({ colour: ink, width, dash }: NonNullable<Mark['stroke']>): string =>
  ` stroke="${colour(ink)}" stroke-width="${number(width)}"${dash ? ` stroke-dasharray="${dash.map(number).join(' ')}"` : ''}`;

const ofWhat = ({ of }: Mark): string => (of === undefined ? '' : ` data-of="${xmlText(of)}"`);

function curveElement(mark: Curve): Element {
  const { from, to, by, stroke, opacity = 1 } = mark;
  const [x, y] = [rounded(from[0]), rounded(from[1])];
  // From the first point, as it was rounded.
  const way = (point: readonly [number, number]) =>
    `${number(rounded(point[0]) - x)},${number(rounded(point[1]) - y)}`.replace(',-', '-');
  const path = `M${number(x)} ${number(y)}${by ? `q${way(by)} ${way(to)}` : `l${way(to)}`}`;
  const ink = opacity < 1 ? ` stroke-opacity="${share(opacity)}"` : '';
  // A straight line has nothing to fill.
  const fill = by ? 'fill="none"' : '';
  return {
    start: `<path d="${path}"${ofWhat(mark)}`,
    style: `${fill}${strokeOf(stroke)}${ink}`.trimStart(),
    end: '/>',
  };
}

/** From the middle of a line of letters down to where they stand, in their size. */
const baseline = 0.35;

function wordsElement(mark: Words): Element {
  const { text, x, y, size, weight, anchor, direction, fill, halo, opacity = 1 } = mark;
  const ways = [
    `font-size="${number(size)}"`,
    weight === 400 ? '' : `font-weight="${weight}"`,
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    direction === 'rtl' ? 'direction="rtl" unicode-bidi="embed"' : '',
    `fill="${colour(fill)}"`,
    halo ? `${strokeOf(halo).trimStart()} stroke-linejoin="round" paint-order="stroke"` : '',
  ];
  const own = opacity < 1 ? ` opacity="${share(opacity)}"` : '';
  return {
    start: `<text x="${number(x)}" y="${number(y + baseline * size)}"${ofWhat(mark)}`,
    style: ways.filter(Boolean).join(' '),
    end: `${own}>${xmlText(text)}</text>`,
  };
}

function rasterElement(mark: Raster): Element {
  const { png, opacity = 1 } = mark;
  const own = opacity < 1 ? ` opacity="${share(opacity)}"` : '';
  const start = `<image ${boxOf(mark)} preserveAspectRatio="none"${ofWhat(mark)}`;
  return { start, style: '', end: ` href="data:image/png;base64,${base64Of(png)}"${own}/>` };
}

/** To a hundredth of a pixel; what is no number is 0. */
const rounded = (length: number): number => (Number.isFinite(length) ? Math.round(100 * length) / 100 : 0);

const number = (length: number): string => shortest(rounded(length).toFixed(2));

/** An opacity, to a thousandth: ties can be very pale. */
const share = (opacity: number): string => shortest((Number.isFinite(opacity) ? Math.max(0, opacity) : 1).toFixed(3));

/** Without zeros that say nothing. */
function shortest(digits: string): string {
  const short = digits.replace(/\.?0+$/, '').replace(/^(-?)0\./, '$1.');
  return short === '-0' || short === '' ? '0' : short;
}

/** Colours come from outside of the writer; what is none stays out. */
const colour = (given: string): string => (/^#[0-9a-f]{6}$/i.test(given) ? given : '#808080');
