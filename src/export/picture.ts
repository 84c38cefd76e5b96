import { shapeCorners, type ShapeName } from '../model/shapes.ts';
import { grouped } from '../lib/counted.ts';
import { wrapText } from '../lib/wrapText.ts';
import type { CssPixels } from '../model/units.ts';
import type { ThemeColours } from './snapshot.ts';

export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  /** A circle stands for the size of a dot, whatever its colour. */
  readonly shape: ShapeName | 'line' | 'circle';
  readonly count?: number;
  /** Share of the room for it that a circle takes; all of it unless told. */
  readonly size?: number;
}

export interface PictureParts {
  /** The map as it was drawn, already at the scale. */
  readonly map: CanvasImageSource & { readonly width: number; readonly height: number };
  /** Device pixels per CSS pixel; 2 for a picture at double size. */
  readonly scale: number;
  readonly legendTitle: string;
  readonly legend: readonly LegendEntry[];
  /** The first line is the title. */
  readonly caption: readonly string[];
  readonly theme: ThemeColours;
}

/** A canvas, or why there is none: browsers hand out a blank one, without a word, beyond their limit. */
export type Picture =
  | { readonly kind: 'picture'; readonly canvas: HTMLCanvasElement }
  | { readonly kind: 'too-large'; readonly width: number; readonly height: number; readonly message: string };

export const largestSide = 16_384;

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const fonts = { title: `600 16px ${family}`, heading: `600 13px ${family}`, text: `13px ${family}` };
const margin: CssPixels = 20;
const lineHeight: CssPixels = 19;
const titleHeight: CssPixels = 25;
const swatch: CssPixels = 12;
const swatchGap: CssPixels = 7;
const entryGap: CssPixels = 22;
const sectionGap: CssPixels = 14;
const narrowest: CssPixels = 240;

/** Something to draw below the map, at a place that is already decided. */
type Mark =
  | { kind: 'text'; x: CssPixels; y: CssPixels; text: string; font: string; tone: 'ink' | 'muted' }
  | { kind: 'swatch'; x: CssPixels; y: CssPixels; entry: LegendEntry };

interface Panel {
  readonly marks: readonly Mark[];
  readonly height: CssPixels;
}

/** The map exactly as given, with its legend and caption below it on the theme's ground. */
export function composePicture(parts: PictureParts): Picture {
  const { map, scale, theme } = parts;
  const width = Math.max(map.width, Math.ceil(narrowest * scale));
  const panel = panelOf(parts, width / scale);
  const height = map.height + Math.ceil(panel.height * scale);
  if (width > largestSide || height > largestSide) return tooLarge(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, height);
  context.drawImage(map, Math.floor((width - map.width) / 2), 0);
  context.translate(0, map.height);
  context.scale(scale, scale);
  context.textBaseline = 'middle';
  drawRule(context, width / scale, theme);
  for (const mark of panel.marks) drawMark(context, mark, theme);
  return { kind: 'picture', canvas };
}

/** Undefined when the browser has no memory for it. */
export function pngBlob(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}

function tooLarge(width: number, height: number): Picture {
  const size = `${grouped(width)} × ${grouped(height)} pixels`;
  const message = `A picture of ${size} is more than browsers can draw (${grouped(largestSide)} a side): choose a smaller scale.`;
  return { kind: 'too-large', width, height, message };
}

/** Legend, then caption; where everything goes, before there is a canvas to draw it on. */
function panelOf({ legend, legendTitle, caption }: PictureParts, width: CssPixels): Panel {
  const pen = new Pen(width - 2 * margin);
  if (legend.length > 0) {
    if (legendTitle !== '') pen.paragraph(legendTitle, fonts.heading, 'ink', lineHeight);
    for (const entry of legend) pen.entry(entry);
    pen.endRow();
    pen.gap(sectionGap);
  }
  const [title, ...rest] = caption;
  if (title) pen.paragraph(title, fonts.title, 'ink', titleHeight);
  for (const line of rest) pen.paragraph(line, fonts.text, 'muted', lineHeight);
  return { marks: pen.marks, height: pen.bottom + margin };
}

