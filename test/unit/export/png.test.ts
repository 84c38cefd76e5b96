import { array, assert, boolean, integer, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngWith, textIn } from '../../../src/export/pngChunks.ts';
import { PngStream } from '../../../src/export/pngStream.ts';
import { readPng } from './pngReader.ts';

interface Wish {
  readonly hasAlpha?: boolean;
  readonly dpi?: number;
  readonly carried?: string;
  /** Rows that are added at once. */
  readonly at?: number;
}

async function pngOf(width: number, height: number, rgba: Uint8Array, wish: Wish = {}): Promise<Uint8Array> {
  const { hasAlpha = true, at = height, ...extras } = wish;
  const stream = new PngStream({ width, height, hasAlpha, ...extras });
  for (let row = 0; row < height; row += at) stream.add(rgba.subarray(4 * width * row, 4 * width * (row + at)));
  return new Uint8Array(await stream.finish().arrayBuffer());
}

const dot = Uint8Array.of(10, 20, 30, 255);

describe('a PNG written row by row', () => {
  it('has the pixels that it was given, however many rows come at once', async () => {
    const pictures = integer({ min: 1, max: 24 }).chain((width) =>
      integer({ min: 1, max: 24 }).chain((height) =>
        uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height }).map((rgba) => ({
          width,
          height,
          rgba,
        })),
      ),
    );
    const all: Promise<void>[] = [];
    assert(
      property(pictures, integer({ min: 1, max: 9 }), boolean(), ({ width, height, rgba }, at, hasAlpha) => {
        all.push(
          pngOf(width, height, rgba, { at, hasAlpha }).then((bytes) => {
            const read = readPng(bytes);
            expect([read.width, read.height, read.channels]).toEqual([width, height, hasAlpha ? 4 : 3]);
            const meant = hasAlpha ? rgba : rgba.filter((_, place) => place % 4 !== 3);
            expect(Buffer.compare(read.pixels, meant)).toBe(0);
          }),
        );
      }),
    );
    await Promise.all(all);
    expect(all.length).toBeGreaterThanOrEqual(100);
  });

  it('is small where most of it is the same', async () => {
    const rgba = new Uint8Array(4 * 1000 * 1000).fill(250);
    expect((await pngOf(1000, 1000, rgba, { hasAlpha: false, at: 100 })).length).toBeLessThan(10_000);
  });

  it('refuses to end before all its rows are there', () => {
    const stream = new PngStream({ width: 1, height: 2, hasAlpha: true });
    stream.add(dot);
    expect(() => stream.finish()).toThrow('A picture of 2 rows was given 1.');
  });

  it('says how large it is on paper', async () => {
    const { chunks } = readPng(await pngOf(1, 1, dot, { dpi: 300 }));
    const { data } = chunks.find(({ type }) => type === 'pHYs')!;
    // 300 per inch are 11,811 per metre.
    expect([...data]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  });
});

describe('a text in a PNG', () => {
  it('comes out as it went in, in any script, and leaves the pixels as they are', async () => {
    const bare = await pngOf(1, 1, dot);
    const texts: string[] = [];
    assert(
      property(array(string({ unit: 'grapheme' }), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        texts.push(text);
        const written = pngWith(bare, { carried: text, dpi: 96 });
        expect(textIn(written)).toBe(text);
        expect([...readPng(written).pixels]).toEqual([...dot]);
      }),
    );
    expect(texts.some((text) => text !== '')).toBe(true);
  });

  it('takes the place of the one before, as resolution does', async () => {
    const first = await pngOf(1, 1, dot, { carried: 'one', dpi: 96 });
    const second = readPng(pngWith(first, { carried: 'two', dpi: 300 }));
    expect(second.chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    expect(textIn(pngWith(first, { carried: 'two' }))).toBe('two');
    expect(textIn(pngWith(first, { dpi: 300 }))).toBe('one');
  });

  it('is not found where there is none, or where the file is cut or no PNG', async () => {
    const bare = await pngOf(1, 1, dot);
    const whole = pngWith(bare, { carried: 'settings' });
    expect(textIn(bare)).toBeUndefined();
    expect(textIn(Uint8Array.of())).toBeUndefined();
    expect(textIn(new TextEncoder().encode('no picture at all, but a text that is long enough'))).toBeUndefined();
    const found = Array.from({ length: whole.length }, (_, length) => textIn(whole.subarray(0, length)));
    expect(new Set(found)).toEqual(new Set([undefined, 'settings']));
  });
});
