import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layer, Mark, Sheet, Words } from '../../../../src/drawing/sheet.ts';
import { pdfMeasure, pdfOf, type PdfOptions } from '../../../../src/export/pdf/pdf.ts';
import { chunk } from '../../../../src/export/pngChunks.ts';
import { pngSignature } from '../../../../src/lib/pngFile.ts';
import { PngStream } from '../../../../src/export/pngStream.ts';
import { fonts, openedPdf } from './opened.ts';

const options: PdfOptions = { fonts, created: '2026-11-27', generator: 'Coterie 0.1.0' };

const sheet = (layers: readonly Layer[], more: Partial<Sheet> = {}): Sheet => ({
  width: 400,
  height: 300,
  background: undefined,
  title: 'Map',
  description: 'Who works with whom',
  font: 'sans-serif',
  layers,
  ...more,
});

const line = (text: string, more: Partial<Words> = {}): Words => ({
  kind: 'words',
  text,
  x: 20,
  y: 20,
  size: 14,
  weight: 400,
  anchor: 'start',
  direction: 'ltr',
  fill: '#102030',
  ...more,
});

const names = (...texts: readonly string[]): Layer => ({
  name: 'names',
  marks: texts.map((text, at) => line(text, { y: 20 + 20 * at })),
});

const linesOf = async (layer: Layer) => (await openedPdf((await pdfOf(sheet([layer]), options)).bytes)).lines;

test('a page is as large as its sheet, in points', async () => {
  const { page } = await openedPdf((await pdfOf(sheet([]), options)).bytes);
  expect(page.view).toEqual([0, 0, 300, 225]);
});

test('a page longer than readers take has larger units', async () => {
  const { page } = await openedPdf((await pdfOf({ ...sheet([]), width: 20_000, height: 40_000 }, options)).bytes);
  expect(page.view).toEqual([0, 0, 5000, 10_000]);
  expect(page.userUnit).toBe(3);
});

test('on paper the sheet is as large as it can be, in the middle', async () => {
  const dot: Mark = { kind: 'rectangle', x: 0, y: 0, width: 400, height: 300, fill: '#ff0000' };
  const a4 = { width: 210, height: 297 };
  const opened = await openedPdf(
    (await pdfOf(sheet([{ name: 'nodes', marks: [dot] }]), { ...options, page: a4 })).bytes,
  );
  const [, , width, height] = opened.page.view as [number, number, number, number];
  expect([width, height]).toEqual([expect.closeTo(595.28, 1), expect.closeTo(841.89, 1)]);
  const [scale, , , , left, top] = opened.argumentsOf('transform')[0] as number[];
  expect(scale! * 400).toBeCloseTo(width, 0);
  expect(left).toBeCloseTo(0, 0);
  expect(top).toBeCloseTo((height + scale! * 300) / 2, 0);
});

test('every shape is painted once, whatever it is', async () => {
  const stroke = { colour: '#0000ff', width: 2, dash: [4, 2] } as const;
  const marks: Mark[] = [
    { kind: 'disc', x: 50, y: 50, radius: 20, fill: '#ff0000', stroke, opacity: 0.4 },
    { kind: 'rectangle', x: 10, y: 10, width: 20, height: 30, corner: 40, stroke },
    { kind: 'polygon', points: [0, 0, 10, 0, 5, 8], fill: '#00ff00' },
    { kind: 'curve', from: [0, 0], to: [9, 9], by: [9, 0], stroke, opacity: 0.25 },
    { kind: 'curve', from: [0, 0], to: [9, 9], stroke },
  ];
  const opened = await openedPdf((await pdfOf(sheet([{ name: 'nodes', marks }]), options)).bytes);
  expect(opened.paths).toBe(5);
  expect(opened.count('setDash')).toBe(1);
  const states = opened.argumentsOf('setGState').map(([state]) => Object.fromEntries(state as [string, number][]));
  expect(states.map(({ ca }) => ca)).toEqual([0.4, 1, 0.25, 1]);
});

test('a curve is the parabola that it was', async () => {
  const curve: Mark = {
    kind: 'curve',
    from: [0, 0],
    by: [30, 60],
    to: [90, 0],
    stroke: { colour: '#000000', width: 1 },
  };
  const opened = await openedPdf((await pdfOf(sheet([{ name: 'ties', marks: [curve] }]), options)).bytes);
  const [, [path]] = opened.argumentsOf('constructPath')[0] as [number, [Float32Array]];
  // Move, curve: their numbers stand among the points.
  expect(Array.from(path)).toEqual([0, 0, 0, 2, 20, 40, 50, 40, 90, 0]);
});

