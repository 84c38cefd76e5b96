import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  countsInWindow,
  dialog,
  inkOf,
  inspector,
  launchBrowser,
  map,
  onOnePage,
  patience,
  search,
  settled,
  turnToSaving,
  typeWindow,
  visit,
  type Visit,
} from './page.ts';

let browser: Browser;
let withoutGl: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  withoutGl = await chromium.launch(inject('launchWithoutGl'));
});
afterAll(() => Promise.all([browser.close(), withoutGl.close()]));

test('without WebGL the page says so, and lists, timeline, search and graph files work', async () => {
  const { page, complaints } = await visit(withoutGl);
  await page.getByRole('region', { name: 'Map' }).getByText(/webgl/i).first().waitFor();
  await inspector(page)
    .getByRole('button', { name: /^Brando Miranda – Qianli Liao/ })
    .click();
  await inspector(page)
    .getByText(/papers? in the window, \d+ in all/)
    .waitFor();
  await typeWindow(page, '2017', '2018');
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBeLessThan(26);
  await search(page).fill('koyejo');
  await page
    .getByRole('option', { name: /Sanmi Koyejo/ })
    .first()
    .click();
  await inspector(page)
    .getByRole('heading', { name: /Sanmi Koyejo/ })
    .waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect
    .poll(
      () =>
        dialog(page)
          .getByRole('button', { name: /save picture/i })
          .isDisabled(),
      patience,
    )
    .toBe(true);
  await turnToSaving(page, 'Graph');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: /save graph/i })
      .click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('<gexf');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a browser that knows nothing of WebGL says so', async () => {
  const { page, complaints } = await visit(browser, {}, '', () => {
    for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) Reflect.deleteProperty(globalThis, name);
  });
  await page.getByRole('region', { name: 'Map' }).getByText(/webgl/i).first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Here the picture itself is looked at. */
const looked = { deviceScaleFactor: 1 };

/** Some frames and a while, by the clock of the page: what it has put off until then is drawn, however slow it is. */
const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) {
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 60));
      });
    }
  });

/** The ink of a map that does not change any more: buttons and names come a moment after the first picture. */
async function restedInk(page: Page): Promise<number> {
  let ink = await inkOf(map(page));
  for (let same = 0; same < 2; same++) {
    await frames(page);
    const now = await inkOf(map(page));
    if (now !== ink) [ink, same] = [now, -1];
  }
  return ink;
}

/** The ink of the whole map, and of the map of two years. */
async function inksOf({ page, complaints }: Visit): Promise<readonly [whole: number, part: number]> {
  await settled(page);
  await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.03);
  const whole = await restedInk(page);
  await typeWindow(page, '2017', '2018');
  await expect.poll(() => inkOf(map(page)), patience).toBeLessThan(0.8 * whole);
  const part = await restedInk(page);
  expect(complaints).toEqual([]);
  return [whole, part];
}

/** Each of them leaves the map whole. */
const onPage = onOnePage(() => visit(browser, looked));

test.sequential(
  'a browser that knows the first version of WebGL only draws the same map',
  { timeout: 180_000 },
  onPage(async (visited) => {
    const first = await visit(browser, looked, '', forgetWebGL2);
    const [whole, part] = await inksOf(visited);
    const [wholeByFirst, partByFirst] = await inksOf(first);
    await first.page.context().close();
    expect(wholeByFirst).toBeCloseTo(whole, 3);
    expect(partByFirst).toBeCloseTo(part, 3);
    await typeWindow(visited.page, '2017', '2026');
  }),
);

/** As where it is switched off: no such context, and not even its name. */
function forgetWebGL2(): void {
  Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext');
  const { prototype } = HTMLCanvasElement;
  const asked = Reflect.get(prototype, 'getContext') as (...given: unknown[]) => RenderingContext;
  Object.assign(prototype, {
    getContext(this: HTMLCanvasElement, ...given: unknown[]) {
      return given[0] === 'webgl2' ? null : Reflect.apply(asked, this, given);
    },
  });
}

test.sequential(
  'the map comes back when the graphics card took it away, and the rest of the page works meanwhile',
  onPage(async ({ page }) => {
    await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.03);
    const before = await inkOf(map(page));
    for (let round = 0; round < 2; round++) {
      const lost = await page.evaluate(loseContexts);
      expect(lost).toBeGreaterThan(0);
      await page
        .getByRole('region', { name: 'Map' })
        .getByText(/drawn again/i)
        .waitFor();
      await typeWindow(page, '2017', '2018');
      await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBeLessThan(26);
      await typeWindow(page, '2017', '2026');
      await page.evaluate(() => {
        for (const extension of (globalThis as unknown as Lost).lost) extension.restoreContext();
      });
      await expect.poll(() => page.getByText(/drawn again/i).isVisible(), patience).toBe(false);
      await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.8 * before);
    }
  }),
);

test.sequential(
  'a map that was taken away again and again is given up, and comes back when it is asked for',
  onPage(async ({ page, complaints }) => {
    await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.03);
    const before = await inkOf(map(page));
    const again = page.getByRole('button', { name: 'Draw the map again' });
    // In the page itself, where nobody is late: a context that lasts for a while is taken for a good one.
    await page.evaluate(loseAgainAndAgain, ['.map-trouble', 'again and again'] as const);
    await page.getByText(/again and again/).waitFor();
    await typeWindow(page, '2017', '2018');
    await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBeLessThan(26);
    await typeWindow(page, '2017', '2026');
    await again.click();
    await expect.poll(() => page.getByText(/again and again/).isVisible(), patience).toBe(false);
    await expect.poll(() => inkOf(map(page)), patience).toBeGreaterThan(0.8 * before);
    expect(complaints).toEqual([]);
  }),
);

interface Lost {
  lost: WEBGL_lose_context[];
}

/** Loses each context as soon as the map is drawn in it, and gives it back, until it is not drawn again. */
async function loseAgainAndAgain([place, givenUp]: readonly [string, string]): Promise<void> {
  const told = () => document.querySelector(place)?.textContent ?? '';
  const untilTrouble = async (isTold: boolean) => {
    while ((told() !== '') !== isTold) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  for (;;) {
    const extensions = [...document.querySelectorAll('canvas')].flatMap(
      (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
    );
    for (const extension of extensions) extension.loseContext();
    await untilTrouble(true);
    if (told().includes(givenUp)) return;
    for (const extension of extensions) extension.restoreContext();
    await untilTrouble(false);
  }
}

/** Loses the contexts of all canvases of the page; how many there were. */
function loseContexts(): number {
  const extensions = [...document.querySelectorAll('canvas')].flatMap(
    (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
  );
  for (const extension of extensions) extension.loseContext();
  (globalThis as unknown as Lost).lost = extensions;
  return extensions.length;
}
