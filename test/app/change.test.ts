import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, inspector, launchBrowser, map, onOnePage, patience, settled, visit } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Ana and Bo write on reefs until 2008 and on maps from then on; Cy writes on maps all along, Di on reefs. */
function moving(): string {
  const rows = ['Title,Authors,Year,Keywords'];
  const reefs = ['coral bleaching', 'reef fish', 'ocean acidification'];
  const maps = ['street maps', 'map projection', 'atlas design'];
  for (let year = 2001; year <= 2016; year++) {
    const fields = [
      ['Ana Ash; Bo Berg', year <= 2008 ? reefs : maps],
      ['Cy Card', maps],
      ['Di Dunn', reefs],
    ] as const;
    for (const [authors, words] of fields) {
      rows.push(`${words[year % 3]} and ${words[(year + 1) % 3]} ${year},${authors},${year},${words.join('; ')}`);
    }
  }
  return rows.join('\n');
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'View' }).getByRole('button', { name, exact: true });
const heading = (page: Page) => inspector(page).getByRole('heading', { level: 2 }).first();

/** Opens the papers of who moves, with keywords for topics, unless they are open. */
async function openMoving(page: Page): Promise<void> {
  const title = page.locator('.corpus-title', { hasText: 'moving.csv' });
  if (await title.isVisible()) return;
  await choose(page, [{ name: 'moving.csv', text: moving() }]);
  await title.waitFor();
  await settled(page);
  const panel = page.getByRole('complementary', { name: /papers/i });
  await panel.locator('summary').filter({ hasText: 'Finding topics' }).click();
  await panel.locator('label', { hasText: /^Author keywords/ }).click();
  await expect.poll(() => panel.innerText(), patience).toContain('Topics are made from author keywords.');
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The first of them looks at the example. */
const onPage = onOnePage(() => visit(browser));

test.sequential(
  'the views are gone through by commands, and the map comes back as it was',
  onPage(async ({ page, complaints }) => {
    await tab(page, 'Strategic diagram').click();
    await expect.poll(() => page.locator('.diagram-point').count(), patience).toBeGreaterThan(1);
    expect(await map(page).isVisible()).toBe(true);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Command' }).fill('what changed');
    await page.keyboard.press('Enter');
    const report = page.getByRole('region', { name: 'What changed' });
    await expect.poll(() => report.getByRole('listitem').count(), patience).toBeGreaterThan(2);
    await page.keyboard.press('m');
    await expect.poll(() => report.count(), patience).toBe(0);
    await expect.poll(() => tab(page, 'Map').getAttribute('aria-current'), patience).toBe('page');
    await map(page).focus();
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'who moved between topics is seen, opened down to the papers, and taken away',
  onPage(async ({ page, complaints }) => {
    await openMoving(page);
    await tab(page, 'Flow').click();
    const flow = page.getByRole('region', { name: 'Flow' });
    await flow.getByLabel('How many').fill('2');
    await flow.getByLabel('How many').press('Enter');
    await expect.poll(() => flow.locator('.flow-node').count(), patience).toBe(4);
    await flow.getByText('As a table').click();
    const moved = flow
      .getByRole('row')
      .filter({ hasText: '2009–2016' })
      .filter({ hasText: /reef.*map/i });
    await moved.getByRole('button').click();
    await expect.poll(() => heading(page).innerText(), patience).toMatch(/ → /);
    for (const name of ['Ana Ash', 'Bo Berg']) {
      await inspector(page)
        .getByRole('button', { name: new RegExp(name) })
        .first()
        .waitFor();
    }
    expect(
      await inspector(page)
        .getByRole('button', { name: /Cy Card|Di Dunn/ })
        .count(),
    ).toBe(0);
    const picture = await saved(page, 'Save as SVG');
    expect(picture.name).toBe('coterie-moving-csv-flow-2001-to-2016.svg');
    expect(picture.text).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    // A file has no style sheet: every colour stands in it.
    expect(picture.text).not.toMatch(/var\(--|class=/);
    const table = await saved(page, 'Save as CSV');
    expect(table.text).toMatch(/2001–2008,2009–2016,.*reef.*,.*map.*,2,/);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'what changed is told in sentences whose numbers are those of the papers',
  onPage(async ({ page, complaints }) => {
    await openMoving(page);
    await tab(page, 'What changed').click();
    const report = page.getByRole('region', { name: 'What changed' });
    const sentence = report.getByRole('listitem').filter({ hasText: /24 papers in 2001–2008.*24 papers in 2009–2016/ });
    await expect.poll(() => sentence.count(), patience).toBe(1);
    const rising = report
      .getByRole('listitem')
      .filter({ hasText: /16 of 24 papers.*8 of 24 papers|8 of 24 papers.*16 of 24 papers/ });
    await expect.poll(() => rising.count(), patience).toBe(2);
    const text = await saved(page, 'Save as text');
    expect(text.text).toContain('24 papers in 2001–2008');
    expect(complaints).toEqual([]);
  }),
);
