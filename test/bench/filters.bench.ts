import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserOptions } from '../chromium.ts';
import type { FilterBench } from './filters.page.ts';
import { Goals, print, shown } from './window/goals.ts';
import { median } from './window/statistics.ts';

/** About 100,000 ties. */
const authors = 20_000;
const rounds = 7;

const goals = new Goals();
let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.cache/vite-bench-filters',
    optimizeDeps: { entries: ['test/bench/filters.html'] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
}, 120_000);

afterAll(async () => {
  await server.close();
  expect(goals.missed, 'goals that are missed').toEqual([]);
});

it('changing a filter at about 100,000 ties', async () => {
  const browser = await chromium.launch(browserOptions());
  const [ours, theirs] = [await openPage(browser), await openPage(browser)];
  const { ties, papers } = await call(ours.page, 'prepare', authors);
  await call(theirs.page, 'prepare', authors);
  await call(ours.page, 'startOurs');
  await call(theirs.page, 'startReducers');
  const found = { sift: list(), facets: list(), ours: list(), reducers: list(), wall: list() };
  for (let round = 0; round < rounds; round++) {
    await ours.page.bringToFront();
    found.sift.push((await timed(ours, 'sift')).cpu);
    found.facets.push((await timed(ours, 'facets')).cpu);
    const shownOurs = await timed(ours, 'showOurs');
    found.ours.push(shownOurs.cpu);
    found.wall.push(shownOurs.value);
    await theirs.page.bringToFront();
    await call(theirs.page, 'sift');
    found.reducers.push((await timed(theirs, 'showReducers')).cpu);
  }
  await browser.close();
  print(`\n${ties} ties, ${authors} authors, ${papers} papers; ms at work, median of ${rounds} changes [least–most]`);
  print(`  worker: sift ${shown(found.sift)}  histograms ${shown(found.facets)}`);
  print(
    `  page, from the answer to the first frame: ours ${shown(found.ours)}  sigma’s reducers ${shown(found.reducers)}`,
  );
  print(`  the same by the clock on the wall: ours ${shown(found.wall)}`);
  const whole = found.sift.map((sift, round) => sift + found.ours[round]!);
  goals.hold({ id: 'F1', what: 'change of a filter to the first frame', values: whole, unit: 'ms', atMost: 100 });
  const ratio = median(found.reducers) / median(found.ours);
  goals.hold({ id: 'F2', what: 'reducers over ours', values: [ratio], unit: '×', atLeast: 2 });
}, 600_000);

const list = (): number[] => [];

interface Opened {
  readonly page: Page;
  readonly devtools: CDPSession;
}

async function openPage(browser: Browser): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(300_000);
  await page.goto(new URL('test/bench/filters.html', server.resolvedUrls!.local[0]).href);
  await page.waitForFunction(() => 'bench' in globalThis);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devtools };
}

/** With the time of the page's main thread at work, whatever else the machine does. */
async function timed({ page, devtools }: Opened, name: keyof FilterBench) {
  const atWork = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * metrics.find((metric) => metric.name === 'TaskDuration')!.value;
  };
  const before = await atWork();
  const value = await call(page, name as 'showOurs');
  return { value, cpu: (await atWork()) - before };
}

async function call<Name extends keyof FilterBench>(
  page: Page,
  name: Name,
  ...args: Parameters<FilterBench[Name]>
): Promise<Awaited<ReturnType<FilterBench[Name]>>> {
  const answer = await page.evaluate(
    async ({ name: wanted, args: given }) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> };
      return await bench[wanted]!(...given);
    },
    { name, args } as { name: string; args: unknown[] },
  );
  return answer as Awaited<ReturnType<FilterBench[Name]>>;
}
