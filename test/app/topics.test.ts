import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import { atRest, countQuestions } from './largeCorpus.ts';
import {
  choose,
  countsInWindow,
  countsOpen,
  drawn,
  inspector,
  launchBrowser,
  map,
  onOnePage,
  patience,
  savedGraph,
  settled,
  typeWindow,
  visitWith,
} from './page.ts';

const paperCount = 200;
const csv = [...plantedCsv({ papers: paperCount, seed: 3 })].join('');
const file = { name: 'planted.csv', text: csv };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const panel = (page: Page) => page.getByRole('complementary', { name: /legend and settings/i });
const lastChange = (page: Page) => panel(page).locator('.last-change');
const topics = (page: Page) => panel(page).getByRole('list', { name: 'Topics', exact: true });
const topicNames = (page: Page) => topics(page).locator('.row-name').allInnerTexts();

async function openPlanted(page: Page): Promise<void> {
  await choose(page, [file]);
  await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBe(paperCount);
  await settled(page);
}

interface Saved {
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { readonly x: number; readonly y: number; readonly kind: string };
  }[];
}

/** Where authors stand, as it is saved. */
async function authorPlaces(page: Page): Promise<unknown[]> {
  const { nodes } = JSON.parse(await savedGraph(page, 'json')) as Saved;
  return nodes
    .filter(({ attributes }) => attributes.kind === 'author')
    .map(({ key, attributes: { x, y } }) => [key, x, y]);
}

test('topics are merged and renamed by keyboard: authors, window and selection stay, and all is undone by keys', async () => {
  const { page, complaints } = await visitWith(browser, file, {}, countQuestions);
  await expect.poll(async () => (await topicNames(page)).length, patience).toBeGreaterThan(2);
  const whole = await countsInWindow(page);
  await typeWindow(page, '2001', '2010');
  await atRest(page);
  expect(await countsInWindow(page)).not.toEqual(whole);
  const before = {
    names: await topicNames(page),
    places: await authorPlaces(page),
    counts: await countsInWindow(page),
  };
  const [first, second, third] = before.names as [string, string, string];
  await topics(page).locator('.row').nth(2).press('Enter');
  await inspector(page).getByRole('heading', { name: third }).waitFor();

  await topics(page)
    .getByRole('button', { name: `Change “${second}”` })
    .press('Enter');
  await topics(page).getByRole('button', { name: 'Merge…' }).press('Enter');
  const into = page.getByRole('combobox', { name: `Merge “${second}” into` });
  await expect.poll(() => into.evaluate((field) => field === document.activeElement), patience).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => lastChange(page).innerText(), patience).toContain(`“${second}” merged into “${first}”`);
  await settled(page);
  await expect.poll(() => topicNames(page), patience).not.toContain(second);
  await inspector(page).getByRole('heading', { name: third }).waitFor();
  await expect.poll(() => countsInWindow(page), patience).toEqual(before.counts);
  expect(await authorPlaces(page)).toEqual(before.places);

  const name = page.getByLabel(`New name of “${third}”`);
  await inspector(page).getByRole('button', { name: 'Rename' }).press('Enter');
  await name.fill('Trade');
  await name.press('Control+z');
  await name.fill('Trade');
  await name.press('Enter');
  await inspector(page).getByRole('heading', { name: 'Trade' }).waitFor();

  await map(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => lastChange(page).innerText(), patience).toContain(`Undone: renaming of “${third}”.`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => topicNames(page), patience).toEqual(before.names);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => lastChange(page).innerText(), patience).toMatch(/^Done again: merge of /);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).waitFor();
  await page.keyboard.type('undo');
  await page.getByRole('option', { name: new RegExp(`^Undo: merge of “`) }).waitFor();
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** The first goes back to what was found, before the second names any of it. */
const onPage = onOnePage(() => visitWith(browser, file));

test.sequential(
  'the number of topics follows the slider by keyboard, and goes back to what was found',
  onPage(async ({ page }) => {
    await panel(page).locator('summary').filter({ hasText: 'Finding topics' }).click();
    const slider = panel(page).getByRole('slider', { name: 'Number of topics' });
    const found = Number(await slider.inputValue());
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => lastChange(page).innerText(), patience).toContain(`${found - 2} topics: `);
    await panel(page)
      .getByRole('button', { name: `As found (${found})` })
      .press('Enter');
    await expect.poll(() => lastChange(page).innerText(), patience).toContain(`${found} topics: `);
  }),
);

/** Runs in the page. */
const isRemembered = () => Object.keys(localStorage).some((key) => key.startsWith('coterie.topics'));

/** Until the browser remembers something of topics, or nothing: it writes a moment later than it is told. */
async function remembered(page: Page, isSo: boolean): Promise<void> {
  await expect.poll(() => page.evaluate(isRemembered), patience).toBe(isSo);
  await drawn(page);
}

test.sequential(
  'names of the user are there when the same papers are opened again, until they are forgotten',
  onPage(async ({ page }) => {
    const found = await topicNames(page);
    await topics(page).locator('.row').first().press('Enter');
    await inspector(page).getByRole('button', { name: 'Rename' }).press('Enter');
    await page.getByLabel(/^New name of/).fill('Nets');
    await page.keyboard.press('Enter');
    await inspector(page).getByRole('heading', { name: 'Nets' }).waitFor();
    await remembered(page, true);
    await page.reload();
    await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBe(26);
    await openPlanted(page);
    await expect.poll(() => topicNames(page), patience).toContain('Nets');
    await panel(page).locator('summary').filter({ hasText: 'Finding topics' }).click();
    await panel(page)
      .getByText(/^Your names for topics/)
      .waitFor();
    await panel(page).getByRole('button', { name: 'Forget them' }).press('Enter');
    await expect.poll(() => topicNames(page), patience).toEqual(found);
    await remembered(page, false);
    await page.reload();
    await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBe(26);
    await openPlanted(page);
    await expect.poll(() => topicNames(page), patience).toEqual(found);
  }),
);
