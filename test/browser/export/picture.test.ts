import { describe, expect, it } from 'vitest';
import { composePicture, largestSide, pngBlob, type PictureParts } from '../../../src/export/picture.ts';

const theme = { background: '#ffffff', ink: '#111111', muted: '#555555' };

function mapOf(width: number, height: number): HTMLCanvasElement {
  const map = document.createElement('canvas');
  [map.width, map.height] = [width, height];
  const context = map.getContext('2d')!;
  for (let x = 0; x < width; x += 10) {
    for (let y = 0; y < height; y += 10) {
      context.fillStyle = `rgb(${x % 256} ${y % 256} 128)`;
      context.fillRect(x, y, 10, 10);
    }
  }
  return map;
}

const partsOf = (changes: Partial<PictureParts> = {}): PictureParts => ({
  map: mapOf(600, 300),
  scale: 1,
  legendTitle: 'Topics',
  legend: [
    { label: 'coral reefs', colour: '#0072b2', shape: 'disc', count: 1234 },
    { label: 'graph theory', colour: '#d55e00', shape: 'diamond' },
    { label: 'joint papers', colour: '#767676', shape: 'line' },
  ],
  caption: ['Coral reefs, graphs and others', 'All years, 1996–2025', '4,000 papers · 3,000 authors'],
  theme,
  ...changes,
});

function drawn(parts: PictureParts): HTMLCanvasElement {
  const picture = composePicture(parts);
  if (picture.kind !== 'picture') throw new Error(picture.message);
  return picture.canvas;
}

const pixels = (canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): Uint8ClampedArray =>
  canvas.getContext('2d')!.getImageData(x, y, width, height).data;

const isBlank = (data: Uint8ClampedArray): boolean => data.every((value, i) => i % 4 === 3 || value === 255);

/** Right of this column, below the map, there is nothing but ground. */
const rightBorderIsBlank = (canvas: HTMLCanvasElement, mapHeight: number, border: number): boolean =>
  isBlank(pixels(canvas, canvas.width - border, mapHeight + 8, border, canvas.height - mapHeight - 8));

describe('the picture', () => {
  it('has the map pixel by pixel, and legend and caption under it', () => {
    const parts = partsOf();
    const canvas = drawn(parts);
    expect([...pixels(canvas, 0, 0, 600, 300)]).toEqual([...pixels(parts.map as HTMLCanvasElement, 0, 0, 600, 300)]);
    expect(canvas.width).toBe(600);
    expect(canvas.height).toBeGreaterThan(400);
    expect(isBlank(pixels(canvas, 0, 310, 600, canvas.height - 310))).toBe(false);
    expect(isBlank(pixels(canvas, 0, canvas.height - 12, 600, 12))).toBe(true);
  });

  it('shows the colour of every legend entry', () => {
    const data = pixels(drawn(partsOf()), 0, 300, 600, 60);
    const seen = new Set<string>();
    for (let i = 0; i < data.length; i += 4) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    for (const colour of ['0,114,178', '213,94,0', '118,118,118']) expect(seen).toContain(colour);
  });

  it('is the same panel at twice the scale', () => {
    const [one, two] = [drawn(partsOf()), drawn(partsOf({ map: mapOf(1200, 600), scale: 2 }))];
    expect(two.height - 600).toBe(2 * (one.height - 300));
  });

  it('wraps long labels and captions instead of cutting them, however narrow the map', () => {
    const label = 'a very long topic name that goes on and on · ' + 'W'.repeat(300);
    const legend = Array.from({ length: 12 }, (_, i) => ({
      label: `${label} ${i}`,
      colour: '#0072b2',
      shape: 'disc' as const,
    }));
    for (const width of [10, 300, 600]) {
      const canvas = drawn(partsOf({ map: mapOf(width, 50), legend, caption: [label, label] }));
      expect(canvas.width).toBe(Math.max(240, width));
      expect(rightBorderIsBlank(canvas, 50, 16)).toBe(true);
    }
  });

  it('manages without a legend and without a caption', () => {
    expect(drawn(partsOf({ legend: [], caption: [] })).height).toBeLessThan(360);
  });

  it('refuses, with the reason, what browsers would leave blank', () => {
    const map = { width: largestSide + 1, height: 10 } as HTMLCanvasElement;
    expect(composePicture(partsOf({ map }))).toMatchObject({
      kind: 'too-large',
      message: expect.stringMatching(/16,385 × \d+ pixels.*16,384 a side.*smaller scale/) as string,
    });
    const tall = { width: 600, height: largestSide - 20 } as HTMLCanvasElement;
    expect(composePicture(partsOf({ map: tall })).kind).toBe('too-large');
  });

  it('becomes a PNG of the same size', async () => {
    const canvas = drawn(partsOf());
    const blob = await pngBlob(canvas);
    const bitmap = await createImageBitmap(blob!);
    expect([blob!.type, bitmap.width, bitmap.height]).toEqual(['image/png', canvas.width, canvas.height]);
  });

  it('gives no blob for a canvas without area', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 0;
    expect(await pngBlob(canvas)).toBeUndefined();
  });
});
