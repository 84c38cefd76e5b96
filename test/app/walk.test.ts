import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coarse, inspector, launchBrowser, patience, settled, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

declare global {
  interface Window {
    /** All that was announced, in its order. */
    said: string[];
  }
}

/** From before the page is loaded: an announcement may be followed by another before anybody looks. */
function listen(): void {
  window.said = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const output = (target instanceof Element ? target : target.parentElement)?.closest('output');
      const text = output?.textContent ?? '';
      if (text !== '' && window.said.at(-1) !== text) window.said.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Waits until something of this kind is announced after the first `after` announcements. */
async function heard(page: Page, what: RegExp, after = 0): Promise<string> {
  const since = () => page.evaluate((from) => window.said.slice(from), after);
  await expect.poll(async () => (await since()).join('\n'), patience).toMatch(what);
  return (await since()).findLast((text) => what.test(text))!;
}

const saidSoFar = (page: Page): Promise<number> => page.evaluate(() => window.said.length);
const isOnMap = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-keys') === 'map');
const headingOf = (page: Page) => inspector(page).getByRole('heading', { level: 2 }).first();

/** Presses a key of the map, waits for the summary of whoever is selected then, and compares it with the panel. */
async function stepBy(page: Page, key: string): Promise<string> {
  const before = await saidSoFar(page);
  await page.keyboard.press(key);
  const summary = await heard(page, /^.+, [\d,]+ papers? \d{4}/, before);
  const [name] = summary.split(', ');
  await inspector(page).getByRole('heading', { name: name!, exact: true }).waitFor();
  const [, papers] = /, ([\d,]+ papers?) /.exec(summary)!;
  await inspector(page).getByText(`${papers} in the window`).waitFor();
  const [, coauthors] = /, ([\d,]+) coauthors?\b/.exec(summary)!;
  await inspector(page)
    .getByText(new RegExp(`^Coauthors\\s*${coauthors}$`))
    .first()
    .waitFor();
  expect(await isOnMap(page)).toBe(true);
  return name!;
}

test('the map is walked from author to coauthor by the keyboard, and each step is said; with Control it is moved, and the selection stays', async () => {
  const { page, complaints } = await visit(browser, coarse, '', listen);
  await settled(page);
  await page.locator('[data-keys="map"]').focus();

  // Nobody is selected: the one with the most papers near the middle.
  expect(await stepBy(page, 'ArrowRight')).toBe('Brando Miranda');
  const closest = await inspector(page)
    .getByRole('button', { name: /^Tie with / })
    .first()
    .getAttribute('aria-label');
  const second = await stepBy(page, '1');
  expect(closest).toContain(second);
  const third = await stepBy(page, '1');
  expect(third).not.toBe(second);

  const before = await saidSoFar(page);
  await page.keyboard.press('i');
  const where = await heard(page, /window 2017 to 2026/, before);
  expect(where).toContain(third);
  expect(where).toContain('26 papers, 43 authors, 63 ties');

  await page.keyboard.press('+');
  await expect.poll(() => page.url(), patience).toContain('at=');
  const at = page.url();
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(() => page.url(), patience).not.toBe(at);
  expect(await headingOf(page).textContent()).toBe(third);
  expect(await isOnMap(page)).toBe(true);

  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), patience).toBe(third);
  expect(await isOnMap(page)).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});
