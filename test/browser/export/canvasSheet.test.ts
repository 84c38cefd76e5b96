import { describe, expect, it } from 'vitest';
import type { Layer, Mark } from '../../../src/drawing/sheet.ts';
import { canvasMeasure, paintLayers, rastersOf } from '../../../src/export/canvasSheet.ts';
import { paintWords } from '../../../src/work/paintWords.ts';
import { PngStream } from '../../../src/export/pngStream.ts';
import { carriedText } from '../../../src/session/carried.ts';

const [red, blue] = ['#ff0000', '#0000ff'];
const sans = 'sans-serif';

/** The layers on a white canvas of 60 × 40. */
async function painted(layers: readonly Layer[]): Promise<CanvasRenderingContext2D> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [60, 40];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 60, 40);
  paintLayers(context, layers, sans, await rastersOf(layers));
  return context;
}

const one = (mark: Mark): Promise<CanvasRenderingContext2D> => painted([{ name: 'test', marks: [mark] }]);

const colourAt = (context: CanvasRenderingContext2D, x: number, y: number): string =>
  `#${[...context.getImageData(x, y, 1, 1).data.subarray(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

async function dotPng(colour: readonly [number, number, number, number]): Promise<Uint8Array> {
  const stream = new PngStream({ width: 1, height: 1, hasAlpha: true });
  stream.add(Uint8Array.from(colour));
  return new Uint8Array(await stream.finish().arrayBuffer());
}

/** Some of the column is red. */
const isRed = (context: CanvasRenderingContext2D, x: number, width: number) =>
  context.getImageData(x, 10, width, 20).data.some((value, at) => at % 4 === 1 && value < 128);

describe('a sheet on a canvas', () => {
  it('has areas where they are said to be, filled, and with a line around them', async () => {
    const disc = await one({ kind: 'disc', x: 20, y: 20, radius: 10, fill: red, stroke: { colour: blue, width: 4 } });
    expect([colourAt(disc, 20, 20), colourAt(disc, 30, 20), colourAt(disc, 33, 20)]).toEqual([red, blue, '#ffffff']);
    const box = await one({ kind: 'rectangle', x: 10, y: 10, width: 20, height: 20, corner: 10, fill: red });
    expect([colourAt(box, 20, 20), colourAt(box, 11, 11)]).toEqual([red, '#ffffff']);
    const triangle = await one({ kind: 'polygon', points: [10, 10, 50, 10, 10, 38], fill: red });
    expect([colourAt(triangle, 14, 14), colourAt(triangle, 48, 36)]).toEqual([red, '#ffffff']);
  });

  it('has lines, straight, curved and in dashes', async () => {
    const line = await one({ kind: 'curve', from: [0, 20], to: [60, 20], stroke: { colour: red, width: 4 } });
    expect(colourAt(line, 30, 20)).toBe(red);
    const stroke = { colour: red, width: 4 };
    const curve = await one({ kind: 'curve', from: [0, 0], by: [30, 60], to: [60, 0], stroke });
    expect([colourAt(curve, 30, 30), colourAt(curve, 30, 1)]).toEqual([red, '#ffffff']);
    const dashes = await one({ kind: 'curve', from: [0, 20], to: [60, 20], stroke: { ...stroke, dash: [10, 10] } });
    expect([colourAt(dashes, 5, 20), colourAt(dashes, 15, 20)]).toEqual([red, '#ffffff']);
  });

  it('has pictures of pixels, cut off what goes beyond a layer, and lets through what is not opaque', async () => {
    const png = await dotPng([255, 0, 0, 255]);
    const raster: Mark = { kind: 'raster', x: 0, y: 0, width: 60, height: 40, png };
    const clipped = await painted([{ name: 'ground', clip: { x: 0, y: 0, width: 30, height: 40 }, marks: [raster] }]);
    expect([colourAt(clipped, 15, 20), colourAt(clipped, 45, 20)]).toEqual([red, '#ffffff']);
    const half = await one({ kind: 'rectangle', x: 0, y: 0, width: 60, height: 40, fill: '#000000', opacity: 0.5 });
    expect(colourAt(half, 5, 5)).toMatch(/^#(7f|80)/);
  });

  it('has texts on either side of their place, and around it', async () => {
    const words = { kind: 'words', text: 'MMM', y: 20, size: 12, weight: 700, direction: 'ltr', fill: red } as const;
    const start = await one({ ...words, x: 30, anchor: 'start' });
    const end = await one({ ...words, x: 30, anchor: 'end' });
    const middle = await one({ ...words, x: 30, anchor: 'middle' });
    const sides = [start, end, middle].map((context) => [isRed(context, 0, 29), isRed(context, 31, 29)]);
    expect(sides).toEqual([
      [false, true],
      [true, false],
      [true, true],
    ]);
    expect(canvasMeasure(sans)('MMM', 24, 700)).toBeGreaterThan(1.8 * canvasMeasure(sans)('MMM', 12, 700));
  });

  it('draws a single line for a document that has no letters for it, in the box that it names', async () => {
    const line = {
      kind: 'words',
      text: '李明',
      x: 100,
      y: 50,
      size: 12,
      weight: 400,
      direction: 'ltr',
      fill: red,
    } as const;
    const found = (await paintWords(sans)({ ...line, anchor: 'end' }, 2))!;
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(found.png)]));
    expect([bitmap.width, bitmap.height]).toEqual([2 * found.width, 2 * found.height]);
    // To the next whole pixel.
    expect(found.x + found.width).toBeGreaterThanOrEqual(102.99);
    expect(found.x + found.width).toBeLessThan(103.6);
    expect(found.y).toBeLessThan(45);
  });
});

describe('a PNG of ours', () => {
  it('is what the browser reads it as, opaque or not, whatever text it carries', async () => {
    const [width, height] = [61, 37];
    const rgba = Uint8Array.from({ length: 4 * width * height }, (_, at) =>
      at % 4 === 3 ? 255 : (at * 7 + Math.floor(at / (4 * width)) * 13) % 256,
    );
    for (const hasAlpha of [true, false]) {
      const stream = new PngStream({ width, height, hasAlpha, dpi: 300, carried: 'window=2001,2005 — Ŝ李' });
      stream.add(rgba.subarray(0, 4 * width * 20));
      stream.add(rgba.subarray(4 * width * 20));
      const blob = stream.finish();
      const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      expect([bitmap.width, bitmap.height]).toEqual([width, height]);
      expect([...context.getImageData(0, 0, width, height).data]).toEqual([...rgba]);
      expect(carriedText(new Uint8Array(await blob.arrayBuffer()))).toBe('window=2001,2005 — Ŝ李');
    }
  });
});
