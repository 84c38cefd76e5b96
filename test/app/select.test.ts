import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCounts, inspector, launchBrowser, map, patience, restingBox, search, settled, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line around all of the map, by shares of its area, from a place where nothing lies over it. */
const aroundAll = [
  [0.02, 0.4],
  [0.02, 0.02],
  [0.98, 0.02],
  [0.98, 0.98],
  [0.02, 0.98],
] as const;

async function placesOf(page: Page, line: readonly (readonly [number, number])[]): Promise<Place[]> {
  const { x, y, width, height } = await restingBox(map(page));
  return line.map(([right, down]) => ({ x: x + right * width, y: y + down * height }));
}

async function drawByMouse(page: Page, line: readonly Place[]): Promise<void> {
  await page.mouse.move(line[0]!.x, line[0]!.y);
  await page.mouse.down();
  for (const { x, y } of line.slice(1)) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

/** A finger, as the browser itself takes it. */
async function drawByTouch(page: Page, line: readonly Place[]): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Place[]) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await touch('touchStart', [line[0]!]);
  for (const place of line.slice(1)) await touch('touchMove', [place]);
  await touch('touchEnd', []);
}

const heading = (page: Page, name: string | RegExp) => inspector(page).getByRole('heading', { name });
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isTaken = (page: Page, name: string) =>
  expect.poll(() => tool(page, name).getAttribute('aria-pressed'), patience).toBe('true');
/** With the four topics of the example. */
const all = exampleCounts.authors + 4;

test('a lasso by mouse selects, Escape puts it away, and of two that are left the inspector compares', async () => {
  const { page, complaints } = await visit(browser);
  await settled(page);
  await tool(page, 'Lasso').click();
  await isTaken(page, 'Lasso');
  await drawByMouse(page, await placesOf(page, aroundAll));
  await heading(page, `${all} selected`).waitFor();
  await inspector(page).getByText('Ties among them').waitFor();
  await page.keyboard.press('Escape');
  await isTaken(page, 'Move the map');
  expect(await heading(page, `${all} selected`).count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => heading(page, `${all} selected`).count(), patience).toBe(0);
  await search(page).fill('Willy Chan');
  await search(page).press('ArrowDown');
  await search(page).press('Enter');
  await heading(page, 'Willy Chan').waitFor();
  await map(page).focus();
  await page.keyboard.press('Shift+n');
  await heading(page, '3 selected').waitFor();
  await inspector(page).getByRole('button', { name: 'Take Michael Souliman out of the selection' }).click();
  await heading(page, /Jakob Nordhagen and .*Willy Chan/).waitFor();
  await inspector(page).getByText('1 paper together in the window').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a lasso by touch selects; what is saved is there again after a reload', async () => {
  const { page, complaints } = await visit(browser, { hasTouch: true, viewport: { width: 1024, height: 768 } });
  await settled(page);
  await tool(page, 'Lasso').tap();
  await isTaken(page, 'Lasso');
  await drawByTouch(page, await placesOf(page, aroundAll));
  await heading(page, `${all} selected`).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Everybody');
  await page.keyboard.press('Enter');
  await page.getByTitle(/^Select “Everybody”/).waitFor();
  await page.reload();
  await page.getByTitle(/^Select “Everybody”/).click();
  await heading(page, `${all} selected`).waitFor();
  await expect.poll(() => page.locator('.visually-hidden', { hasText: '“Everybody”' }).count(), patience).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});
