import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriedText } from '../../src/session/carried.ts';
import { readPng, type ReadPng } from '../unit/export/pngReader.ts';
import { dialog, launchBrowser, map, patience, settled, turnToSaving, visit } from './page.ts';

let browser: Browser;
/** Pictures change nothing of a page, so that all are of one. */
let page: Page;
let complaints: string[] | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const list = (name: string) => dialog(page).getByRole('combobox', { name, exact: true });
const preview = () => dialog(page).getByRole('figure', { name: 'Preview of the picture' });

/** The form for pictures, at a format and a size. */
async function wishFor(format: 'PNG' | 'SVG', size: string): Promise<void> {
  if (!complaints) {
    ({ page, complaints } = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] }));
    await settled(page);
  }
  await turnToSaving(page, 'Picture');
  await dialog(page).getByRole('radio', { name: format }).check();
  await list('Size').selectOption(size);
  await preview().locator('canvas').waitFor();
}

async function savedPicture(): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 80_000 }),
    dialog(page).getByRole('button', { name: 'Save picture' }).click(),
  ]);
  return readFile(await download.path());
}

/** Width and height that the form says will come out, in pixels; undefined while the preview is drawn. */
async function sidesTold(): Promise<readonly number[] | undefined> {
  const sides = /([\d,]+) × ([\d,]+) pixels/.exec(await preview().innerText());
  return sides?.slice(1).map((side) => Number(side.replaceAll(',', '')));
}

function pixelsPerMetre({ chunks }: ReadPng): readonly number[] {
  const data = Buffer.from(chunks.find(({ type }) => type === 'pHYs')!.data);
  return [data.readUInt32BE(0), data.readUInt32BE(4), data[8]!];
}

/** Share of the pixels that differ from the first one. */
function inkIn({ pixels, channels }: ReadPng): number {
  let inked = 0;
  for (let at = 0; at < pixels.length; at += channels) {
    if (pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1] || pixels[at + 2] !== pixels[2]) inked++;
  }
  return (inked * channels) / pixels.length;
}

test.sequential('a PNG has the pixels that were wished and says how many go on an inch and what is seen', async () => {
  await wishFor('PNG', 'screen');
  await list('Pixels').selectOption('2×');
  const bytes = await savedPicture();
  const png = readPng(bytes);
  await expect.poll(sidesTold, patience).toEqual([png.width, png.height]);
  expect(pixelsPerMetre(png)).toEqual([7559, 7559, 1]); // 192 an inch
  expect(inkIn(png)).toBeGreaterThan(0.02);
  expect(carriedText(bytes)).toContain('Brando Miranda');
  expect(complaints).toEqual([]);
});

test.sequential('a PNG of the size of A4 at 300 dpi is as large as that sheet when it is printed', async () => {
  await wishFor('PNG', 'a4');
  await list('Resolution').selectOption('300 dpi');
  const png = readPng(await savedPicture());
  expect([png.width, png.height]).toEqual([3508, 2480]);
  expect(pixelsPerMetre(png)).toEqual([11811, 11811, 1]);
  expect(inkIn(png)).toBeGreaterThan(0.02);
  expect(complaints).toEqual([]);
});

/** A picture, drawn by the browser that knows nothing of the app, as its pixels. */
async function drawnAlone(bytes: Uint8Array, type: string): Promise<ReadPng> {
  const alone = await browser.newPage({ deviceScaleFactor: 1 });
  const source = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  await alone.setContent(`<body style="margin:0"><img style="display:block" src="${source}">`);
  await alone.waitForFunction(() => (document.images[0]?.naturalWidth ?? 0) > 0);
  const drawn = readPng(await alone.locator('img').screenshot());
  await alone.close();
  return drawn;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the letters of an SVG are: how they are smoothed is the matter of whoever draws them. */
async function lettersIn(svg: Uint8Array): Promise<readonly Box[]> {
  const alone = await browser.newPage();
  await alone.setContent(`<body style="margin:0">${Buffer.from(svg).toString()}`);
  const boxes = await alone.evaluate(() =>
    [...document.querySelectorAll('text')].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  await alone.close();
  return boxes;
}

const isWithin = ({ x, y, width, height }: Box, column: number, row: number): boolean =>
  column >= x - 3 && column <= x + width + 3 && row >= y - 3 && row <= y + height + 3;

/** Share of the pixels beside the letters that anybody would see to be of other colours. */
function differenceOf(one: ReadPng, other: ReadPng, letters: readonly Box[]): number {
  const seen = 64;
  const pixels = one.width * one.height;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const [a, b] = [pixel * one.channels, pixel * other.channels];
    const channels = [0, 1, 2].map((at) => Math.abs(one.pixels[a + at]! - other.pixels[b + at]!));
    if (Math.max(...channels) <= seen) continue;
    const [column, row] = [pixel % one.width, Math.floor(pixel / one.width)];
    if (!letters.some((box) => isWithin(box, column, row))) different++;
  }
  return different / pixels;
}

test.sequential('an SVG looks like the PNG of the same map in a page of its own, and its names are text', async () => {
  await wishFor('PNG', 'screen');
  await list('Pixels').selectOption('1×');
  const png = await savedPicture();
  await wishFor('SVG', 'screen');
  const svg = await savedPicture();
  expect(Buffer.from(svg).toString()).toContain('>Brando Miranda</text>');
  expect(carriedText(svg)).toContain('Brando Miranda');
  const [shapes, pixels] = [await drawnAlone(svg, 'image/svg+xml'), await drawnAlone(png, 'image/png')];
  expect([shapes.width, shapes.height]).toEqual([pixels.width, pixels.height]);
  expect(differenceOf(shapes, pixels, await lettersIn(svg))).toBeLessThan(0.01);
  expect(complaints).toEqual([]);
});

test.sequential('a picture that is copied is on the clipboard', async () => {
  await wishFor('PNG', 'screen');
  await list('Pixels').selectOption('1×');
  await dialog(page).getByRole('button', { name: 'Copy picture' }).click();
  await page.getByText('The picture is on the clipboard.').first().waitFor({ state: 'attached' });
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap(await item!.getType('image/png'));
    return [bitmap.width, bitmap.height];
  });
  await expect.poll(sidesTold, patience).toEqual(copied);
  expect(complaints).toEqual([]);
});

test.sequential('a picture of more than 16,384 pixels a side is refused in words, and a smaller one is not', async () => {
  await wishFor('PNG', 'screen');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  await page.setViewportSize({ width: 1000, height: 1600 });
  await expect.poll(async () => (await map(page).boundingBox())!.height, patience).toBeGreaterThan(1100);
  await wishFor('PNG', 'screen');
  await list('Pixels').selectOption('own');
  const save = dialog(page).getByRole('button', { name: 'Save picture' });
  const width = () => dialog(page).getByRole('spinbutton', { name: 'Width in pixels' });
  await width().fill('16384');
  await width().press('Tab');
  await dialog(page)
    .getByText(/is too large: at most 16,384 a side .* Choose fewer pixels, or SVG or PDF/)
    .waitFor();
  await expect.poll(() => save.isDisabled(), patience).toBe(true);
  await width().fill('400');
  await width().press('Tab');
  await expect.poll(() => save.isEnabled(), patience).toBe(true);
  expect(readPng(await savedPicture()).width).toBe(400);
  await page.setViewportSize({ width: 1440, height: 900 });
});
