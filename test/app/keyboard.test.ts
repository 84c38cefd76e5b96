import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  countsInWindow,
  countsOpen,
  dialog,
  exampleCounts,
  inspector,
  launchBrowser,
  patience,
  search,
  visit,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Name, or else text, of what has the focus; empty when nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return '';
    return (
      (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '').trim() || activeElement.tagName
    );
  });

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`No ${name} among ${passed.join(' | ')}`);
}

const keepsFocus = (page: Page, when: string) =>
  expect.poll(() => focused(page), { ...patience, message: when }).not.toBe('');

/** Presses Tab until a button has the focus that may not be there, or of use, at once. */
async function tabToButton(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name, disabled: false }).first().waitFor();
  await tabTo(page, name);
}

async function saved(page: Page): Promise<Download> {
  const isSaved = page.waitForEvent('download', { timeout: 80_000 });
  const [download] = await Promise.all([isSaved, page.keyboard.press('Enter')]);
  return download;
}

test('the whole journey goes by the keyboard alone', { timeout: 180_000 }, async () => {
  const { page, complaints } = await visit(browser);

  const chooser = page.waitForEvent('filechooser');
  // The browser is told to hand over its chooser before the key is pressed.
  await page.evaluate(() => undefined);
  await page.keyboard.press('o');
  await (await chooser).setFiles('data/brando-miranda/papers.csv');
  await page.locator('.corpus-title', { hasText: 'papers.csv' }).waitFor();
  await expect.poll(() => countsOpen(page), patience).toEqual(exampleCounts);

  await page.keyboard.press('/');
  await page.keyboard.type('miranda');
  await page
    .getByRole('option', { name: /Brando Miranda/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name: 'Brando Miranda' }).waitFor();
  await keepsFocus(page, 'after a search');

  await tabToButton(page, /^Tie with Qianli Liao/);
  await page.keyboard.press('Enter');
  await inspector(page).getByText('3 papers in the window, 3 in all').waitFor();
  await keepsFocus(page, 'after opening a tie');

  await tabTo(page, /^to$/);
  for (let year = 0; year < 6; year++) await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBe(5);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBe(1);
  await page.keyboard.press('End');
  await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);

  await page.keyboard.press('e');
  await dialog(page).waitFor();
  await tabToButton(page, /^Save picture$/);
  const picture = await readFile(await (await saved(page)).path());
  expect([...picture.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(picture.readUInt32BE(16)).toBeGreaterThan(1400);
  expect(picture.readUInt32BE(20)).toBeGreaterThan(900);
  expect(picture.length).toBeGreaterThan(50_000);

  await keepsFocus(page, 'after saving a picture');
  await tabTo(page, /^Picture$/);
  for (const kind of ['Film', 'Graph']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page), patience).toBe(kind);
  }
  await tabToButton(page, /^Save graph$/);
  const gexf = await readFile(await (await saved(page)).path(), 'utf8');
  // The app's own policy forbids parsing; a blank page does it.
  const reader = await browser.newPage();
  expect(await reader.evaluate(countNodes, gexf)).toEqual({ broken: 0, authors: true, ties: true });
  await reader.close();

  await page.keyboard.press('Escape');
  await expect.poll(() => dialog(page).isVisible(), patience).toBe(false);
  await keepsFocus(page, 'after the export dialog');
  expect(complaints).toEqual([]);
  await page.context().close();
});

function countNodes(gexf: string) {
  const parsed = new DOMParser().parseFromString(gexf, 'application/xml');
  return {
    broken: parsed.querySelectorAll('parsererror').length,
    authors: parsed.querySelectorAll('node').length >= 43,
    ties: parsed.querySelectorAll('edge').length >= 63,
  };
}

test('the focus goes back to where it was when a dialog is closed', async () => {
  const { page } = await visit(browser);
  for (const key of ['e', 'r', '?', 'Control+k']) {
    await search(page).focus();
    await page.keyboard.press('Escape');
    await tabTo(page, /^(from|to|window)$/);
    const before = await focused(page);
    await page.keyboard.press(key);
    await dialog(page).waitFor();
    await keepsFocus(page, `in the dialog of ${key}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).isVisible(), patience).toBe(false);
    await expect.poll(() => focused(page), { ...patience, message: `after ${key}` }).toBe(before);
  }
  await page.context().close();
});

test('commands run from the palette, and the menu opens and closes by keys', async () => {
  const { page } = await visit(browser);
  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  await page.keyboard.type('import rep');
  await page.keyboard.press('Enter');
  await dialog(page)
    .getByRole('heading', { name: /import report/i })
    .waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog(page).isVisible(), patience).toBe(false);
  await tabTo(page, /^Menu$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#menu').isVisible(), patience).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('#menu').isVisible(), patience).toBe(false);
  await keepsFocus(page, 'after the menu');
  await page.context().close();
});
