import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsInWindow, exampleCounts, inkOf, launchBrowser, map, patience, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the first screen shows the example drawn, in numbers and in one sentence, without a complaint', async () => {
  const { page, complaints } = await visit(browser);
  await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
  await expect.poll(() => inkOf(map(page)), { timeout: 10_000 }).toBeGreaterThan(0.03);
  await page
    .getByText(/who works with whom/i)
    .first()
    .waitFor();
  await page.getByRole('heading', { level: 1, name: 'Coterie' }).waitFor();
  expect(await page.title()).toContain('Coterie');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the larger example opens from the first screen', async () => {
  const { page, complaints } = await visit(browser);
  await page.getByRole('button', { name: /thirty years/i }).click();
  await expect.poll(async () => (await countsInWindow(page))?.papers, { ...patience, timeout: 60_000 }).toBe(4000);
  await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.03);
  expect(complaints).toEqual([]);
  await page.context().close();
});
