import type { CssPixels } from '../model/units.ts';
import type { Layer, Mark, MeasureText, Raster, Words } from '../drawing/sheet.ts';

/** Widths of texts as a canvas has them, in families of letters as in style files. */
export function canvasMeasure(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, CssPixels>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const found = known.get(key);
    if (found !== undefined || !context) return found ?? 0.6 * size * text.length;
    context.font = fontOf({ size, weight }, font);
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** What has to be unpacked before it can be painted. */
export type Rasters = ReadonlyMap<Raster, ImageBitmap>;

export async function rastersOf(layers: readonly Layer[]): Promise<Rasters> {
  const found: [Raster, ImageBitmap][] = [];
  for (const { marks } of layers) {
    for (const mark of marks) {
      if (mark.kind !== 'raster') continue;
      found.push([mark, await createImageBitmap(new Blob([Uint8Array.from(mark.png)], { type: 'image/png' }))]);
    }
  }
  return new Map(found);
}

/** Paints layers of a sheet, the lowest first, on a canvas that is scaled to CSS pixels. */
export function paintLayers(
  context: CanvasRenderingContext2D,
  layers: readonly Layer[],
  font: string,
  rasters: Rasters = new Map(),
): void {
  for (const { clip, marks } of layers) {
    context.save();
    if (clip) {
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
    }
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const mark of marks) paint(context, mark, font, rasters);
    context.restore();
  }
}

function paint(context: CanvasRenderingContext2D, mark: Mark, font: string, rasters: Rasters): void {
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.kind === 'words') return paintWords(context, mark, font);
  if (mark.kind === 'raster') {
    const bitmap = rasters.get(mark);
    if (bitmap) context.drawImage(bitmap, mark.x, mark.y, mark.width, mark.height);
    return;
  }
  context.beginPath();
  trace(context, mark);
  if (mark.fill !== undefined) {
    context.fillStyle = mark.fill;
    context.fill();
  }
  if (mark.stroke) {
    context.strokeStyle = mark.stroke.colour;
    context.lineWidth = mark.stroke.width;
    context.setLineDash(mark.stroke.dash ?? []);
    context.stroke();
  }
}

function trace(context: CanvasRenderingContext2D, mark: Exclude<Mark, Words | Raster>): void {
  switch (mark.kind) {
    case 'disc':
      return context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
    case 'rectangle':
      return context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.corner ?? 0);
    case 'polygon':
      for (let at = 0; at < mark.points.length; at += 2) context.lineTo(mark.points[at]!, mark.points[at + 1]!);
      return context.closePath();
    case 'curve':
      context.moveTo(...mark.from);
      if (mark.by) return context.quadraticCurveTo(...mark.by, ...mark.to);
      return context.lineTo(...mark.to);
  }
}

const fontOf = ({ size, weight }: Pick<Words, 'size' | 'weight'>, font: string): string =>
  `${weight} ${size}px ${font}`;

function paintWords(context: CanvasRenderingContext2D, mark: Words, font: string): void {
  context.font = fontOf(mark, font);
  context.direction = mark.direction;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  if (mark.halo) {
    context.strokeStyle = mark.halo.colour;
    context.lineWidth = mark.halo.width;
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.y);
}
