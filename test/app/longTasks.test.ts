import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, test as anyTest } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import { rowsIn } from './keptRows.ts';
import { atRest, countQuestions, openLarge, uses, type Use } from './largeCorpus.ts';
import { saves, saving } from './largeSaves.ts';
import {
  choose,
  chooseInMenu,
  coarse,
  countsInWindow,
  dialog,
  inspector,
  patience,
  search,
  settled,
  typeWindow,
  hits,
} from './page.ts';
import { keepBusy, longestTask, mostOfOneTask } from './longestTask.ts';

const papers = 25_000;

/** One page goes through all of them, and nothing goes on beside it. */
const test = anyTest.sequential;

interface Opened {
  readonly browser: Browser;
  readonly page: Page;
}

let folder: string;
let opened: Opened | undefined;
/** What is recorded has not come to its end. */
let isUnderWay = false;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  await writeFile(join(folder, 'large.csv'), [...plantedCsv({ papers, seed: 1 })].join(''));
});
// After a failure the page stands anywhere, and the browser may be recording still: all begins anew.
afterEach(async () => {
  if (isUnderWay) await close();
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

async function close(): Promise<void> {
  const was = opened;
  [opened, isUnderWay] = [undefined, false];
  await was?.browser.close();
}

/** With the example in it. */
async function started(): Promise<Opened> {
  const browser = await chromium.launch(inject('launch'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...coarse });
  opened = { browser, page };
  isUnderWay = true;
  page.setDefaultTimeout(60_000);
  await page.addInitScript(countQuestions);
  await page.goto(inject('url'));
  await page.getByText('26 papers · ').waitFor();
  return opened;
}

/** From opening the file until the map of it is drawn, and it is kept. */
async function openAll(page: Page, seen: (stage: string) => void = () => undefined): Promise<void> {
  await openLarge(page, join(folder, 'large.csv'), seen);
  await settled(page);
  await atRest(page);
  await expect.poll(() => revision(page), patience).toBeGreaterThan(0);
}

/** The longest task of the main thread while something is done with what is open, and until nothing comes of it any more. */
async function longestOf(use: (page: Page) => Promise<unknown>): Promise<Milliseconds> {
  if (!opened) await openAll((await started()).page);
  return recorded(opened!, use);
}

async function recorded({ browser, page }: Opened, use: (page: Page) => Promise<unknown>): Promise<Milliseconds> {
  isUnderWay = true;
  const longest = await longestTask(browser, page, async () => {
    await use(page);
    await atRest(page);
  });
  isUnderWay = false;
  return longest;
}

test(
  '25,000 papers open with progress, are laid out and kept without one task of more than 50 ms on the main thread',
  async () => {
    const stages = new Set<string>();
    await close();
    const longest = await recorded(await started(), (page) => openAll(page, (stage) => stages.add(stage)));
    expect(stages.size).toBeGreaterThan(3);
    expect(longest).toBeLessThanOrEqual(mostOfOneTask);
  },
  saving,
);

/** How many times what was opened from the file was kept; 0 before it was. */
const revision = async (of: Page): Promise<number> => Number((await keptLarge(of))?.['revision'] ?? 0);
const keptLarge = async (of: Page) => (await rowsIn(of)).find(({ name }) => name === 'large.csv');

const named = (all: readonly Use[]) => all.map(({ name, run }) => [name, run] as const);

test.each(named(uses))(
  '25,000 papers: %s holds up nothing for more than 50 ms',
  async (_, run) => {
    expect(await longestOf(run)).toBeLessThanOrEqual(mostOfOneTask);
  },
  saving,
);

test(
  '25,000 papers: betweenness tells how far it is, holds up nobody, and is cancelled at once',
  async () => {
    const longest = await longestOf(async (page) => {
      const leading = inspector(page).locator('details', { hasText: 'Leading authors' });
      await leading.getByRole('combobox', { name: 'Leading by' }).selectOption('Betweenness');
      await leading.getByText(/^\d+ %$/).waitFor();
      await search(page).fill('magic');
      await hits(page).first().waitFor();
      expect(await leading.getByRole('progressbar', { name: 'Betweenness' }).isVisible()).toBe(true);
      await search(page).fill('');
      await leading.getByRole('button', { name: 'Cancel' }).click();
      await leading.getByText('Betweenness: cancelled.').waitFor();
      await leading.getByRole('button', { name: 'Work it out' }).click();
      await leading.getByText(/^\d+ %$/).waitFor();
      await leading.getByRole('combobox', { name: 'Leading by' }).selectOption('Papers');
    });
    expect(longest).toBeLessThanOrEqual(mostOfOneTask);
  },
  saving,
);

test.each(named(saves))(
  '25,000 papers: saving %s holds up nothing for more than 50 ms',
  async (_, run) => {
    expect(await longestOf(run)).toBeLessThanOrEqual(mostOfOneTask);
  },
  saving,
);

/** Every try wants another window than the one before. */
let year = 2005;

test(
  '25,000 papers: another view is kept without the papers, and all is opened again, without holding up anything',
  async () => {
    const few = { name: 'few.csv', text: 'Title,Authors,Year\nOne,Ana Diaz; Bo Chen,2001\n' };
    const longest = await longestOf(async (page) => {
      if (await dialog(page).isVisible()) await page.keyboard.press('Escape');
      const [before, written] = [await revision(page), (await keptLarge(page))!['papersRevision']];
      await typeWindow(page, String(year++), '2015');
      await expect.poll(() => revision(page), patience).toBeGreaterThan(before);
      expect((await keptLarge(page))!['papersRevision']).toBe(written);
      await atRest(page);
      const counts = await countsInWindow(page);
      await choose(page, [few]);
      await page.locator('.corpus-title', { hasText: few.name }).waitFor();
      await chooseInMenu(page, /^Sessions in this browser/);
      await dialog(page).getByRole('button', { name: 'Open large.csv' }).click();
      await page.locator('.corpus-title', { hasText: 'large.csv' }).waitFor();
      await settled(page);
      await atRest(page);
      await expect.poll(() => countsInWindow(page), patience).toEqual(counts);
    });
    expect(longest).toBeLessThanOrEqual(mostOfOneTask);
  },
  saving,
);

test(
  'the recorder itself catches a long task',
  async () => {
    expect(await longestOf((page) => keepBusy(page, 400))).toBeGreaterThan(mostOfOneTask);
  },
  saving,
);
