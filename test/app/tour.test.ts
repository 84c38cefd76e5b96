import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { coarse, launchBrowser, patience } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function firstVisit(width: number, height: number, fragment = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...coarse });
  const page = await context.newPage();
  await page.goto(`${inject('url')}${fragment}`);
  await page.locator('.corpus-counts').waitFor(patience);
  return page;
}

const card = (page: Page) => page.getByRole('region', { name: 'Tour' });

/** Runs in the page: pixels that the card has in common with what it points at. */
function covered(): number {
  const [own, outline] = ['.tour-card', '.tour-outline'].map((of) =>
    document.querySelector(of)!.getBoundingClientRect(),
  );
  const wide = Math.min(own!.right, outline!.right) - Math.max(own!.left, outline!.left);
  const high = Math.min(own!.bottom, outline!.bottom) - Math.max(own!.top, outline!.top);
  return outline!.height < 20 ? Infinity : Math.max(0, wide) * Math.max(0, high);
}

/** Goes through the tour, step by step, beside what each tells of. */
async function goThrough(page: Page): Promise<void> {
  await card(page).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  for (let step = 1; step <= 5; step++) {
    await card(page).getByText(`${step} of 5`).waitFor();
    await expect.poll(() => page.evaluate(covered), patience).toBe(0);
    await card(page)
      .getByRole('button', { name: step < 5 ? 'Next' : 'Done' })
      .click();
  }
  await card(page).waitFor({ state: 'detached' });
}

test.each([
  [1024, 768],
  [390, 844],
])('at %i × %i the tour stands beside what it tells of, and takes no focus', async (width, height) => {
  const page = await firstVisit(width, height);
  await goThrough(page);
  await page.context().close();
});

test('at 1440 × 900 the tour does so as well, and who has seen it is not offered it again', async () => {
  const page = await firstVisit(1440, 900);
  await goThrough(page);
  await page.reload();
  await page.locator('.legend-row').first().waitFor(patience);
  expect(await card(page).count()).toBe(0);
  await page.context().close();
});

test('Escape skips the tour, an address that says what to see has none, and whoever asks is taken to it', async () => {
  const addressed = await firstVisit(1440, 900, '#v=1&color=community');
  await addressed.locator('.legend-row').first().waitFor(patience);
  expect(await card(addressed).count()).toBe(0);
  await addressed.context().close();

  const page = await firstVisit(1440, 900);
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('button', { name: 'Show the tour' }).click();
  await card(page).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patience).toBe('Next');
  await page.context().close();
});
