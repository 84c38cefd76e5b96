import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  countsInWindow,
  countsOpen,
  dialog,
  exampleCounts,
  inkOf,
  launchBrowser,
  map,
  onOnePage,
  patience,
  visit,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const onPage = onOnePage(() => visit(browser));

test.sequential(
  'the first screen shows the example drawn, in numbers and in one sentence, without a complaint',
  onPage(async ({ page, complaints }) => {
    await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
    await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.03);
    await page
      .getByText(/who works with whom/i)
      .first()
      .waitFor();
    await page.getByRole('heading', { level: 1, name: 'Coterie' }).waitFor();
    await expect.poll(() => page.title(), patience).toContain('Coterie');
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'the larger example opens from the first screen',
  onPage(async ({ page, complaints }) => {
    await page.getByRole('button', { name: /thirty years/i }).click();
    await expect.poll(async () => (await countsInWindow(page))?.papers, { ...patience, timeout: 60_000 }).toBe(4000);
    await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.03);
    expect(complaints).toEqual([]);
  }),
);

test('a worker that does not start is tried twice, then told of, and started by another try', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let tries = 0;
  await page.route('**/pipeline.worker*', (route) => (++tries <= 2 ? route.abort() : route.continue()));
  await page.goto(inject('url'));
  await dialog(page)
    .getByText(/did not start/)
    .waitFor();
  expect(tries).toBe(2);
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => countsOpen(page), patience).toEqual(exampleCounts);
  await expect.poll(() => dialog(page).isVisible(), patience).toBe(false);
  await context.close();
});
