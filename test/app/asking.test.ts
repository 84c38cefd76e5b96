import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  choose,
  countsOpen,
  dialog,
  exampleCounts,
  launchBrowser,
  onOnePage,
  patience,
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

const odd = `Werkname;Beteiligte;Wann
Über Karten;"Lee A, Ng B";03/04/2001
Über Zeit;"Ng B, Roe C";05/06/2004
Über Orte;"Lee A";07/08/2009
`;
const columnOf = (page: Page, name: string) => dialog(page).getByRole('combobox', { name: `Column ${name} holds` });

const one = 'Title,Authors,Year,DOI\n"Maps of science and its readers","Lee, Ann; Ng, Bo",2001,10.1000/a\n';
const other =
  'Title,Authors,Year,DOI,Abstract\n"Maps of science and its readers","Lee, Ann; Ng, Bo",2001,10.1000/a,Of maps.\n"Other","Roe, Cy",2004,,\n';

/** What is opened takes the place of what was open, so that one page does for all; the first begin with the example. */
const onPage = onOnePage(() => visit(browser));

test.sequential(
  'another separator makes other columns, and closing the question cancels the opening',
  onPage(async ({ page }) => {
    await choose(page, [{ name: 'odd.csv', text: odd.replaceAll('"', '') }]);
    await columnOf(page, 'Werkname').waitFor();
    await dialog(page).getByRole('combobox', { name: 'Between two columns' }).selectOption({ label: 'comma' });
    await columnOf(page, 'Werkname').waitFor({ state: 'detached' });
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await countsOpen(page)).toEqual(exampleCounts);
  }),
);

test.sequential(
  'a table whose columns tell nothing asks what they hold, shows what that gives, and remembers it',
  onPage(async ({ page, complaints }) => {
    await choose(page, [{ name: 'odd.csv', text: odd }]);
    const question = dialog(page);
    await question.getByRole('heading', { name: 'What do the columns of odd.csv hold?' }).waitFor();
    expect(await countsOpen(page)).toEqual(exampleCounts);
    await columnOf(page, 'Werkname').selectOption({ label: 'Title' });
    await columnOf(page, 'Beteiligte').selectOption({ label: 'Authors' });
    await columnOf(page, 'Wann').selectOption({ label: 'Date' });
    await question.getByRole('combobox', { name: 'Dates in figures' }).selectOption('month-first');
    await question.getByText('2001-03-04').waitFor();
    await question.getByRole('combobox', { name: 'Dates in figures' }).selectOption('day-first');
    await question.getByText('2001-04-03').waitFor();
    await expect.poll(() => question.getByRole('listitem').first().innerText(), patience).toContain('Lee, A');
    await question.getByRole('button', { name: 'Read it this way' }).click();
    await opens(page, 3, 3, 2);
    // The same columns again, in another file: nothing is asked.
    await choose(page, [{ name: 'more.csv', text: odd.replace('Über Orte', 'Über alles') }]);
    await page.locator('.corpus-title', { hasText: 'more.csv' }).waitFor();
    await opens(page, 3, 3, 2);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'a file that two readers fit is shown as each would read it, and read as chosen',
  onPage(async ({ page, complaints }) => {
    const ris = 'TY  - JOUR\nTI  - Nets of all kinds\nAU  - Lee, Ann\nAU  - Ng, Bo\nPY  - 2001\nER  - \n';
    const bibtex = '@article{k, title={Ties that hold fast}, author={Wu, Eve and Roe, Cy and Lee, Ann}, year=2002}\n';
    await choose(page, [{ name: 'joined.txt', text: `${ris}\n${bibtex}` }]);
    const question = dialog(page);
    await question.getByRole('heading', { name: 'How should joined.txt be read?' }).waitFor();
    await expect.poll(() => question.innerText(), patience).toContain('Nets of all kinds');
    await question.getByRole('radio', { name: 'BibTeX' }).check();
    await question.getByRole('button', { name: 'Read it this way' }).click();
    await opens(page, 1, 3, 3);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'records of one work are listed with the reason, and a merge is taken back',
  onPage(async ({ page }) => {
    await choose(page, [
      { name: 'one.csv', text: one },
      { name: 'other.csv', text: other },
    ]);
    await opens(page, 2, 3, 1);
    await page.getByRole('button', { name: /import report/i }).click();
    const report = dialog(page);
    await expect
      .poll(() => report.innerText(), patience)
      .toContain('3 records in = 2 accepted + 1 merged + 0 rejected');
    await report.getByText('Records of the same work').click();
    const merge = report.getByRole('checkbox', { name: /Maps of science/ });
    await expect
      .poll(() => merge.locator('..').innerText(), patience)
      .toContain('other.csv, line 2, into one.csv, line 2: same DOI 10.1000/a. It gave: abstract.');
    await merge.check();
    await report.getByRole('button', { name: 'Take 1 merge back' }).click();
    await opens(page, 3, 3, 1);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  }),
);

test.sequential(
  'the report is searched by words, by file and by kind',
  onPage(async ({ page }) => {
    await choose(page, [
      { name: 'one.csv', text: one.replace('2001', 'soon') },
      { name: 'other.csv', text: other.replace('2004', 'later') },
    ]);
    await opens(page, 2, 3, 1);
    await page.getByRole('button', { name: /import report/i }).click();
    const report = dialog(page);
    await report.getByRole('searchbox', { name: 'With the words' }).fill('soon');
    await expect.poll(() => report.getByRole('status').innerText(), patience).toBe('1 notice found');
    await report.getByRole('combobox', { name: 'Of the file' }).selectOption('other.csv');
    await expect.poll(() => report.getByRole('status').innerText(), patience).toBe('0 notices found');
    await report.getByRole('searchbox', { name: 'With the words' }).fill('later');
    await expect.poll(() => report.getByRole('status').innerText(), patience).toBe('1 notice found');
    await report.getByRole('checkbox', { name: /^Warnings/ }).uncheck();
    await expect.poll(() => report.getByRole('status').innerText(), patience).toBe('0 notices found');
  }),
);
