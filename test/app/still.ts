import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { typed } from './hostileViews.ts';
import { touchAll, type Watched } from './watch.ts';

const shown = /\.(?:svg|html|gexf|graphml)$/;

/** Shows everything that a browser shows of a folder inside one page: pictures in every way, pages as they are embedded. */
export async function embedded(page: Page, look: Watched['look'], folder: string): Promise<void> {
  const parts = await Promise.all((await pathsIn(folder)).filter((path) => shown.test(path)).map(partOf));
  expect(parts.length).toBeGreaterThan(1);
  const holder = join(folder, 'holder.html');
  await writeFile(holder, `<!doctype html>${parts.join('')}`);
  await page.goto(pathToFileURL(holder).href);
  const pages = page.frames().filter((frame) => frame.url().endsWith('.html#embed'));
  expect(pages).toHaveLength(1);
  await pages[0]!.getByRole('region', { name: 'Timeline' }).waitFor();
  await look(page, holder);
}

const frame = (address: string): string => `<iframe data-holder src="${address}" width=900 height=600></iframe>`;

async function partOf(path: string): Promise<string> {
  const { href } = pathToFileURL(path);
  if (path.endsWith('.svg')) return `<img src="${href}"><object data="${href}" data-holder></object>${frame(href)}`;
  if (path.endsWith('.html')) return frame(`${href}#embed`);
  // By this name a browser reads a graph as what it is.
  await writeFile(`${path}.xml`, await readFile(path));
  return frame(`${href}.xml`);
}

export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
}

export async function unpackArchives(folder: string): Promise<void> {
  for (const path of await pathsIn(folder)) {
    if (!path.endsWith('.zip')) continue;
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(path))))
      await writeFile(`${path}.${name}`, bytes);
  }
}

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell);

/** Reads what a spreadsheet reads. */
export async function expectNoFormulas(folder: string): Promise<void> {
  const paths = (await pathsIn(folder)).filter((path) => path.endsWith('.csv'));
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
    const cells = data.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell));
    expect([path, errors, cells.filter((cell) => !isNumber(cell))]).toEqual([path, [], []]);
  }
}

/** Looks at all that a saved page shows: lists, people, ties, papers, search, how it was made. */
export async function throughPage(page: Page, look: Watched['look']): Promise<void> {
  const seen = async (when: string) => {
    await touchAll(page);
    await look(page, `saved page, ${when}`);
  };
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  await seen('at rest');
  const details = page.getByRole('region', { name: 'Details' });
  for (const row of ['.row', '.row', '.viewer-paper']) {
    await details.locator(row).first().click();
    await seen(row);
  }
  await details.locator('.viewer-title').waitFor();
  await page.keyboard.press('Escape');
  for (const text of [...typed, 'script']) {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Search/ }).fill(text);
    await look(page, `saved page, search for ${text}`);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'How this map was made' }).click();
  await page.getByRole('dialog').waitFor();
  await seen('how it was made');
}
