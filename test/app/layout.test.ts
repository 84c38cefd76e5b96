import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './faults.ts';
import {
  choose,
  dialog,
  launchBrowser,
  map,
  patience,
  restingBox,
  settled,
  timeline,
  turnStageTo,
  visit,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

test.each(sizes)(
  'at %i × %i nothing overlaps and nothing is cut, at rest in both themes and in the drawings of change, and the map has the room',
  async (width, height) => {
    const { page } = await visit(browser, { viewport: { width, height } });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    const isSound = async (state: string) => {
      // What makes room for itself does so when its size is known.
      await expect.poll(() => page.evaluate(faults), { ...patience, message: state }).toEqual([]);
      await expect.poll(wide, { ...patience, message: state }).toBeLessThanOrEqual(width);
    };
    await settled(page);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await isSound(colorScheme);
    }
    expect((await restingBox(map(page))).height).toBeGreaterThan(0.4 * height);
    // Between two panels there is least room.
    if (width === 1024) expect(await linesOverChart(page)).toBe(3);
    const tabs = page.getByRole('navigation', { name: 'View' }).getByRole('button');
    const titles = await tabs.allTextContents();
    expect(titles).toEqual(['Map', 'Table', 'Flow', 'Strategic diagram', 'Bursts and trends', 'What changed']);
    for (const title of titles.slice(1)) {
      await turnStageTo(page, title);
      await isSound(title);
    }
    await tabs.first().click();
    await choose(page, [{ name: 'one.csv', text: 'Title,Authors,Year\nOn maps,Ana Diaz;Bo Berg,2001\n' }]);
    await page.locator('.note', { hasText: 'one.csv' }).waitFor();
    // On one column it is at the edge of the screen, whatever the page is scrolled to.
    if (width > 860) expect(await page.evaluate(underNote)).toEqual([]);
    await page.context().close();
  },
);

/** In how many lines everything stands that is over the chart of the timeline. */
const linesOverChart = (page: Page): Promise<number> =>
  timeline(page)
    .locator('.timeline-head :is(button, select, input[type=number], input[type=text], p)')
    .evaluateAll((parts) => {
      const middles = parts
        .map((part) => part.getBoundingClientRect())
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ top, bottom }) => (top + bottom) / 2)
        .sort((one, other) => one - other);
      return middles.filter((middle, at) => at === 0 || middle - middles[at - 1]! > 10).length;
    });

/** Runs in the page: what is pressed and lies under the note of what is new. */
function underNote(): string[] {
  const note = document.querySelector('.note')!.getBoundingClientRect();
  return [...document.querySelectorAll('button, input, select, summary, [role=slider]')]
    .filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left < note.right && right > note.left && top < note.bottom && bottom > note.top;
    })
    .map((element) => `${element.tagName} ${element.className}`);
}

/** Runs in the page: where the dialog and the button that saves stand. */
function placesOfSaving() {
  const [whole, button, tabs] = ['dialog', '.save-foot .primary', '[role=tablist]'].map((place) =>
    document.querySelector(place)!.getBoundingClientRect(),
  );
  return {
    dialog: [whole!.top, whole!.bottom],
    isSeen: button!.top > tabs!.bottom && button!.bottom < whole!.bottom && whole!.bottom <= innerHeight,
  };
}

test('on a phone what saves is in sight in every form, filters say what they are, and the tools stand below the map', async () => {
  const { page } = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const place = (await map(page).boundingBox())!;
  const tool = (await page.getByRole('button', { name: /lasso/i }).boundingBox())!;
  expect(tool.y).toBeGreaterThanOrEqual(place.y + place.height);

  await map(page).focus();
  await page.keyboard.press('e');
  const tabs = dialog(page).getByRole('tab');
  await tabs.first().waitFor();
  const stood: number[][] = [];
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect.poll(() => tab.getAttribute('aria-selected'), patience).toBe('true');
    const places = await page.evaluate(placesOfSaving);
    expect(places.isSeen, await tab.innerText()).toBe(true);
    stood.push(places.dialog);
  }
  expect(new Set(stood.map(String)).size).toBe(1);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });

  await map(page).focus();
  await page.keyboard.press('f');
  const closed = page.locator('.filter:not([open]) > summary');
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.locator('.filter input[type=text]').first().fill('2');
  await page.keyboard.press('Enter');
  await page.locator('.filter-words input').fill('learning');
  const chips = page.locator('.filter-chip-name');
  await expect.poll(() => chips.count(), patience).toBe(2);
  // Widths are whole numbers, where they are told.
  const cut = await chips.evaluateAll(
    (names) => names.filter((name) => name.scrollWidth > name.clientWidth + 1).length,
  );
  expect(cut).toBe(0);
  await page.context().close();
});
