import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, visit } from './page.ts';

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

/** Runs in the page: controls that lie over each other, and words that their box cuts without a title to tell them. */
function faults(): string[] {
  // All in one, as only this function is sent to the page.
  const look = {
    isSeen: (element: Element) =>
      element.clientWidth > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    /** Without what a scrolling drawing hides below its lower edge. */
    seenBoxOf: (element: Element) => {
      const box = element.getBoundingClientRect();
      const drawing = element.closest('.stage-view');
      if (!drawing || getComputedStyle(drawing).overflowY === 'visible') return box;
      const bottom = Math.min(box.bottom, drawing.getBoundingClientRect().bottom);
      return new DOMRect(box.left, box.top, box.width, Math.max(0, bottom - box.top));
    },
    nameOf: (element: Element) =>
      `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`,
  };
  const controls = [...document.querySelectorAll('button, select, input:not(.visually-hidden)')]
    .filter((element) => look.isSeen(element) && !element.closest('.visually-hidden'))
    .map((element) => ({ element, box: look.seenBoxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const found: string[] = [];
  controls.forEach(({ element, box }, index) => {
    for (const other of controls.slice(index + 1)) {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const isOneInOther = element.contains(other.element) || other.element.contains(element);
      const isFolded = element.closest('aside') !== other.element.closest('aside');
      if (wide > 1 && high > 1 && !isOneInOther && !isFolded)
        found.push(`${look.nameOf(element)} over ${look.nameOf(other.element)}`);
    }
  });
  for (const element of document.querySelectorAll('header *, aside *, .timeline *, .stage-view *')) {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
    if (hasWords && isCut && look.isSeen(element) && !element.closest('[title], .visually-hidden'))
      found.push(`cut: ${look.nameOf(element)}`);
  }
  return found;
}

test.each(
  sizes.flatMap(([width, height]) => (['light', 'dark'] as const).map((theme) => [width, height, theme] as const)),
)(
  'at %i × %i in the %s theme nothing overlaps, nothing is cut, and the map has the room',
  async (width, height, colorScheme) => {
    const { page } = await visit(browser, { viewport: { width, height }, colorScheme });
    expect(await page.evaluate(faults)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const map = (await page.getByRole('application').boundingBox())!;
    expect(map.height).toBeGreaterThan(0.4 * height);
    await page.context().close();
  },
);

test.each(sizes)('at %i × %i nothing overlaps and nothing is cut in the drawings of change', async (width, height) => {
  const { page } = await visit(browser, { viewport: { width, height } });
  const tabs = page.getByRole('navigation', { name: 'View' }).getByRole('button');
  const titles = await tabs.allTextContents();
  expect(titles).toEqual(['Map', 'Table', 'Flow', 'Strategic diagram', 'Bursts and trends', 'What changed']);
  for (const title of titles.slice(1)) {
    await tabs.filter({ hasText: title }).click();
    const view = page.getByRole('region', { name: title });
    await view
      .getByRole('button', { name: /^Save as/ })
      .first()
      .waitFor();
    expect(await page.evaluate(faults), title).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), title).toBeLessThanOrEqual(width);
  }
  await page.context().close();
});
