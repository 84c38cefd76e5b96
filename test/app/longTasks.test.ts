import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test as anyTest } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import { atRest, countQuestions, openLarge, uses } from './largeCorpus.ts';
import { coarse, inspector, search, settled } from './page.ts';
import { keepBusy, longestTask, mostOfOneTask } from './longestTask.ts';

const papers = 25_000;

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
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('25,000 papers open with progress, and are laid out, without one task of more than 50 ms on the main thread', async () => {
  const stages = new Set<string>();
  const longest = await longestTask(browser, page, async () => {
    await openLarge(page, join(folder, 'large.csv'), (stage) => stages.add(stage));
    await settled(page);
    // Until it is drawn.
    await atRest(page);
  });
  expect(stages.size).toBeGreaterThan(3);
  expect(longest).toBeLessThanOrEqual(mostOfOneTask);
});

const named = uses.map(({ name, run }) => [name, run] as const);

test.each(named)('25,000 papers: %s holds up nothing for more than 50 ms', async (_, run) => {
  expect(await longestTask(browser, page, () => run(page))).toBeLessThanOrEqual(mostOfOneTask);
});

test('25,000 papers: betweenness tells how far it is, holds up nobody, and is cancelled at once', async () => {
  const leading = inspector(page).locator('details', { hasText: 'Leading authors' });
  const longest = await longestTask(browser, page, async () => {
    await leading.getByRole('combobox', { name: 'Leading by' }).selectOption('Betweenness');
    await leading.getByText(/^\d+ %$/).waitFor();
    await search(page).fill('magic');
    await page.getByRole('option').first().waitFor();
    expect(await leading.getByRole('progressbar', { name: 'Betweenness' }).isVisible()).toBe(true);
    await search(page).fill('');
    await leading.getByRole('button', { name: 'Cancel' }).click();
    await leading.getByText('Betweenness: cancelled.').waitFor();
    await leading.getByRole('button', { name: 'Work it out' }).click();
    await leading.getByText(/^\d+ %$/).waitFor();
    await leading.getByRole('combobox', { name: 'Leading by' }).selectOption('Papers');
  });
  expect(longest).toBeLessThanOrEqual(mostOfOneTask);
});

test('the recorder itself catches a long task', async () => {
  const planted = await longestTask(browser, page, () => keepBusy(page, 400));
  expect(planted).toBeGreaterThan(mostOfOneTask);
});
