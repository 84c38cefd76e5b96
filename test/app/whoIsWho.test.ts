import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  countsOpen,
  dialog,
  inspector,
  launchBrowser,
  patience,
  search,
  settled,
  visitWith,
  type Visit,
} from './page.ts';

/** P. Quill is Pat Quill, whom no rule finds; one of the papers of Wei Wong is somebody else's. */
const file = {
  name: 'names.csv',
  text: `Title,Authors,Year,Keywords
Maps of science,Pat Quill; Ann Ode,2010,maps
More maps,Pat Quill; Ann Ode,2011,maps
Counting,P. Quill; Rob Stark,2013,counting
Proteins,Wei Wong; Li Zhan,2018,proteins
More proteins,Wei Wong; Li Zhan,2019,proteins
Bridges,Wei Wong; Li Zhan; Jo Smit,2012,bridges
`,
};
const found = { papers: 6, authors: 7, ties: 5 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openNames(): Promise<Visit> {
  const visit = await visitWith(browser, file);
  expect(await countsOpen(visit.page)).toEqual(found);
  return visit;
}

/** By the field at the top, with keys alone. */
async function select(page: Page, name: string): Promise<void> {
  await search(page).focus();
  await search(page).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await inspector(page).getByRole('heading', { name, exact: true }).waitFor();
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string', disabled: false });
  await button.focus();
  await page.keyboard.press('Enter');
}

async function openLog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page).getByRole('combobox').fill('decisions about');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('heading', { name: 'Decisions about who is who' }).waitFor();
}

const rows = (page: Page) =>
  dialog(page)
    .getByRole('list', { name: /newest first/ })
    .getByRole('listitem');

test('people are merged and split by keyboard, decisions taken back one by one, saved, and loaded in a fresh page', async () => {
  const { page, complaints } = await openNames();

  await select(page, 'Pat Quill');
  await press(page, 'Merge with…');
  await dialog(page)
    .getByRole('option', { name: /P. Quill/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await press(page, 'Merge into Pat Quill (3 papers)');
  await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 6, authors: 6, ties: 5 });
  await inspector(page).getByRole('heading', { name: 'Pat Quill', exact: true }).waitFor();
  await inspector(page).getByText('Merge of P. Quill into Pat Quill.').waitFor();

  await select(page, 'Wei Wong');
  await press(page, 'Split…');
  await dialog(page)
    .getByRole('checkbox', { name: /^Bridges/ })
    .focus();
  await page.keyboard.press('Space');
  await dialog(page).getByText('This paper is somebody else’s; 2 papers stay.').waitFor();
  await press(page, 'Split');
  const decided = { papers: 6, authors: 7, ties: 6 };
  await expect.poll(() => countsOpen(page), patience).toEqual(decided);
  await settled(page);

  await openLog(page);
  await expect.poll(() => rows(page).count(), patience).toBe(2);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save decisions')]);
  const log = { name: 'decisions.json', text: await readFile(await download.path(), 'utf8') };
  await press(page, 'Take back: P. Quill (1 paper) is Pat Quill');
  await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 6, authors: 8, ties: 6 });
  await expect
    .poll(() => rows(page).allInnerTexts(), patience)
    .toEqual([expect.stringContaining('1 paper of Wei Wong is somebody else’s')]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  // The focus is back in the field for searching, which is empty.
  await page.keyboard.press('Control+z');
  await expect.poll(() => countsOpen(page), patience).toEqual(decided);
  expect(complaints).toEqual([]);
  await page.context().close();

  const fresh = await openNames();
  await openLog(fresh.page);
  const chosen = { name: log.name, mimeType: '', buffer: Buffer.from(log.text) };
  await dialog(fresh.page).getByLabel('Load decisions').setInputFiles(chosen);
  await dialog(fresh.page).getByText('decisions.json: 2 decisions, of which 2 apply.').waitFor();
  await expect.poll(() => countsOpen(fresh.page), patience).toEqual(decided);
  expect(fresh.complaints).toEqual([]);
  await fresh.page.context().close();
});
