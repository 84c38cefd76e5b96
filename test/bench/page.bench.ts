import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { expect, inject, test } from 'vitest';

const coterie = (...args: string[]) => execFileSync(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'pipe' });

/** How long a page with about 10,000 ties takes from the disk to its numbers. */
test('a page that stands by itself opens', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coterie-bench-'));
  const [csv, html] = [join(folder, 's.csv'), join(folder, 's.html')];
  coterie('sample', '--papers', '2400', '--seed', '1', '-o', csv);
  coterie('build', csv, '-o', html);
  const browser = await chromium.launch(inject('launch'));
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(pathToFileURL(html).href);
    await page.locator('.timeline-readout').waitFor();
    times.push(performance.now() - start);
    await page.close();
  }
  await browser.close();
  process.stdout.write(`${Math.round(statSync(html).size / 1000)} kB, ${Math.round(Math.min(...times))} ms at best\n`);
  rmSync(folder, { recursive: true });
  expect(times).toHaveLength(5);
});
