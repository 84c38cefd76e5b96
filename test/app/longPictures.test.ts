import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test as anyTest } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import { atRest, countQuestions, openLarge } from './largeCorpus.ts';
import { longestTask, mostOfOneTask } from './longestTask.ts';
import { coarse, dialog, settled, typeWindow, turnToSaving } from './page.ts';

const papers = 25_000;
const patience = 240_000;

/** One page goes through all of them, and nothing goes on beside it. */
const test = anyTest.sequential;

let folder: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  await writeFile(join(folder, 'large.csv'), [...plantedCsv({ papers, seed: 1 })].join(''));
  browser = await chromium.launch(inject('launch'));
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...coarse });
  page.setDefaultTimeout(60_000);
  await page.addInitScript(countQuestions);
  await page.goto(inject('url'));
  await page.getByText('26 papers · ').waitFor();
  await openLarge(page, join(folder, 'large.csv'), () => undefined);
  await settled(page);
  await atRest(page);
}, patience);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Saves by a button of the dialog, until the file is there. */
async function save(button: RegExp): Promise<void> {
  await Promise.all([
    page.waitForEvent('download', { timeout: patience }),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
}

const choose = (name: RegExp) => dialog(page).getByRole('radio', { name }).check();

async function picture(format: RegExp): Promise<void> {
  await turnToSaving(page, 'Picture');
  await choose(format);
  await save(/^Save picture/);
}

const uses: readonly (readonly [string, () => Promise<void>])[] = [
  [
    'a PNG of 4K',
    async () => {
      await turnToSaving(page, 'Picture');
      await choose(/^PNG/);
      await dialog(page).getByLabel('Pixels').selectOption('A width of my own');
      await dialog(page).getByLabel('Width in pixels').fill('3840');
      await dialog(page).getByLabel('Width in pixels').press('Enter');
      await save(/^Save picture/);
    },
  ],
  ['an SVG', () => picture(/^SVG/)],
  ['a PDF', () => picture(/^PDF/)],
  [
    'a film of 6 frames',
    async () => {
      await page.keyboard.press('Escape');
      await typeWindow(page, '2011', '2020');
      await atRest(page);
      await turnToSaving(page, 'Film');
      await choose(/^Frames/);
      await dialog(page).getByText('6 windows').waitFor();
      await dialog(page).getByLabel('Size').selectOption('720 lines');
      await save(/^Save film/);
    },
  ],
  [
    'a web page',
    async () => {
      await turnToSaving(page, 'Web page');
      await save(/^Save/);
    },
  ],
  [
    'a graph file',
    async () => {
      await turnToSaving(page, 'Graph');
      await save(/^Save graph/);
    },
  ],
];

test.each(uses)(
  '25,000 papers: %s holds up nothing for more than 50 ms',
  async (_, run) => {
    expect(await longestTask(browser, page, run)).toBeLessThanOrEqual(mostOfOneTask);
  },
  patience,
);
