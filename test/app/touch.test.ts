import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atRest, countQuestions } from './largeCorpus.ts';
import { drawn, launchBrowser, patience, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs in the page: what is pressed and has less than 44 pixels of height. */
function smallTargets(): string[] {
  const pressed = [
    'button, select, summary, textarea, [role=slider], [role=button]',
    'label:has(input:not(.visually-hidden))',
    'input:not([type=checkbox], [type=radio], [type=file], .visually-hidden)',
  ].join();
  const least = 43.5;
  const isLow = (element: Element) => element.getBoundingClientRect().height < least;
  return [...document.querySelectorAll(pressed)]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!isSeen || width < 2 || height < 2 || element.closest('.visually-hidden')) return false;
      // A field is pressed by its label.
      const label = element.closest('label');
      return isLow(element) && (!label || isLow(label));
    })
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 30)}`);
}

test.each([
  [390, 844],
  [1024, 768],
])('at %i × %i a finger has 44 pixels for everything that is pressed', async (width, height) => {
  const phone = { viewport: { width, height }, hasTouch: true, isMobile: true };
  const { page } = await visit(browser, phone, '', countQuestions);
  await page.locator('.legend-row').first().waitFor();
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  // What is folded is made when it is opened, and there are folds within folds.
  for (let depth = 0; depth < 2; depth++) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await atRest(page);
  }
  expect(await page.evaluate(smallTargets)).toEqual([]);
  await page.context().close();
});

test('at 200 % of a screen of 1440 × 900, and with wider text, nothing scrolls two ways', async () => {
  const { page } = await visit(browser, { viewport: { width: 720, height: 450 } });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width, patience).toBeLessThanOrEqual(720);
  // The text spacing of WCAG 1.4.12.
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing];
  });
  // What is drawn by its width is drawn again.
  await drawn(page);
  await expect.poll(width, patience).toBeLessThanOrEqual(720);
  await page.context().close();
});
