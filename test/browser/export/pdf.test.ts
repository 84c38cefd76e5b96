import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import readerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { expect, test } from 'vitest';
import type { Sheet } from '../../../src/drawing/sheet.ts';
import { fetchPdfFonts } from '../../../src/work/pdfFonts.ts';
import { writePdf } from '../../../src/work/pdfWriter.ts';

GlobalWorkerOptions.workerSrc = readerUrl;

const sheet: Sheet = {
  width: 200,
  height: 100,
  background: '#102040',
  title: 'Map',
  description: 'Two dots',
  font: 'sans-serif',
  layers: [
    {
      name: 'nodes',
      marks: [
        { kind: 'disc', x: 40, y: 30, radius: 20, fill: '#ff0000' },
        { kind: 'disc', x: 150, y: 60, radius: 20, fill: '#ffffff', opacity: 0.5 },
      ],
    },
    {
      name: 'names',
      marks: ['Rosalind', '日本語'].map((text, at) => ({
        kind: 'words',
        text,
        x: 40,
        y: 70 + 16 * at,
        size: 12,
        weight: 400,
        anchor: 'middle',
        direction: 'ltr',
        fill: '#ffffff',
        halo: { colour: '#102040', width: 3 },
      })),
    },
  ],
};
const wish = { created: '2026-11-27', generator: 'Coterie' };
const going = new AbortController().signal;
const fonts = await fetchPdfFonts();

async function openedPage(bytes: Uint8Array) {
  const page = await (await getDocument({ data: bytes }).promise).getPage(1);
  const viewport = page.getViewport({ scale: 96 / 72 });
  const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
  await page.render({ canvas, viewport }).promise;
  const context = canvas.getContext('2d')!;
  const { items } = await page.getTextContent();
  return {
    at: (x: number, y: number) => Array.from(context.getImageData(x, y, 1, 1).data.subarray(0, 3)),
    lines: items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])),
  };
}

test('a PDF that the page writes looks like its sheet', async () => {
  const { bytes, replaced } = await writePdf(sheet, fonts, wish, going);
  expect(replaced).toEqual([]);
  const page = await openedPage(bytes);
  expect(page.at(100, 10)).toEqual([16, 32, 64]);
  expect(page.at(40, 30)).toEqual([255, 0, 0]);
  expect(page.at(40, 51)).toEqual([16, 32, 64]);
  for (const [index, value] of [136, 144, 160].entries()) expect(page.at(150, 60)[index]).toBeCloseTo(value, -1);
});

test('what no letters are there for is drawn by the browser, and found all the same', async () => {
  const { bytes } = await writePdf(sheet, fonts, wish, going);
  expect((await openedPage(bytes)).lines).toEqual(['Rosalind', '日本語']);
});

test('the page writes the same bytes again', async () => {
  const [once, again] = [await writePdf(sheet, fonts, wish, going), await writePdf(sheet, fonts, wish, going)];
  expect(again.bytes).toEqual(once.bytes);
});

test('writing stops when it is told to', async () => {
  const control = new AbortController();
  const writing = writePdf(sheet, fonts, wish, control.signal);
  control.abort();
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
});
