import type { Page } from 'playwright';
import type { Milliseconds } from '../../src/model/units.ts';
import { atRest, type Use } from './largeCorpus.ts';
import { dialog, turnToSaving, typeWindow } from './page.ts';

export const saving: Milliseconds = 240_000;

/** Saves by a button of the dialog, until the file is there. */
async function save(page: Page, button: RegExp): Promise<void> {
  await Promise.all([
    page.waitForEvent('download', { timeout: saving }),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
}

const choose = (page: Page, name: RegExp) => dialog(page).getByRole('radio', { name }).check();

async function picture(page: Page, format: RegExp): Promise<void> {
  await turnToSaving(page, 'Picture');
  await choose(page, format);
  await save(page, /^Save picture/);
}

/** Everything that a large corpus is saved as. */
export const saves: readonly Use[] = [
  { name: 'a PNG of 4K', run: largePicture },
  { name: 'an SVG', run: (page) => picture(page, /^SVG/) },
  { name: 'a PDF', run: (page) => picture(page, /^PDF/) },
  { name: 'a film of 4 frames', run: film },
  { name: 'a web page', run: webPage },
  { name: 'a graph file', run: graphFile },
];

async function largePicture(page: Page): Promise<void> {
  await turnToSaving(page, 'Picture');
  await choose(page, /^PNG/);
  await dialog(page).getByRole('combobox', { name: 'Pixels' }).selectOption('A width of my own');
  await dialog(page).getByLabel('Width in pixels').fill('3840');
  await dialog(page).getByLabel('Width in pixels').press('Enter');
  await save(page, /^Save picture/);
}

async function film(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await typeWindow(page, '2013', '2022');
  await atRest(page);
  await turnToSaving(page, 'Film');
  await choose(page, /^Frames/);
  await dialog(page).getByText('4 windows').waitFor();
  await dialog(page).getByLabel('Size').selectOption('720 lines');
  await save(page, /^Save film/);
}

async function webPage(page: Page): Promise<void> {
  await turnToSaving(page, 'Web page');
  await save(page, /^Save/);
}

async function graphFile(page: Page): Promise<void> {
  await turnToSaving(page, 'Graph');
  await save(page, /^Save graph/);
}