/** Sets lines and legend entries one after the other, wrapping both. */
class Pen {
  readonly marks: Mark[] = [];
  bottom: CssPixels = margin;
  readonly #width: CssPixels;
  readonly #context = document.createElement('canvas').getContext('2d')!;
  #rowEnd: CssPixels = 0;

  constructor(width: CssPixels) {
    this.#width = width;
  }

  gap(height: CssPixels): void {
    this.bottom += height;
  }

  paragraph(text: string, font: string, tone: 'ink' | 'muted', height: CssPixels): void {
    for (const line of this.#wrapped(text, font, this.#width)) {
      this.marks.push({ kind: 'text', x: margin, y: this.bottom + height / 2, text: line, font, tone });
      this.bottom += height;
    }
  }

  entry(entry: LegendEntry): void {
    const text = entry.count === undefined ? entry.label : `${entry.label} (${grouped(entry.count)})`;
    const indent = swatch + swatchGap;
    const lines = this.#wrapped(text, fonts.text, this.#width - indent);
    const width = indent + Math.max(0, ...lines.map((line) => this.#widthOf(line, fonts.text)));
    if (this.#rowEnd > 0 && (this.#rowEnd + width > this.#width || lines.length > 1)) this.endRow();
    const x = margin + this.#rowEnd;
    this.marks.push({ kind: 'swatch', x, y: this.bottom + lineHeight / 2, entry });
    lines.forEach((line, index) => {
      const y = this.bottom + (index + 0.5) * lineHeight;
      this.marks.push({ kind: 'text', x: x + indent, y, text: line, font: fonts.text, tone: 'ink' });
    });
    this.#rowEnd += width + entryGap;
    // An entry of several lines has its rows for itself.
    if (lines.length > 1) this.gap((lines.length - 1) * lineHeight);
    if (lines.length > 1) this.endRow();
  }

  endRow(): void {
    if (this.#rowEnd > 0) this.bottom += lineHeight;
    this.#rowEnd = 0;
  }

  #wrapped(text: string, font: string, width: CssPixels): string[] {
    return wrapText(text, width, (piece) => this.#widthOf(piece, font));
  }

  #widthOf(text: string, font: string): CssPixels {
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}

function drawRule(context: CanvasRenderingContext2D, width: CssPixels, theme: ThemeColours): void {
  context.fillStyle = theme.muted;
  context.globalAlpha = 0.35;
  context.fillRect(margin, 4, width - 2 * margin, 1);
  context.globalAlpha = 1;
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, theme: ThemeColours): void {
  if (mark.kind === 'swatch') return drawSwatch(context, mark.x, mark.y, mark.entry);
  context.fillStyle = theme[mark.tone];
  context.font = mark.font;
  context.fillText(mark.text, mark.x, mark.y);
}

function drawSwatch(context: CanvasRenderingContext2D, x: CssPixels, y: CssPixels, entry: LegendEntry): void {
  const [middle, radius] = [x + swatch / 2, swatch / 2];
  context.fillStyle = entry.colour;
  context.beginPath();
  switch (entry.shape) {
    case 'disc':
      context.arc(middle, y, radius, 0, 2 * Math.PI);
      break;
    case 'line':
      context.rect(x, y - 1.5, swatch, 3);
      break;
    case 'circle':
      context.arc(middle, y, radius * (entry.size ?? 1) - 0.6, 0, 2 * Math.PI);
      context.strokeStyle = entry.colour;
      context.lineWidth = 1.2;
      return context.stroke();
    default:
      for (const [right, down] of shapeCorners[entry.shape]) {
        context.lineTo(middle + 0.75 * radius * right, y + 0.75 * radius * down);
      }
  }
  context.fill();
}
