import { deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedCsv } from '../../src/sources/planted.ts';
import {
  choose,
  chooseInMenu,
  countsInWindow,
  countsOpen,
  dialog,
  drop,
  exampleCounts,
  inspector,
  launchBrowser,
  looksUntilGone,
  map,
  onOnePage,
  paste,
  patience,
  pressWhenDrawn,
  visit,
  type Counts,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const opens = (page: Page, papers: number, authors: number, ties: number) =>
  expect.poll(() => countsOpen(page), patience).toEqual({ papers, authors, ties } satisfies Counts);

const csv = 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\nTwo,"Bo Chen; Cy Moe; Di Ray",2003\n';
const bibtex = `@article{a, title={Three}, author={Bo Chen and Moe, Cy}, year=2004}
@misc{b, title={Four}, author={Eli Noon and Ana Diaz}, year=2005}
`;

/** Ana Diaz owns the page and is not named on the second and the fourth paper. */
const profilePage = `Ana Diaz

LG
h-index3
4papers
1,751citations
Novelty47%
AI Score56

4 Papers

LGMay 2, 2024Code
On the first thing

Ana Diaz, Bo Chen, Cy Moe et al.

An abstract.

68.5AIJan 7, 2025
On the second thing

Bo Chen, Cy Moe, Di Ray et al.

Another abstract.

CLOct 21, 2023
On the third thing

Ana Diaz, Bo Chen, Eli Noon

A third abstract.

LOMar 15, 2022
On the fourth thing

Fay Ode, Gus Pim, Hal Quin et al.

A fourth abstract.
`;

const numbersIn = (pattern: RegExp, [text]: readonly string[]): number[] =>
  (pattern.exec(text!) ?? []).slice(1).map((digits) => Number(digits.replaceAll(',', '')));

/** A picture of one pixel: signature, header, data, end, each with a length that is right and a sum that is not. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
  Buffer.from('IHDR'),
  Buffer.from('00000001000000010800000000010203040000000a', 'hex'),
  Buffer.from('IDAT'),
  deflateSync(new Uint8Array(2)),
  Buffer.from('0102030400000000', 'hex'),
  Buffer.from('IEND'),
  Buffer.from('ae426082', 'hex'),
]);

const unreadable: Readonly<Record<string, string | Uint8Array>> = {
  'empty.csv': '',
  'blank.txt': ' \n\n \t\n',
  'picture.csv': png,
  'no authors.csv': 'Product,Price\nTea,3\nMilk,1\n',
  'only a heading.csv': 'Title,Authors,Year\n',
  'nothing valid.csv': 'Title,Authors,Year\n,,\n,,\n',
  'no entries.bib': '@comment{nothing here}\n@string{a = "b"}\n',
};

/** What is opened takes the place of what was open, so that one page does for all; the first begin with the example. */
const onPage = onOnePage(() => visit(browser));

test.sequential(
  'a file that holds no papers is reported in words, and what was open stays open',
  onPage(async ({ page, complaints }) => {
    for (const [name, text] of Object.entries(unreadable)) {
      await choose(page, [{ name, text }]);
      const said = dialog(page);
      await said.getByRole('heading', { level: 2 }).waitFor();
      expect(await said.getByRole('heading', { level: 2 }).innerText()).toContain(name);
      const words = (await said.innerText()).split('\n').filter((line) => /^[A-Z“].{15,}[.!?]$/.test(line.trim()));
      expect([name, words.length > 0]).toEqual([name, true]);
      expect([name, await countsOpen(page)]).toEqual([name, exampleCounts]);
      await page.keyboard.press('Escape');
      await expect.poll(() => said.isVisible(), patience).toBe(false);
    }
    await expect.poll(() => countsInWindow(page), patience).toEqual(exampleCounts);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'pasted text opens, and asks first where it would replace something',
  onPage(async ({ page }) => {
    await paste(page, csv);
    await opens(page, 2, 4, 4);
    await paste(page, bibtex);
    await dialog(page).getByRole('button', { name: /^add/i }).click();
    await opens(page, 4, 5, 5);
    await chooseInMenu(page, /paste/i);
    await dialog(page).getByRole('textbox').fill(bibtex);
    await dialog(page)
      .getByRole('button', { name: /^replace/i })
      .click();
    await opens(page, 2, 4, 2);
  }),
);

test.sequential(
  'Cancel stops the opening of a big file at once, and what was open stays open',
  onPage(async ({ page }) => {
    // One holds the papers, one their arrangement; that for firmness has ended.
    await expect.poll(() => page.workers().length, patience).toBe(2);
    const before = await countsOpen(page);
    const cancelled = pressWhenDrawn(page, '.loading:has(progress:not([value="0"])) button');
    await choose(page, [{ name: 'large.csv', text: [...plantedCsv({ papers: 20_000, seed: 1 })].join('') }]);
    await cancelled;
    expect(await looksUntilGone(page, '.loading')).toBeLessThan(20);
    await expect.poll(() => page.workers().length, patience).toBe(2);
    expect(await countsOpen(page)).toEqual(before);
    await page
      .getByText(/cancelled/i)
      .first()
      .waitFor();
    await choose(page, [{ name: 'few.csv', text: csv }]);
    await opens(page, 2, 4, 4);
  }),
);

test.sequential(
  'BibTeX opens by the file field, more files are added to it, and several open as one corpus',
  onPage(async ({ page }) => {
    await choose(page, [{ name: 'few.bib', text: bibtex }]);
    await opens(page, 2, 4, 2);
    await choose(page, [{ name: 'few.csv', text: csv }], 'add');
    await opens(page, 4, 5, 5);
    await choose(page, [{ name: 'one.bib', text: '@article{a, title={Nine}, author={Xi Ou and Yo Po}}' }]);
    await opens(page, 1, 2, 1);
    await choose(page, [
      { name: 'few.csv', text: csv },
      { name: 'few.bib', text: bibtex },
    ]);
    await opens(page, 4, 5, 5);
  }),
);

test.sequential(
  'a table that is dropped anywhere opens',
  onPage(async ({ page, complaints }) => {
    await drop(map(page), { name: 'few.csv', text: csv });
    await opens(page, 2, 4, 4);
    await drop(inspector(page), { name: 'one.csv', text: 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\n' });
    await opens(page, 1, 2, 1);
    await drop(page.getByRole('banner'), { name: 'few.csv', text: csv });
    await opens(page, 2, 4, 4);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'the page of a researcher offers its owner, and adding that person changes the ties as counted by hand',
  onPage(async ({ page }) => {
    await drop(map(page), { name: 'page.txt', text: profilePage });
    // AB AC BC · BC BD CD · AB AE BE · FG FH GH: ten different pairs of eight people.
    await opens(page, 4, 8, 10);
    const panel = page.getByRole('complementary', { name: /papers/i });
    await expect.poll(() => panel.innerText(), patience).toMatch(/Ana Diaz[^]*2 papers/);
    await panel.getByRole('button', { name: /^add to/i }).click();
    // With A on the second (AD is new) and the fourth (AF AG AH are new).
    await opens(page, 4, 8, 14);
    await expect.poll(() => countsInWindow(page), patience).toEqual({ papers: 4, authors: 8, ties: 14 });
    await panel.getByText(/inferred/i).waitFor();
    await panel.getByRole('button', { name: /undo/i }).first().click();
    await opens(page, 4, 8, 10);
  }),
);

test.sequential(
  'the import report accounts for every record',
  onPage(async ({ page }) => {
    const rows = [
      'Title,Authors,Year,DOI',
      'One,"Ana Diaz; Bo Chen",2001,10.1000/one',
      'One,"Ana Diaz; Bo Chen",2001,10.1000/one',
      'Two,"Bo Chen; Cy Moe",2003,10.1000/two',
      ',,,',
      'Three,"Cy Moe; Di Ray",soon,10.1000/three',
    ];
    await choose(page, [
      { name: 'messy.csv', text: rows.join('\n') },
      { name: 'few.bib', text: bibtex },
    ]);
    await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBe(5);
    await page.getByRole('button', { name: /import report/i }).click();
    const report = dialog(page);
    const balance = /([\d,]+) records in = ([\d,]+) accepted \+ ([\d,]+) merged \+ ([\d,]+) rejected/;
    await expect.poll(() => report.innerText(), patience).toMatch(balance);
    const sums = numbersIn(balance, [await report.innerText()]);
    const perFile: number[][] = [];
    for (const row of (await report.getByRole('row').all()).slice(1)) {
      perFile.push((await row.getByRole('cell').allInnerTexts()).slice(-4).map(Number));
    }
    expect(perFile.length).toBe(2);
    for (const [into, ...parts] of [sums, ...perFile]) expect(into).toBe(parts.reduce((sum, part) => sum + part, 0));
    expect(sums).toEqual(sums.map((_, column) => perFile.reduce((sum, row) => sum + row[column]!, 0)));
    expect(sums).toEqual([6, 5, 1, 0]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.getByRole('button', { name: /download/i }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await page.keyboard.press('Escape');
  }),
);

test.sequential(
  'a cut BibTeX file and a paper of 3,000 authors open with a notice',
  onPage(async ({ page }) => {
    const whole = `${bibtex}@article{c, title={Five}, author={Ana Diaz and Bo Chen}, year=2006}\n`;
    await choose(page, [{ name: 'cut.bib', text: whole.slice(0, -40) }]);
    await page.locator('.corpus-title', { hasText: 'cut.bib' }).waitFor();
    await expect.poll(async () => (await countsOpen(page))?.papers, patience).toBeGreaterThanOrEqual(2);
    await page.getByRole('button', { name: /import report/i }).click();
    await expect.poll(() => dialog(page).innerText(), patience).toMatch(/cut\.bib, line \d/);
    await page.keyboard.press('Escape');

    const names = Array.from({ length: 3000 }, (_, index) => `Name${index} Person${index}`).join('; ');
    await choose(page, [{ name: 'many.csv', text: `${csv}Many,"${names}",2004\n` }]);
    await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 3, authors: 3004, ties: 4 });
    const panel = page.getByRole('complementary', { name: /papers/i });
    // 3000 · 2999 / 2 pairs
    await expect
      .poll(() => panel.innerText(), patience)
      .toMatch(/4,498,500 pairs of 1 paper with more than 25 authors/);
  }),
);
