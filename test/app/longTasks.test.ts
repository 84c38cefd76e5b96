import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time: what other programs do meanwhile does not count. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** The longest task of the page's main thread while something happens, in milliseconds of its own time. */
async function longestTask(page: Page, happening: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await happening();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(mains.map(threadOf));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(0);
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

test('20,000 papers open with progress and without one task of more than 50 ms on the main thread', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(inject('url'));
  await page.getByText('26 papers · ').waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  const path = join(folder, 'large.csv');
  await writeFile(path, [...plantedCsv({ papers: 20_000, seed: 1 })].join(''));
  const stages = new Set<string>();
  const longest = await longestTask(page, async () => {
    await page.locator('input[type=file]').first().setInputFiles(path);
    const done = page.getByText('20,000 papers · ');
    while (!(await done.isVisible())) {
      for (const stage of await page.locator('.loading output').allTextContents()) stages.add(stage);
      await page.waitForTimeout(150);
    }
    await page.waitForTimeout(3000);
  });
  await rm(folder, { recursive: true });
  expect(stages.size).toBeGreaterThan(2);
  expect(longest).toBeLessThanOrEqual(50);
  // The recorder itself must catch a long task.
  const planted = await longestTask(page, () =>
    page.evaluate(() => {
      const until = performance.now() + 400;
      while (performance.now() < until);
    }),
  );
  expect(planted).toBeGreaterThan(50);
});
