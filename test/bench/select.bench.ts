import { chromium, type CDPSession, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Milliseconds } from '../../src/model/units.ts';
import { browserOptions } from '../chromium.ts';
import type { SelectBench } from './select.page.ts';
import { Goals, print, shown } from './window/goals.ts';
import { median, ratios } from './window/statistics.ts';

const rounds = 3;
/** Of each measure in each round. */
const samples = 5;
const goals = new Goals();
let server: ViteDevServer;
let url: string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.cache/vite-bench-select',
    optimizeDeps: { entries: ['test/bench/select.html'] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  url = new URL('test/bench/select.html', server.resolvedUrls!.local[0]).href;
}, 120_000);

afterAll(async () => {
  await server.close();
  expect(goals.missed, 'goals that are missed').toEqual([]);
});

it('pointing and selecting over 100,000 ties', async () => {
  const [ours, theirs] = [[] as Medians[], [] as Medians[]];
  for (let round = 0; round < rounds; round++) {
    ours.push(await mediansOf('coterie', 20_000, 10));
    theirs.push(await mediansOf('reducers', 20_000, 2));
  }
  print(`\n${ours[0]!.ties} ties, 20,000 authors; ms of the page's script, median of the rounds [least–most]`);
  for (const what of ['hover', 'one', 'thousand'] as const) {
    const values = ours.map((one) => one[what]);
    goals.hold({ id: 'S1', what: `${what}, ours`, values, unit: 'ms', atMost: 4 });
    const over = ratios(
      theirs.map((one) => one[what]),
      values,
    );
    goals.hold({ id: 'S2', what: `${what}, reducers over ours`, values: over, unit: '×', atLeast: 10 });
  }
  // The first frame shows who stands out; names that take longer come with a later one.
  const [own, other] = [ours, theirs].map((all) => shown(all.map(({ named }) => named)));
  print(`     thousand, until all names stand: ours ${own} ms, reducers ${other} ms`);
});

it('a lasso around 100,000 people', async () => {
  const values = [];
  for (let round = 0; round < rounds; round++) values.push((await mediansOf('coterie', 100_000, 5)).lasso);
  goals.hold({ id: 'S3', what: 'lasso around 100,000 nodes', values, unit: 'ms', atMost: 10 });
});

interface Medians {
  readonly ties: number;
  readonly hover: number;
  readonly one: number;
  readonly thousand: number;
  /** A thousand, until all names stand. */
  readonly named: number;
  readonly lasso: number;
}

/** Of the time at work of the page's main thread; in a browser of its own. */
async function mediansOf(name: 'coterie' | 'reducers', authors: number, times: number): Promise<Medians> {
  const browser = await chromium.launch(browserOptions());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(600_000);
  const clock = await page.context().newCDPSession(page);
  await clock.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  const ties = (await ask(page, 'enter', name, authors)) as number;
  const timeOf = async (...call: readonly [keyof SelectBench, ...number[]]): Promise<number> => {
    const before = await workOf(clock);
    await ask(page, ...call);
    return (await workOf(clock)) - before;
  };
  /** The first sample warms up; what asking costs is taken off. */
  const each = async (count: number, ...call: readonly [keyof SelectBench, ...number[]]): Promise<number> => {
    const found: number[] = [];
    for (let sample = 0; sample < samples; sample++) {
      await ask(page, 'draw', count, times);
      const idle = await timeOf('nothing');
      found.push(Math.max(0, (await timeOf(...call, times)) - idle) / times);
    }
    return median(found.slice(1));
  };
  const hover = await each(1, 'hover');
  const one = await each(1, 'select', 1);
  const thousand = await each(1000, 'select', 1000);
  const named = await each(1000, 'selectWithNames', 1000);
  const lasso = await each(1, 'lasso');
  await browser.close();
  return { ties, hover, one, thousand, named, lasso };
}

async function workOf(clock: CDPSession): Promise<Milliseconds> {
  const { metrics } = await clock.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

const ask = (page: Page, name: keyof SelectBench, ...args: readonly (string | number)[]): Promise<unknown> =>
  page.evaluate(
    async ({ wanted, given }) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> };
      return await bench[wanted]!(...given);
    },
    { wanted: name, given: args },
  );
