import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspector, launchBrowser, patience, search, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The people of the way that is shown, with the number of each. */
const way = (page: Page): Promise<string[]> =>
  page
    .getByRole('list', { name: 'The way from Elyas Obbad to Kenji Kawaguchi' })
    .locator('> li > .row')
    .allInnerTexts()
    .then((rows) => rows.map((row) => row.replaceAll(/\s+/g, ' ').replaceAll(/^\d \d /g, '')));

const expected = ['Elyas Obbad', 'Brando Miranda', 'Qianli Liao', 'Kenji Kawaguchi'];

test('the way between two people is found by the keyboard alone, down to a paper', async () => {
  const { page, complaints } = await visit(browser);
  await page.keyboard.press('/');
  await page.keyboard.type('obbad');
  await page
    .getByRole('option', { name: /Elyas Obbad/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name: 'Elyas Obbad' }).waitFor();

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('way from');
  await page.getByRole('option', { name: /Way from the selected/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#way-to[open] > summary:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('kawaguchi');
  await page
    .getByRole('option', { name: /Kenji Kawaguchi/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => way(page), patience).toEqual(expected);
  await page.locator('#ways > summary:focus').waitFor();

  // Wherever the focus is, one key leads back to the ways between the two.
  await page.keyboard.press('Tab');
  await page.keyboard.press('g');
  await page.locator('#ways > summary:focus').waitFor();

  const hop = page.locator('#ways .hop summary').first();
  for (let step = 0; step < 10 && !(await hop.evaluate((one) => one === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('#ways .hop .paper').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await inspector(page).getByText('Paper', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the way between two people is found by touch on a small screen', async () => {
  const { page, complaints } = await visit(browser, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await search(page).tap();
  await search(page).fill('obbad');
  await page
    .getByRole('option', { name: /Elyas Obbad/ })
    .first()
    .tap();
  await inspector(page).getByRole('heading', { name: 'Elyas Obbad' }).waitFor();
  await page.locator('#way-to > summary').tap();
  await page.getByRole('combobox', { name: 'Name of the other author' }).fill('kawaguchi');
  await page
    .getByRole('option', { name: /Kenji Kawaguchi/ })
    .first()
    .tap();
  await expect.poll(() => way(page), patience).toEqual(expected);
  await page.getByRole('radio', { name: 'In time' }).tap();
  await page.locator('#ways output', { hasText: 'No way in time' }).waitFor();
  await page.getByRole('button', { name: /^Turn round/ }).tap();
  await page.locator('#ways output', { hasText: 'how it could have travelled' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
