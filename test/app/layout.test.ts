import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { launchBrowser, patience, restingBox, settled, turnStageTo, visit } from './page.ts';

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
    const map = await restingBox(page.getByRole('application'));
    expect(map.height).toBeGreaterThan(0.4 * height);
    const tabs = page.getByRole('navigation', { name: 'View' }).getByRole('button');
    const titles = await tabs.allTextContents();
    expect(titles).toEqual(['Map', 'Table', 'Flow', 'Strategic diagram', 'Bursts and trends', 'What changed']);
    for (const title of titles.slice(1)) {
      await turnStageTo(page, title);
      await isSound(title);
    }
    await page.context().close();
  },
);
