import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countsInWindow, dialog, launchBrowser, patience, search, visit, hits } from './page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, as `rule: element`. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(of: Document): Promise<{ violations: Finding[] }> } };
    return (await axe.run(document)).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

test.each([
  ['light', 'desktop'],
  ['dark', 'desktop'],
  ['light', 'phone'],
  ['dark', 'phone'],
] as const)(
  'axe finds nothing in the %s theme on a %s: at rest, in dialogs, in the search list, on a tie',
  async (colorScheme, size) => {
    const { page } = await visit(browser, { colorScheme, viewport: sizes[size] });
    const found: string[] = [];
    const look = async (state: string) =>
      found.push(...(await findings(page)).map((finding) => `${state}: ${finding}`));
    await look('at rest');
    for (const key of ['e', 'r', '?', 'Control+k']) {
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      await look(`dialog of ${key}`);
      for (const kind of await dialog(page).getByRole('tab', { selected: false }).allTextContents()) {
        await dialog(page).getByRole('tab', { name: kind, exact: true }).click();
        await dialog(page).getByRole('tab', { name: kind, exact: true, selected: true }).waitFor();
        await look(`saving: ${kind}`);
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count(), patience).toBe(0);
    }
    await search(page).fill('mi');
    await hits(page).first().waitFor();
    await look('search list');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Brando Miranda – Qianli Liao/ }).click();
    await page.getByText(/papers in the window, 3 in all/).waitFor();
    await look('a tie');
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test.each([
  ['light', 'desktop'],
  ['dark', 'desktop'],
  ['light', 'phone'],
  ['dark', 'phone'],
] as const)(
  'axe finds nothing in the %s theme on a %s: in the drawings of change, the stream, the tools of a topic',
  async (colorScheme, size) => {
    const { page } = await visit(browser, { colorScheme, viewport: sizes[size] });
    const found: string[] = [];
    const look = async (state: string) =>
      found.push(...(await findings(page)).map((finding) => `${state}: ${finding}`));
    const tabs = page.getByRole('navigation', { name: 'View' }).getByRole('button');
    for (const title of ['Table', 'Flow', 'Strategic diagram', 'Bursts and trends', 'What changed']) {
      await tabs.filter({ hasText: title }).click();
      const view = page.getByRole('region', { name: title });
      await view
        .getByRole('button', { name: /^Save as/ })
        .first()
        .waitFor();
      for (const table of await view.locator('summary').all()) await table.click();
      await look(title);
    }
    await tabs.filter({ hasText: 'Bursts and trends' }).click();
    await page.getByRole('radio', { name: 'Trends' }).check({ force: true });
    await page.getByLabel('Trends of').waitFor();
    await look('Trends');
    await tabs.filter({ hasText: 'Map' }).click();
    await page.getByRole('radio', { name: 'Stream' }).check({ force: true });
    await page.locator('.timeline-options > summary').click();
    await look('the stream and its table');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Change “/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Rename' }).click();
    await look('renaming a topic');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Merge several…' }).click();
    await look('merging several topics');
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test.each([
  ['light', 'desktop', 'none'],
  ['dark', 'phone', 'none'],
  ['dark', 'desktop', 'active'],
] as const)(
  'axe finds nothing in the %s theme on a %s, forced colours %s: an author explained, a link, neighbours, filters',
  async (colorScheme, size, forcedColors) => {
    const { page } = await visit(browser, { colorScheme, forcedColors, viewport: sizes[size] });
    const found: string[] = [];
    const look = async (state: string) =>
      found.push(...(await findings(page)).map((finding) => `${state}: ${finding}`));
    await search(page).fill('miranda');
    await page.getByRole('option', { name: 'Brando Miranda' }).first().click();
    const explained = page.locator('#way-to').locator('xpath=ancestor::aside').locator('.explained').first();
    await explained.click();
    await page.locator('.explained[aria-expanded=true]').waitFor();
    await look('an explanation');
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.getByRole('textbox', { name: 'Address of what is seen' }).waitFor();
    await look('an address');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('n');
    await page.locator('#way-to').waitFor({ state: 'detached' });
    await look('neighbours');
    await page.keyboard.press('f');
    await page.locator('.filter:not([open]) > summary').first().click();
    await look('filters');
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test('axe finds nothing in the app inside another page, light, dark and in high contrast', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.goto(`${inject('url')}?embed`);
  await expect.poll(() => countsInWindow(page), patience).toBeDefined();
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(look);
    expect(await findings(page)).toEqual([]);
  }
  await page.close();
});
