import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsInWindow, inspector, launchBrowser, patience, restingBox, timeline, visitWith } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Eight papers a year from 2001 to 2015, of graphs and of speech; in 2007 to 2009 six of eight are about quantum walks. */
function fifteenYears(): string {
  const rows = Array.from({ length: 15 }, (_, at) =>
    Array.from({ length: 8 }, (__, paper) => {
      const year = 2001 + at;
      const isHot = year >= 2007 && year <= 2009 && paper < 6;
      const [words, authors] = isHot
        ? ['quantum walk; interference', 'Ana Berg; Bo Card']
        : paper % 2 === 0
          ? ['graph drawing; layout', 'Cy Dunn; Di Eck']
          : ['speech recognition; prosody', 'Ed Frost; Fay Gray'];
      return `Number ${paper} of ${year} about ${words.replace(';', ' and')},${authors},${year},${words}`;
    }),
  );
  return ['Title,Authors,Year,Keywords', ...rows.flat()].join('\n');
}

test('what was written about much more often for a while is found, opened to its papers, and saved', async () => {
  const { page, complaints } = await visitWith(browser, { name: 'years.csv', text: fifteenYears() });

  await timeline(page).getByText('Stream', { exact: true }).click();
  await expect.poll(() => timeline(page).locator('.timeline-band').count(), patience).toBeGreaterThan(1);
  await timeline(page).getByRole('button', { name: 'Bursts', exact: true }).click();
  const bars = timeline(page).getByRole('list', { name: 'Bursts' }).getByRole('button');
  await bars.filter({ hasText: 'quantum' }).first().click();
  await expect
    .poll(() => inspector(page).getByRole('heading', { level: 2 }).first().innerText(), patience)
    .toMatch(/quantum.*2007 to 2009/);

  await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Bursts and trends' }).click();
  const view = page.getByRole('region', { name: 'Bursts and trends' });
  await view.getByLabel('Bursts of').selectOption('author');
  const ana = view.getByRole('row').filter({ hasText: 'Ana Berg' });
  await ana.getByRole('button', { name: /2007 to 2009/ }).click();
  await expect.poll(() => inspector(page).innerText(), patience).toContain('18 of 18 papers');
  const bo = inspector(page).getByRole('button', { name: /^Bo Card/ });
  await expect.poll(() => bo.innerText(), patience).toContain('18');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    view.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('coterie-years-csv-bursts-authors.csv');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/Ana Berg,2007,2009,[\d.]+,18,18,no/);

  await page.getByRole('navigation', { name: 'View' }).getByRole('button', { name: 'Map' }).click();
  const band = timeline(page).locator('.timeline-band[data-topic="0"]');
  const box = await restingBox(band);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => inspector(page).locator('.kind').innerText(), patience).toMatch(/topic/i);
  await expect.poll(async () => (await countsInWindow(page))?.papers, patience).toBe(120);
  expect(complaints).toEqual([]);
});
