import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  choose,
  countsOpen,
  dialog,
  inspector,
  launchBrowser,
  onOnePage,
  patience,
  saved,
  search,
  turnToSaving,
  visitWith,
} from './page.ts';

const run = promisify(execFile);

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coterie-'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Titles, names and keywords that would run, or calculate, where they are not text. */
const bibtex =
  `@article{a, title={=1+1 <img src=x onerror=alert(1)> on moss}, author={Roe, Jo and Ray, Bo}, year={2001}, month=may, doi={10.1000/a}}
@article{b, title={Coral \\} and fog}, author={Ray, Bo and {@SUM Consortium}}, year={2004}, keywords={=cmd, fog}}
@article{c, title={Lichens}, author={Lee, Ann and others}, year={2004}}
@misc{d, title={Mosses of the +north}, author={Roe, Jo and Lee, Ann}}
`.replace('\\\\}', '\\}');

/** How the names of files end on the command line, and what saves the same on the page. */
const files = [
  ['bib', 'Papers', 'BibTeX', /^Save papers$/],
  ['ris', 'Papers', 'RIS', /^Save papers$/],
  ['csl.json', 'Papers', 'CSL-JSON', /^Save papers$/],
  ['authors.csv', 'Tables', 'Authors', /^Save table$/],
  ['ties.csv', 'Tables', 'Ties', /^Save table$/],
  ['papers.csv', 'Tables', 'Papers', /^Save table$/],
  ['methods.md', 'Methods', 'Markdown', /^Save text$/],
  ['methods.txt', 'Methods', 'Plain text', /^Save text$/],
] as const;

/** None but the last changes what is open. */
const onPage = onOnePage(() => visitWith(browser, { name: 'few.bib', text: bibtex }));

test.sequential(
  'the page and the command line write the same lists, tables and methods',
  onPage(async ({ page }) => {
    const path = join(folder, 'few.bib');
    await writeFile(path, bibtex);
    const targets = files.flatMap(([ending]) => ['-o', `${path}.${ending}`]);
    await run(process.execPath, ['dist/cli/main.js', 'build', path, ...targets]);
    for (const [ending, kind, format, button] of files) {
      await turnToSaving(page, kind);
      await dialog(page)
        .getByRole('radio', { name: new RegExp(`^${format}`) })
        .last()
        .check();
      if (kind !== 'Tables')
        await dialog(page)
          .getByRole('radio', { name: /^(All papers|The whole map)$/ })
          .check();
      expect(await saved(page, button), ending).toBe(await readFile(`${path}.${ending}`, 'utf8'));
    }
  }),
);

test.sequential(
  'the papers of an author, saved as BibTeX, are the same papers in a fresh page',
  onPage(async ({ page, complaints }) => {
    await search(page).fill('Bo Ray');
    await page
      .getByRole('option', { name: /Bo Ray/ })
      .first()
      .click();
    const titles = () => inspector(page).locator('.papers .paper-title').allTextContents();
    await expect.poll(async () => (await titles()).length, patience).toBe(2);
    const listed = (await titles()).sort();
    await inspector(page).getByRole('button', { name: 'Save these papers…' }).click();
    await dialog(page).getByText('2 papers', { exact: true }).waitFor();
    const text = await saved(page, /^Save papers$/);
    expect(text).toContain('Papers of Bo Ray');

    const fresh = await visitWith(browser, { name: 'again.bib', text });
    await expect.poll(() => countsOpen(fresh.page), patience).toMatchObject({ papers: 2 });
    await search(fresh.page).fill('Bo Ray');
    await fresh.page
      .getByRole('option', { name: /Bo Ray/ })
      .first()
      .click();
    const again = () => inspector(fresh.page).locator('.papers .paper-title').allTextContents();
    await expect.poll(async () => (await again()).sort(), patience).toEqual(listed);
    expect([...complaints, ...fresh.complaints]).toEqual([]);
    await fresh.page.context().close();
  }),
);

test.sequential(
  'the description of the methods is shown before it is saved, and names the file',
  onPage(async ({ page }) => {
    await turnToSaving(page, 'Methods');
    const preview = dialog(page).getByRole('textbox', { name: 'The text' });
    await expect.poll(() => preview.inputValue(), patience).toContain('few.bib (BibTeX)');
    await choose(page, [{ name: 'fewer.bib', text: bibtex.split('@misc')[0]! }]);
    await page.locator('.corpus-title', { hasText: 'fewer.bib' }).waitFor();
  }),
);
