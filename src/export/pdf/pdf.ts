import type { Layer, Mark, MeasureText, Sheet, Words } from '../../drawing/sheet.ts';
import { attachedEntries, idOf, writeAttached, writeInfo, writeMetadata, type About } from './about.ts';
import { writeFont } from './fontObjects.ts';
import { Letters } from './letters.ts';
import { drawPainted, drawWords, type PageFont } from './lines.ts';
import { PdfObjects, type Reference } from './objects.ts';
import { Pen } from './pen.ts';
import { Resources } from './resources.ts';
import { drawCurve, drawDisc, drawPolygon, drawRaster, drawRectangle } from './shapes.ts';
import { number } from './syntax.ts';

/** TrueType files of the letters that are put into the document. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  /** Draws a line that the fonts have no letters for; absent where nothing can be drawn. */
  readonly paint?: PaintWords;
}

/** A line of text as a PNG, `pixels` of it per CSS pixel. */
export type PaintWords = (words: Words, pixels: number) => Promise<PaintedWords | undefined>;

export interface PaintedWords {
  readonly png: Uint8Array;
  /** The box that it fills on the sheet. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfOptions {
  readonly fonts: PdfFonts;
  /** The day on which it is made, such as `2026-11-27`: there is no other clock. */
  readonly created: string;
  /** Such as `Coterie 0.1.0`. */
  readonly generator: string;
  readonly keywords?: readonly string[];
  /** Settings that travel with the picture, kept as an attached file. */
  readonly carried?: string;
  /** Paper in millimetres, in which the sheet is fitted; absent: as large as the sheet. */
  readonly page?: Paper;
}

interface Paper {
  readonly width: number;
  readonly height: number;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Lines with characters that the fonts have no letters for and that could not be drawn: boxes stand for them. */
  readonly replaced: readonly string[];
}

/** A sheet as a PDF (ISO 32000-1) of one page, with texts and shapes. Same sheet and options, same bytes. */
export async function pdfOf(sheet: Sheet, options: PdfOptions): Promise<PdfFile> {
  const objects = new PdfObjects();
  const resources = new Resources(objects);
  const fonts = { regular: fontOf('F0', options.fonts.regular), bold: fontOf('F1', options.fonts.bold) };
  const painted = await paintedOf(sheet, fonts, options.fonts);
  const page = pageOf(sheet, options.page);
  const pen = new Pen(resources);
  drawPage(pen, sheet, page, (layer) => drawLayer(pen, resources, fonts, painted.lines, layer));
  for (const { name, letters } of [fonts.regular, fonts.bold]) {
    if (letters.characters.length === 0) continue;
    const at = objects.place();
    resources.font(name, at);
    await writeFont(objects, letters, at);
  }
  return { bytes: written(objects, resources, pen.text(), page, sheet, options), replaced: painted.replaced };
}

/** How wide lines are in a document with these fonts. */
export function pdfMeasure(fonts: PdfFonts): MeasureText {
  const [regular, bold] = [new Letters(fonts.regular), new Letters(fonts.bold)];
  return (text, size, weight) => ((weight === 400 ? regular : bold).set(text, 'ltr').width * size) / 1000;
}

interface Fonts {
  readonly regular: PageFont;
  readonly bold: PageFont;
}

const fontOf = (name: string, file: Uint8Array): PageFont => ({ name, letters: new Letters(file) });

const fontFor = (fonts: Fonts, { weight }: Words): PageFont => (weight === 400 ? fonts.regular : fonts.bold);

/** Sharp enough on paper: 288 pixels an inch. */
const pixelsOfPainted = 3;

/** Lines that the fonts have no letters for, drawn by others, or told. */
async function paintedOf(sheet: Sheet, fonts: Fonts, { paint }: PdfFonts) {
  const lines = new Map<Words, PaintedWords>();
  const replaced: string[] = [];
  for (const { marks } of sheet.layers) {
    for (const mark of marks) {
      if (mark.kind !== 'words' || fontFor(fonts, mark).letters.covers(mark.text)) continue;
      const painted = await paint?.(mark, pixelsOfPainted);
      if (painted) lines.set(mark, painted);
      else replaced.push(mark.text);
    }
  }
  return { lines, replaced };
}

