import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { launchBrowser, visit, turnStageTo } from './page.ts';

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
    const isSound = async (state: string) => {
      expect(await page.evaluate(faults), state).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
    };
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await isSound(colorScheme);
    }
    const map = (await page.getByRole('application').boundingBox())!;
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