test('what lies outside of the clip of a layer is cut off there and nowhere else', async () => {
  const marks: Mark[] = [{ kind: 'disc', x: 5, y: 5, radius: 5, fill: '#ff0000' }];
  const clip = { x: 10, y: 20, width: 30, height: 40 };
  const opened = await openedPdf(
    (
      await pdfOf(
        sheet([
          { name: 'ties', clip, marks },
          { name: 'nodes', marks },
        ]),
        options,
      )
    ).bytes,
  );
  expect(opened.count('clip')).toBe(1);
  expect(opened.count('save')).toBe(opened.count('restore'));
});

test('names in many scripts can be read in their order', async () => {
  const texts = [
    'Müller, office',
    'Ελληνικά Жуков',
    'Nguyễn Thị Ánh',
    'Հայերեն ქართული',
    'محمد عبد الله',
    'لا إله',
    'שלום כהן',
  ];
  expect(await linesOf(names(...texts))).toEqual(texts);
});

test('letters run to the left where they should, numbers and Latin names among them do not', async () => {
  const [found] = await linesOf(names('כהן 123 Levi'));
  for (const part of ['כהן', '123', 'Levi']) expect(found).toContain(part);
});

test('texts with marks of PDF in them stay texts', async () => {
  const texts = [
    '(\\) >> endstream endobj %%EOF',
    '<script>alert(1)</script>',
    "=cmd|' /C calc'!A0",
    '/JS [<</S /URI>>]',
  ];
  expect(await linesOf(names(...texts))).toEqual(texts);
});

test('characters that nobody can see, and halves of characters, do no harm', async () => {
  expect(await linesOf(names('a\u0000b\u202ec\ufe0f', 'x\ud800y', ''))).toEqual(['abc', 'x\ufffdy']);
});

test('what the letters do not have is written with a box, can still be found, and is told', async () => {
  const { bytes, replaced } = await pdfOf(sheet([names('日本語 study', 'हिन्दी', 'plain')]), options);
  expect(replaced).toEqual(['日本語 study', 'हिन्दी']);
  expect((await openedPdf(bytes)).lines).toEqual(['日本語 study', 'हिन्दी', 'plain']);
});

test('what the letters do not have is drawn where somebody can draw, with its text over it', async () => {
  const asked: string[] = [];
  const paint: PdfOptions['fonts']['paint'] = async (words) => {
    asked.push(words.text);
    return { png: await picture(6, 3), x: 20, y: 5, width: 60, height: 30 };
  };
  const painted = { ...options, fonts: { ...fonts, paint } };
  const { bytes, replaced } = await pdfOf(sheet([names('日本語', 'plain')]), painted);
  expect({ asked, replaced }).toEqual({ asked: ['日本語'], replaced: [] });
  const opened = await openedPdf(bytes);
  expect(opened.lines).toEqual(['日本語', 'plain']);
  expect(opened.count('paintImageXObject')).toBe(1);
});

test('a halo is no text', async () => {
  const haloed: Layer = { name: 'names', marks: [line('Aÿu', { halo: { colour: '#ffffff', width: 3 } })] };
  const opened = await openedPdf((await pdfOf(sheet([haloed]), options)).bytes);
  expect(opened.lines).toEqual(['Aÿu']);
  expect(opened.paths).toBe(3);
});

test('only the letters that are used are in the document', async () => {
  const { bytes } = await pdfOf(sheet([names('Coterie', 'of people')]), options);
  expect(bytes.length).toBeLessThan(20_000);
  const { page, argumentsOf } = await openedPdf(bytes);
  const [[name]] = argumentsOf('setFont') as [[string]];
  const font = page.commonObjs.get(name) as { readonly missingFile: boolean; readonly name: string };
  expect(font).toMatchObject({ missingFile: false, name: 'COTERI+DejaVuSansCondensed' });
});

test('a line stands where its anchor says, as wide as it was measured', async () => {
  const measure = pdfMeasure(fonts);
  const width = measure('Rosalind', 20, 700);
  const marks = (['start', 'middle', 'end'] as const).map((anchor, at) =>
    line('Rosalind', { x: 200, y: 20 + 30 * at, size: 20, weight: 700, anchor }),
  );
  const { page } = await openedPdf((await pdfOf(sheet([{ name: 'names', marks }]), options)).bytes);
  const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str ? [item] : []));
  const lefts = items.map(({ transform }) => (transform as number[])[4]! / 0.75);
  expect(lefts).toEqual([expect.closeTo(200, 1), expect.closeTo(200 - width / 2, 1), expect.closeTo(200 - width, 1)]);
  for (const item of items) expect(item.width / 0.75).toBeCloseTo(width, 0);
});

