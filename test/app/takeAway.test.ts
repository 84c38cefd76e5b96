import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, onOnePage, patience, pressWhenDrawn, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function dialogOf(page: Page, kind: string) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save' });
  await dialog.getByRole('tab', { name: kind, exact: true }).click();
  return dialog;
}

async function savedBy(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 80_000 }),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** By the central directory of the archive (APPNOTE.TXT, 4.3.12). */
function filesIn(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < bytes.readUInt16LE(end + 10); file++) {
    const [size, start] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + size);
    files.set(name, bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** The texts of the one page of a PDF. */
async function linesOf(bytes: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.flatMap((item) => ('str' in item ? [item.str] : []));
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What is saved changes nothing of a page, so that all is of one. */
const onPage = onOnePage(() => visit(browser));

test.sequential(
  'a film is saved as frames, one for each window, and a second time with the same pixels',
  onPage(async ({ page, complaints }) => {
    const dialog = await dialogOf(page, 'Film');
    await dialog.getByRole('radio', { name: /^Frames/ }).check();
    await dialog.getByLabel('Size').selectOption('720p');
    await dialog.getByText('6 windows').waitFor();
    const first = await savedBy(page, 'Save film');
    expect(first.name).toBe('coterie-brando-miranda-26-papers-2017-2026.frames.zip');
    const files = filesIn(first.bytes);
    const frames = [...files].filter(([name]) => name.endsWith('.png'));
    expect(frames.map(([name]) => name)).toEqual(Array.from({ length: 6 }, (_, at) => `frame-000${at + 1}.png`));
    expect(new Set(frames.map(([, png]) => hash(png))).size).toBe(6);
    for (const [, png] of frames) expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
    expect(files.get('frames.csv')!.toString()).toContain('frame-0002.png,2018-01-01,2022-12-31,counted');
    const again = await savedBy(page, 'Save film');
    expect(hash(again.bytes)).toBe(hash(first.bytes));
    expect(complaints).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }),
);

test.sequential(
  'a film is saved as a video, with every frame, and can be cancelled while it is made',
  onPage(async ({ page, complaints }) => {
    const dialog = await dialogOf(page, 'Film');
    await dialog.getByRole('radio', { name: /^Video \(WebM\)/ }).check();
    await dialog.getByLabel('Size').selectOption('720p');
    // On a fast machine it would be made before anybody is there to press.
    const cancelled = pressWhenDrawn(page, 'progress[aria-label^="Frame"] ~ button');
    await dialog.getByRole('button', { name: 'Save film' }).click();
    await cancelled;
    await expect.poll(() => page.getByText('No film was made.').count(), patience).toBeGreaterThan(0);
    await expect.poll(() => dialog.getByText(/Frame \d of 6/).count(), patience).toBe(0);
    const { name, bytes } = await savedBy(page, 'Save film');
    expect(name).toBe('coterie-brando-miranda-26-papers-2017-2026.webm');
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(Uint8Array.from(bytes)) });
    expect(await input.computeDuration()).toBeCloseTo(3, 2);
    expect((await (await input.getPrimaryVideoTrack())!.computePacketStats()).packetCount).toBe(18);
    expect(complaints).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }),
);

test.sequential(
  'a picture is saved as a PDF whose names another program finds',
  onPage(async ({ page, complaints, requests }) => {
    const dialog = await dialogOf(page, 'Picture');
    await dialog.getByRole('radio', { name: /^PDF/ }).check();
    const { name, bytes } = await savedBy(page, 'Save picture');
    expect(name).toMatch(/\.pdf$/);
    const lines = await linesOf(bytes);
    expect(lines).toEqual(expect.arrayContaining(['Brando Miranda', 'Rylan Schaeffer']));
    expect(
      requests.filter((address) => !address.startsWith(new URL(page.url()).origin) && !/^(blob|data):/.test(address)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }),
);

test('the command line writes a PDF, in which names that it has no letters for are boxes that can be searched, and says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  try {
    const [table, pdf] = [join(folder, 'papers.csv'), join(folder, 'map.pdf')];
    const rows = [
      'title,authors,year',
      'Tides,"Diaz, Ana; 王, 小明",2001',
      'Reefs,"Diaz, Ana; Moe, Cy; 王, 小明",2004',
    ];
    await writeFile(table, `${rows.join('\n')}\n`);
    const run = ['dist/cli/main.js', 'build', table, '-o', pdf, '--timeline', '--no-caption'];
    const told = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, run, (error, _, err) => (error ? reject(error) : resolve(err)));
    });
    expect(told).toMatch(/has boxes in \d+ lines? of text, such as “.*[王小明].*”: there are no letters for them\./);
    const lines = (await linesOf(await readFile(pdf))).join('\n');
    expect(lines).toContain('Ana Diaz');
    expect(lines).toContain('小明');
    expect(lines).toContain('papers a year');
    expect(lines).not.toContain('Full counting');
  } finally {
    await rm(folder, { recursive: true });
  }
});
