import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Milliseconds } from '../../src/model/units.ts';
import { plantedCsv } from '../../src/sources/planted.ts';
import { countQuestions, openLarge, uses } from '../app/largeCorpus.ts';
import { longestTask, mostOfOneTask } from '../app/longestTask.ts';
import { countsOpen, settled } from '../app/page.ts';

/** Their authors have more than a million ties. */
const papers = 260_000;

let folder: string;
let path: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  path = join(folder, 'million.csv');
  await writeFile(path, [...plantedCsv({ papers, seed: 1 })].join(''));
  browser = await chromium.launch(inject('launch'));
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // A frame of a million ties takes seconds without a graphics card.
  page.setDefaultTimeout(180_000);
  await page.addInitScript(countQuestions);
  await page.goto(inject('url'));
  await page.getByText('26 papers · ').waitFor();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
}, 120_000);

const held = new Map<string, boolean>();

function tell(name: string, longest: Milliseconds): void {
  const isHeld = longest <= mostOfOneTask;
  held.set(name, isHeld);
  console.log(`${isHeld ? 'held  ' : 'MISSED'} ${longest.toFixed(0).padStart(5)} ms  ${name}`);
}

it(`${papers} papers open`, { timeout: 1_800_000 }, async () => {
  const begun = performance.now();
  const stages = new Map<string, Milliseconds>();
  let peak = 0;
  const longest = await longestTask(browser, page, async () => {
    await openLarge(page, path, (stage) => {
      peak = Math.max(peak, megabytesOfPages());
      if (!stages.has(stage)) stages.set(stage, performance.now() - begun);
    });
    stages.set('open', performance.now() - begun);
    await settled(page);
    stages.set('laid out', performance.now() - begun);
    await page.waitForTimeout(15_000);
  });
  for (const [stage, at] of stages) console.log(`${(at / 1000).toFixed(1).padStart(6)} s  ${stage}`);
  const counts = (await countsOpen(page))!;
  console.log(`${counts.papers} papers, ${counts.authors} authors, ${counts.ties} ties`);
  console.log(`page and worker ${megabytesOfPages()} MB, while opening up to ${peak} MB`);
  tell('opening', longest);
});

const named = uses.map(({ name, run }) => [name, run] as const);

it.each(named)('%s', { timeout: 600_000 }, async (name, run) => {
  tell(name, await longestTask(browser, page, () => run(page)));
});

it(`nothing takes more than ${mostOfOneTask} ms of the main thread`, () => {
  const all = ['opening', ...uses.map(({ name }) => name)];
  expect(all.filter((name) => held.get(name) !== true)).toEqual([]);
});

/** What the page's process and its worker hold in memory. */
function megabytesOfPages(): number {
  const rows = execFileSync('ps', ['-Ao', 'rss=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
  const sizes = rows.filter((row) => row.includes('--type=renderer')).map((row) => parseInt(row, 10) / 1024);
  return Math.round(Math.max(0, ...sizes));
}
