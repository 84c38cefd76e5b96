import { chromium, type Browser } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserOptions } from '../chromium.ts';
import type { WindowBench } from './window.page.ts';

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.cache/vite-bench',
    optimizeDeps: { entries: ['test/bench/window.html'] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  browser = await chromium.launch(browserOptions());
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each([
  ['20k', 5300],
  ['50k', 12_600],
])('a step of the window over about %s ties, against reducers and a refresh', async (_, authors) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1700 } });
  await page.goto(new URL('test/bench/window.html', server.resolvedUrls!.local[0]).href);
  await page.waitForFunction(() => 'measureWindow' in globalThis);
  const result = await page.evaluate(
    (count) => (globalThis as unknown as { measureWindow(authors: number): Promise<WindowBench> }).measureWindow(count),
    authors,
  );
  await page.close();
  const { nodes, ties, ours, reducers } = result;
  const ratio = reducers / ours;
  console.log(
    `${nodes} nodes, ${ties} ties, script per step without rasterising: ` +
      `ours ${ours.toFixed(2)} ms, sigma's reducers and refresh ${reducers.toFixed(1)} ms, ${ratio.toFixed(0)} times`,
  );
  expect(ratio).toBeGreaterThan(15);
});