test('pictures of pixels keep their colours and what shines through', async () => {
  const raster: Mark = { kind: 'raster', x: 10, y: 10, width: 60, height: 30, png: await picture(4, 2), opacity: 0.5 };
  const opened = await openedPdf((await pdfOf(sheet([{ name: 'ground', marks: [raster] }]), options)).bytes);
  const [[name]] = opened.argumentsOf('paintImageXObject') as [[string]];
  const image = await new Promise<{ readonly width: number; readonly data: Uint8Array }>((resolve) =>
    opened.page.objs.get(name, resolve),
  );
  expect(image.width).toBe(4);
  expect(Array.from(image.data.subarray(0, 8))).toEqual([200, 100, 50, 0, 200, 100, 50, 9]);
});

test('a picture that is no PNG of a canvas is refused with the reason', async () => {
  const wrong: Mark = { kind: 'raster', x: 0, y: 0, width: 1, height: 1, png: new Uint8Array([1, 2, 3]) };
  const deep = Uint8Array.from([
    ...pngSignature,
    ...chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 16, 6, 0, 0, 0])),
  ]);
  await expect(pdfOf(sheet([{ name: 'ground', marks: [wrong] }]), options)).rejects.toThrow('no PNG');
  await expect(pdfOf(sheet([{ name: 'ground', marks: [{ ...wrong, png: deep }] }]), options)).rejects.toThrow(
    '16 bits',
  );
});

test('the document says what it is and carries what it is given', async () => {
  const title = 'Authors & “topics” 日本 <x>';
  const carried = JSON.stringify({ view: 'w=2001..2003', title });
  const { bytes } = await pdfOf(sheet([], { title }), { ...options, keywords: ['coauthorship', 'a & b'], carried });
  const { document } = await openedPdf(bytes);
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({
    Title: title,
    Subject: 'Who works with whom',
    Creator: 'Coterie 0.1.0',
    Keywords: 'coauthorship, a & b',
    CreationDate: 'D:20261127000000Z',
  });
  expect(metadata.get('dc:title')).toBe(title);
  const attachments = (await document.getAttachments()) as Record<string, { readonly content: Uint8Array }>;
  expect(Object.keys(attachments)).toEqual(['coterie-view.json']);
  expect(new TextDecoder().decode(attachments['coterie-view.json']!.content)).toBe(carried);
});

test('layers are layers in programs that show them', async () => {
  const { bytes } = await pdfOf(sheet([{ name: 'ties', marks: [] }, names('A')]), options);
  const config = await (await openedPdf(bytes)).document.getOptionalContentConfig();
  expect(Array.from(config, ([, group]) => group.name)).toEqual(['ties', 'names']);
});

test('the same sheet gives the same bytes', async () => {
  const layers: Layer[] = [
    names('Aÿ ffi', 'محمد', '日本'),
    { name: 'nodes', marks: [{ kind: 'disc', x: 1, y: 2, radius: 3, fill: '#123456' }] },
  ];
  const once = await pdfOf(sheet(layers), options);
  const again = await pdfOf(sheet(layers), options);
  expect(again.bytes).toEqual(once.bytes);
});

test('sixty thousand ties are painted, each once, and share their inks', async () => {
  const marks: Mark[] = Array.from({ length: 60_000 }, (_, at) => ({
    kind: 'curve',
    from: [at % 400, at % 300],
    to: [(at * 7) % 400, (at * 11) % 300],
    by: [200, 150],
    stroke: { colour: '#336699', width: 1 },
    opacity: (at % 5) / 100 + 0.02,
  }));
  const { bytes } = await pdfOf(sheet([{ name: 'ties', marks }]), options);
  const opened = await openedPdf(bytes);
  expect(opened.paths).toBe(60_000);
  expect(new TextDecoder('latin1').decode(bytes).match(/\/Type \/ExtGState/g)).toHaveLength(5);
  expect(bytes.length).toBeLessThan(60_000 * 30);
});

test('any text can be written, and any document opened', async () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ltr', 'rtl'),
      async (some, title, direction) => {
        const marks = some.map((text, at) => line(text, { y: 20 * at, direction }));
        const { bytes } = await pdfOf(sheet([{ name: title, marks }], { title }), { ...options, carried: title });
        const { info } = await (await openedPdf(bytes)).document.getMetadata();
        expect((info as { Title?: string }).Title ?? '').toBe(title);
      },
    ),
    { numRuns: 40 },
  );
});

/** All of one colour; what it covers grows from pixel to pixel. */
async function picture(width: number, height: number): Promise<Uint8Array> {
  const stream = new PngStream({ width, height, hasAlpha: true });
  stream.add(Uint8Array.from({ length: width * height * 4 }, (_, at) => [200, 100, 50, (at >> 2) * 9][at & 3]!));
  return new Uint8Array(await stream.finish().arrayBuffer());
}
