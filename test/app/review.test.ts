import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { papersOfNamesakes } from './namesakes.ts';
import { countsOpen, launchBrowser, patience, visitWith } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bench = (page: Page) => page.getByRole('complementary', { name: 'Who is who' });
const chosen = (page: Page) => bench(page).getByRole('option', { selected: true });
const authors = async (page: Page) => (await countsOpen(page))?.authors;
const chosenNames = (page: Page) => chosen(page).locator('.suggestion-names').innerText();
const names = (page: Page) => bench(page).locator('.suggestion-names').allInnerTexts();

/** How many suggestions wait, as the bench says. */
const waiting = async (page: Page): Promise<number> =>
  Number(/(\d+) suggestions?/.exec(await bench(page).locator('.bench-head').innerText())?.[1] ?? 0);

test('suggestions are gone through by the keyboard alone, and the map follows', async () => {
  const { page, complaints } = await visitWith(browser, { name: 'namesakes.csv', text: papersOfNamesakes() });
  const before = (await authors(page))!;

  await page.keyboard.press('w');
  await bench(page).getByRole('listbox').waitFor();
  await expect.poll(() => waiting(page), patience).toBeGreaterThanOrEqual(4);
  const all = await waiting(page);

  // Accepted: one person fewer, and the next suggestion is looked at.
  const first = await chosen(page).innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page).innerText(), patience).not.toBe(first);
  await expect.poll(() => waiting(page), patience).toBe(all - 1);
  await expect.poll(() => authors(page), patience).toBe(before - 1);

  // Undone: it is back, and so is the person; done again.
  await page.keyboard.press('u');
  await expect.poll(() => authors(page), patience).toBe(before);
  await expect.poll(() => chosen(page).innerText(), patience).toBe(first);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => authors(page), patience).toBe(before - 1);
  await expect.poll(() => waiting(page), patience).toBe(all - 1);

  // Rejected: nobody is joined, and it is not suggested again.
  const second = (await names(page))[0]!;
  await page.keyboard.press('Home');
  await expect.poll(() => chosenNames(page), patience).toBe(second);
  await page.keyboard.press('r');
  await expect.poll(() => waiting(page), patience).toBe(all - 2);
  await expect.poll(() => names(page), patience).not.toContain(second);
  await expect.poll(() => authors(page), patience).toBe(before - 1);

  // Later: at the end, and still there.
  const third = (await names(page))[0]!;
  await expect.poll(() => chosenNames(page), patience).toBe(third);
  await page.keyboard.press('l');
  await expect.poll(async () => (await names(page)).at(-1), patience).toBe(third);

  // A number opens to its papers.
  const count = bench(page)
    .getByRole('button', { name: /^\d+ papers? of/ })
    .first();
  await count.focus();
  await page.keyboard.press('Enter');
  await bench(page).locator('.opened-papers .paper').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => bench(page).locator('.opened-papers').count(), patience).toBe(0);

  // All above the line, after a word on what becomes of the map.
  await bench(page).getByRole('listbox').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('b');
  await page.keyboard.press('Shift+A');
  await bench(page)
    .getByText(/Accept these 2\? .* get another end\. It can be undone\./)
    .waitFor();
  await page.keyboard.press('Enter');
  await bench(page)
    .getByText(/No suggestions are left/)
    .waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => bench(page).count(), patience).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});