/** In units of so many points (1/72 inch), and how large the sheet is on it. */
interface Page {
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const pointsPerPixel = 72 / 96;
const pointsPerMillimetre = 72 / 25.4;
/** More units a side are shown by no program that keeps to the limits (ISO 32000-1, annex C.2). */
const mostUnits = 14_400;

function pageOf(sheet: Sheet, paper: Paper | undefined): Page {
  const [wide, high] = paper
    ? [paper.width * pointsPerMillimetre, paper.height * pointsPerMillimetre]
    : [sheet.width * pointsPerPixel, sheet.height * pointsPerPixel];
  const unit = Math.max(1, Math.ceil(Math.max(wide, high) / mostUnits));
  const [width, height] = [wide / unit, high / unit];
  return { unit, width, height, scale: Math.min(width / sheet.width, height / sheet.height) };
}

/** In the middle of the page, y downwards as on the sheet. */
function drawPage(pen: Pen, sheet: Sheet, { width, height, scale }: Page, drawOne: (layer: Layer) => void): void {
  if (sheet.background !== undefined) {
    pen.fill(sheet.background);
    pen.put(`0 0 ${number(width)} ${number(height)} re f`);
  }
  const [left, top] = [(width - sheet.width * scale) / 2, (height + sheet.height * scale) / 2];
  pen.put(`${number(scale, 5)} 0 0 ${number(-scale, 5)} ${number(left)} ${number(top)} cm`);
  for (const layer of sheet.layers) drawOne(layer);
}

type Painted = ReadonlyMap<Words, PaintedWords>;

function drawLayer(pen: Pen, resources: Resources, fonts: Fonts, painted: Painted, { name, clip, marks }: Layer): void {
  pen.put(`/OC /${resources.layer(name)} BDC`);
  pen.inside(() => {
    if (clip) pen.put(`${[clip.x, clip.y, clip.width, clip.height].map((side) => number(side)).join(' ')} re W n`);
    for (const mark of marks) drawMark(pen, resources, fonts, painted, mark);
  });
  pen.put('EMC');
}

function drawMark(pen: Pen, resources: Resources, fonts: Fonts, painted: Painted, mark: Mark): void {
  switch (mark.kind) {
    case 'disc':
      return drawDisc(pen, mark);
    case 'rectangle':
      return drawRectangle(pen, mark);
    case 'polygon':
      return drawPolygon(pen, mark);
    case 'curve':
      return drawCurve(pen, mark);
    case 'raster':
      return drawRaster(pen, resources, mark);
    case 'words': {
      const picture = painted.get(mark);
      return picture
        ? drawPainted(pen, resources, fonts.regular, mark, picture)
        : drawWords(pen, resources, fontFor(fonts, mark), mark);
    }
  }
}

function written(
  objects: PdfObjects,
  resources: Resources,
  content: string,
  { unit, width, height }: Page,
  { title, description }: Sheet,
  { generator, keywords = [], created, carried }: PdfOptions,
): Uint8Array {
  const about: About = { title, description, generator, keywords, created };
  const contents = objects.addStream('', new TextEncoder().encode(content));
  const pages = objects.place();
  const page = objects.add(
    `<< /Type /Page /Parent ${pages} /MediaBox [0 0 ${number(width)} ${number(height)}] ` +
      `${unit === 1 ? '' : `/UserUnit ${unit} `}/Contents ${contents} ` +
      `/Resources ${resources.dictionary()} /Group << /S /Transparency /CS /DeviceRGB >> >>`,
  );
  objects.write(pages, `<< /Type /Pages /Kids [${page}] /Count 1 >>`);
  const attached = carried === undefined ? undefined : writeAttached(objects, carried);
  const metadata = writeMetadata(objects, about);
  const root = objects.add(
    `<< /Type /Catalog /Pages ${pages} /Metadata ${metadata} ${layerEntries(resources.layers)} ` +
      `${attached ? attachedEntries(attached) : ''} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  return objects.file(root, writeInfo(objects, about), idOf([title, description, created, content, carried ?? '']));
}

const layerEntries = (layers: readonly Reference[]): string =>
  `/OCProperties << /OCGs [${layers.join(' ')}] /D << /Order [${layers.toReversed().join(' ')}] /ON [${layers.join(' ')}] >> >>`;
